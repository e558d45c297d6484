import type { FilledPart } from '@/lib/core/script/fill';
import { t } from '@/lib/i18n/words';

/** Words with the facts underlined, and a line to write on where one is missing. */
export function SheetText({ parts }: { parts: readonly FilledPart[] }) {
  return (
    <>
      {parts.map((part, index) => {
        if (part.kind === 'words') return part.text;
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
        if (part.kind === 'fact') return <b key={index}>{part.text}</b>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <span class="blank" key={index}>
            {t(`say.slot.${part.slot}`)}
          </span>
        );
      })}
    </>
  );
}
