import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCIES, type Currency } from '@/lib/core/case/fact-catalogue';
import type { IsoDate } from '@/lib/core/case/iso-date';
import { LANGUAGES, type Language } from '@/lib/core/case/settings';
import { chineseNumber } from '@/lib/core/script/checks/typed-numbers';
import { spokenForms } from '@/lib/core/script/spoken-forms';

const spoken = spokenForms('2026-11-24' as IsoDate);

describe('spokenForms', () => {
  it.each<[number, Currency, Language, string]>([
    [120_000, 'CNY', 'zh-CN', '一千二百元'],
    [140_894, 'CNY', 'zh-CN', '一千四百零八元九角四分'],
    [140_804, 'CNY', 'zh-CN', '一千四百零八元零四分'],
    [140_850, 'CNY', 'zh-CN', '一千四百零八元五角'],
    [220_000, 'CNY', 'zh-CN', '两千二百元'],
    [20_000, 'CNY', 'zh-CN', '两百元'],
    [2200, 'CNY', 'zh-CN', '二十二元'],
    [1200, 'CNY', 'zh-CN', '十二元'],
    [200, 'CNY', 'zh-CN', '两元'],
    [105_000, 'CNY', 'zh-CN', '一千零五十元'],
    [1_268_050, 'CNY', 'zh-CN', '一万两千六百八十元五角'],
    [2_000_000, 'TWD', 'zh-TW', '兩萬元'],
    [0, 'CNY', 'zh-CN', '零元'],
    [5000, 'JPY', 'zh-CN', '五千日元'],
    [140_894, 'CNY', 'en', 'one thousand four hundred eight yuan ninety four'],
    [120_000, 'CNY', 'en', 'one thousand two hundred yuan'],
    [40_050, 'GBP', 'en', 'four hundred pounds fifty pence'],
    [100, 'USD', 'en', 'one dollar'],
  ])('%i %s in %s is %s', (minor, currency, language, words) => {
    expect(spoken.money(minor, currency, language)).toBe(words);
  });

  it.each<[string, Language, string]>([
    ['2026-12-05', 'zh-CN', '十二月五号'],
    ['2027-02-20', 'zh-CN', '二零二七年二月二十号'],
    ['2026-12-22', 'zh-TW', '十二月二十二號'],
    ['2026-12-05', 'en', '5 December'],
    ['2027-01-05', 'en', '5 January 2027'],
  ])('%s in %s is %s', (day, language, words) => {
    expect(spoken.date(day as IsoDate, language)).toBe(words);
  });

  it('says counts, days of the month and the end of an account number', () => {
    expect(spoken.count(9, 'instalment', 'zh-CN')).toBe('九期');
    expect(spoken.count(2, 'month', 'zh-TW')).toBe('兩個月');
    expect(spoken.count(12, 'instalment', 'zh-CN')).toBe('十二期');
    expect(spoken.count(47, 'day', 'en')).toBe('47 days');
    expect(spoken.payDay(5, 'zh-CN')).toBe('五号');
    expect(spoken.tail('4417', 'zh-CN')).toBe('四四一七');
    expect(spoken.tail('4417', 'en')).toBe('4 4 1 7');
  });

  it('says every amount, and a Chinese one so that it reads back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_900 }),
        fc.constantFrom(...CURRENCIES),
        fc.constantFrom(...LANGUAGES),
        (minor, currency, language) => {
          const said = spoken.money(minor, currency, language);
          expect(said).not.toMatch(/\d|undefined|NaN/);
          if (language !== 'zh-CN' || currency !== 'CNY' || minor >= 1_000_000_000) return;
          expect(chineseNumber(said.split('元')[0] ?? '')).toBe(Math.trunc(minor / 100));
        },
      ),
    );
  });
});
