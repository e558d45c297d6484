import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/core/case/settings';
import { checkText } from '@/lib/core/script/checks/check-text';
import { CHECK_KINDS } from '@/lib/core/script/checks/finding';
import { readCorpus } from '../../corpus/read-corpus';
import { checkContext } from './check-cases';

describe.each(LANGUAGES)('the corpus in %s', (language) => {
  const corpus = readCorpus(language);
  const context = checkContext(language);
  const kindsOf = (sentence: string) => checkText([sentence], context).map(({ kind }) => kind);

  it('has at least 200 different sentences, and some of every kind', () => {
    expect(new Set(corpus.map(({ sentence }) => sentence)).size).toBe(corpus.length);
    expect(corpus.length).toBeGreaterThanOrEqual(200);
    for (const kind of CHECK_KINDS.filter((each) => each !== 'tooLong')) {
      expect(corpus.filter((each) => each.kind === kind).length).toBeGreaterThanOrEqual(8);
    }
  });

  it.each(corpus.filter(({ kind }) => kind === 'polite'))('$sentence raises nothing', (each) => {
    expect(checkText([each.sentence], context)).toEqual([]);
  });

  it.each(corpus.filter(({ kind }) => kind !== 'polite'))('$sentence raises $kind', (each) => {
    expect(kindsOf(each.sentence)).toContain(each.kind);
  });
});
