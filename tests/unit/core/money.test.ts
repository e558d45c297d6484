import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCIES } from '@/lib/core/case/fact-catalogue';
import { formatAmount, formatMoney, headMoney } from '@/lib/core/money/format-money';
import { parseMoney } from '@/lib/core/money/parse-money';

describe('parseMoney', () => {
  it.each([
    ['12,680.50', 1_268_050],
    ['12680.5', 1_268_050],
    ['¥1,500', 150_000],
    ['6200元', 620_000],
    ['1.2万', 1_200_000],
    ['1.23456萬', 1_234_560],
    ['６２００', 620_000],
    ['.5', 50],
    ['1.', 100],
    ['0', 0],
    ['CNY 20', 2000],
  ])('%s is %i', (text, minor) => {
    expect(parseMoney(text, 'CNY')).toEqual({ kind: 'ok', minor });
  });

  it.each([
    ['', 'empty'],
    ['12,3.4', 'grouping'],
    ['1,23,456', 'grouping'],
    ['1.2.3', 'grouping'],
    ['.', 'grouping'],
    ['-5', 'negative'],
    ['(5)', 'negative'],
    ['five', 'notANumber'],
    ['5 and 6', 'notANumber'],
    ['1.234', 'decimals'],
    ['9'.repeat(20), 'tooLarge'],
  ])('%s is a problem: %s', (text, problem) => {
    expect(parseMoney(text, 'CNY')).toEqual({ kind: 'problem', problem });
  });

  it('the yen has no part', () => {
    expect(parseMoney('1,500', 'JPY')).toEqual({ kind: 'ok', minor: 1500 });
    expect(parseMoney('1.5', 'JPY')).toEqual({ kind: 'problem', problem: 'decimals' });
    expect(formatAmount(1500, 'JPY', 'cents')).toBe('1,500');
  });

  it('reads back every amount that it writes, in every currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom(...CURRENCIES),
        (minor, currency) => {
          for (const cents of ['auto', 'cents'] as const) {
            expect(parseMoney(formatAmount(minor, currency, cents), currency)).toEqual({
              kind: 'ok',
              minor,
            });
          }
        },
      ),
    );
  });
});

describe('formatting', () => {
  it.each([
    [620_000, 'auto', '6,200'],
    [620_000, 'cents', '6,200.00'],
    [1_268_050, 'auto', '12,680.50'],
    [5, 'auto', '0.05'],
    [-150, 'auto', '−1.50'],
    [0, 'auto', '0'],
  ] as const)('%i %s is %s', (minor, cents, text) => {
    expect(formatAmount(minor, 'CNY', cents)).toBe(text);
  });

  it('names the unit as each language does', () => {
    expect(formatMoney(620_000, 'CNY', 'zh-CN')).toBe('6,200元');
    expect(formatMoney(620_000, 'CNY', 'en')).toBe('6,200');
    expect(formatMoney(620_000, 'USD', 'en')).toBe('$6,200');
    expect(formatMoney(620_000, 'TWD', 'zh-TW')).toBe('6,200元');
    expect(headMoney(620_000, 'CNY', 'en')).toBe('CNY 6,200');
  });
});
