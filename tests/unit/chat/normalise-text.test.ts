import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compactText,
  countOccurrences,
  normaliseLine,
  normaliseText,
} from '@/lib/chat/normalise-text';

describe('normaliseText', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u2028b', 'a\nb'],
    ['a\u0000b\u0007c\td', 'abc\td'],
    ['\ud800x', '\ufffdx'],
    ['还款 🙏', '还款 🙏'],
  ])('%j becomes %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  it('joins lines for a field that has only one', () => {
    expect(normaliseLine('one \n\n two\nthree ')).toBe('one two three');
  });
});

it('reading back ignores what editors rebuild', () => {
  expect(compactText('a \u200bb\n c')).toBe('abc');
  expect(countOccurrences('abcabc', 'abc')).toBe(2);
  expect(countOccurrences('abc', '')).toBe(0);
});
