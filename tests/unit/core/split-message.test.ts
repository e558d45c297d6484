import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLength } from '@/lib/core/script/fill';
import { splitMessage } from '@/lib/core/script/split-message';

describe('splitMessage', () => {
  it.each([
    ['', 10, []],
    ['Short.', 10, ['Short.']],
    [
      'I fell ill. I can pay 1,408.94 a month. Thank you.',
      30,
      ['I fell ill.', 'I can pay 1,408.94 a month.', 'Thank you.'],
    ],
    [
      '我生病了。每月能还1,408.94元。谢谢您。',
      16,
      ['我生病了。', '每月能还1,408.94元。', '谢谢您。'],
    ],
    [
      '從九月起，家庭收入減少，所以沒能如期繳款。',
      12,
      ['從九月起，家庭收入減少，', '所以沒能如期繳款。'],
    ],
  ])('%s in messages of %i', (text, limit, parts) => {
    expect(splitMessage(text, limit)).toEqual(parts);
  });

  it('loses no word and keeps to the limit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 4, max: 80 }),
        (text, limit) => {
          const parts = splitMessage(text, limit);
          expect(parts.every((part) => textLength(part) <= limit)).toBe(true);
          const bare = (words: string) => words.replace(/\s+/g, '');
          expect(bare(parts.join(''))).toBe(bare(text));
        },
      ),
    );
  });
});
