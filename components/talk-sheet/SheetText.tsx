import type { FilledPart } from '@/lib/core/script/fill';
import { t } from '@/lib/i18n/words';

/** A fact up to this length stands on one line, in characters. */
const SHORT = 18;

/** Words with the facts underlined, and a line to write on where one is missing. */
export function SheetText({ parts }: { parts: readonly FilledPart[] }) {
  return (
    <>
      {parts.map((part, index) => {
        if (part.kind === 'words') return part.text;
        if (part.kind === 'fact') {
          const short = part.text.length <= SHORT ? 'is-short' : undefined;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
            <b class={short} key={index}>
              {part.text}
            </b>
          );
        }
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
