import type { FilledPart } from '@/lib/core/script/fill';
import { t } from '@/lib/i18n/words';

/** Over this length a fact may break over two lines, in characters. */
const LONG_FACT = 20;

interface FilledTextProps {
  parts: readonly FilledPart[];
  /** The language of the statement, so that it is read aloud in its own voice. */
  language: string;
}

/** Words with the person's own facts marked; a missing one stands as an outlined slot. */
export function FilledText({ parts, language }: FilledTextProps) {
  return (
    <p class="statement-text" lang={language}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
        <FilledSpan part={part} key={index} />
      ))}
    </p>
  );
}

function FilledSpan({ part }: { part: FilledPart }) {
  if (part.kind === 'words') return <>{part.text}</>;
  if (part.kind === 'missing') {
    const name = t(`say.slot.${part.slot}`);
    return (
      <span class="fact fact-missing">
        <span class="visually-hidden">{t('say.missingFact', { name })}</span>
        <span aria-hidden="true">{name}</span>
      </span>
    );
  }
  return <span class={part.text.length > LONG_FACT ? 'fact fact-long' : 'fact'}>{part.text}</span>;
}
