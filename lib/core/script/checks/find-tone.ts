import type { Segment } from '../../case/records';
import type { Language } from '../../case/settings';
import type { Finding } from './finding';
import { sentenceAround } from './sentence';
import { TONE_RULES } from './tone-rules';

/** What stands in for a promise that nobody can be sure of. */
const CHECKED: Record<Language, string> = {
  'zh-CN': '这个方案我算过，能按时还。',
  'zh-TW': '這個方案我算過，能準時繳。',
  en: 'I have checked that I can afford this plan.',
};

/** What can be asked instead of claiming a right. */
const ASK: Record<Language, string> = {
  'zh-CN': '请问可以申请哪些安排，需要什么条件？',
  'zh-TW': '請問可以申請哪些方案，需要什麼條件？',
  en: 'Which arrangements can I apply for, and on what conditions?',
};

/**
 * Promises, threats, insults, begging, blame and wrong claims of law in one piece of a text.
 *
 * @param plain the words as `plainScript` makes them
 */
export function findTone(
  words: string,
  plain: string,
  segment: number,
  language: Language,
): Finding[] {
  return TONE_RULES.flatMap(({ kind, reason, pattern, except }) =>
    [...plain.matchAll(pattern)].flatMap((match): Finding[] => {
      const at = { start: match.index, end: match.index + match[0].length };
      const sentence = sentenceAround(words, at.start, at.end);
      if (except?.test(plain.slice(sentence.start, sentence.end))) return [];
      const fix = fixOf(kind, language);
      const span = fix ? sentence : at;
      return [
        {
          kind,
          reason,
          segment,
          ...span,
          quote: words.slice(at.start, at.end),
          ...(fix && { fix, ...(typeof fix[0] === 'string' && { right: fix[0] }) }),
        },
      ];
    }),
  );
}

/** A promise and a claim get better words; what hurts the talk is taken out with its sentence. */
function fixOf(kind: Finding['kind'], language: Language): Segment[] {
  if (kind === 'overPromise') return [CHECKED[language]];
  return kind === 'lawClaim' ? [ASK[language]] : [];
}
