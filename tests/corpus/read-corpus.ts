import { readFileSync } from 'node:fs';
import type { Language } from '@/lib/core/case/settings';

/** The sentences of one language with the kind that each must raise; `polite` ones raise none. */
export function readCorpus(language: Language): { kind: string; sentence: string }[] {
  return readFileSync(new URL(`./${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', sentence = ''] = line.split('\t');
      return { kind, sentence };
    });
}
