import type { Currency, FactSpec } from '@/lib/core/case/fact-catalogue';
import type { FactInput } from '@/lib/core/case/fact-input';
import { MOST_LONG_TEXT, MOST_TEXT } from '@/lib/core/case/fact-schema';
import { t } from '@/lib/i18n/words';

/** How much of a wrong text is repeated in its sentence, in characters. */
const QUOTED = 40;

/** The sentence for what is wrong with a text, or what was cut from it; undefined when all is well. */
export function problemText(
  input: FactInput,
  spec: FactSpec,
  currency: Currency,
): string | undefined {
  const { problem, cut, text } = input;
  if (cut?.kind === 'tail') {
    return t('facts.problem.tail', {
      tail: cut.tail,
      most: spec.kind === 'digits' ? spec.most : 4,
    });
  }
  if (cut) return t(`facts.problem.${cut.kind}`, { tail: cut.tail });
  if (!problem) return undefined;
  return t(`facts.problem.${problem}`, {
    text: text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text,
    currency,
    length: text.length,
    most: spec.kind === 'text' && spec.long ? MOST_LONG_TEXT : MOST_TEXT,
    ...(spec.kind === 'count' && { least: spec.least, most: spec.most }),
  });
}
