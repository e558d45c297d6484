import { describe, expect, it } from 'vitest';
import { emptyCase, emptyHousehold } from '@/lib/core/case/document';
import { OFFER_KINDS } from '@/lib/core/case/fact-catalogue';
import type { CaseFacts } from '@/lib/core/case/fact-schema';
import { type CaseRecord, readCase } from '@/lib/core/case/record';
import type { PlanRowEdit } from '@/lib/core/case/records';
import { LANGUAGES } from '@/lib/core/case/settings';
import { planOf } from '@/lib/core/plan/offer';
import { fillStatement } from '@/lib/core/script/fill';
import { LIBRARY } from '@/lib/core/script/library';
import { statementsFor } from '@/lib/core/script/select';
import { slotValues } from '@/lib/core/script/slot-values';

const TODAY = '2026-11-24';
/** Every term that some kind of offer needs, all set at once as somebody does who tries them all. */
const TERMS: CaseFacts = {
  product: 'Huabei',
  statedTotal: 1_268_050,
  principal: 1_180_000,
  asOf: TODAY,
  contractRate: 1460,
  askedRate: 600,
  canPay: 150_000,
  setBy: 'number',
  instalments: 9,
  firstDate: '2026-12-05',
  deferralMonths: 3,
  stepMonths: 2,
  smallAmount: 50_000,
  reviewDate: '2027-04-01',
  lumpSum: 900_000,
  lumpSumDate: '2026-12-20',
};
const EDITS: Record<string, Record<string, PlanRowEdit>> = {
  untouched: {},
  'a row changed': { '2': { amount: 70_000 } },
  'a row removed': { '2': { removed: true } },
  'a row moved': { '1': { date: '2026-12-09' } },
};

const CASES = OFFER_KINDS.flatMap((offerKind) =>
  (['monthly', 'twoWeeks'] as const).flatMap((frequency) =>
    (['frozen', 'contract', 'reduced'] as const).flatMap((interestAsk) =>
      Object.entries(EDITS).map(([name, rows]) => ({
        offerKind,
        frequency,
        interestAsk,
        name,
        rows,
      })),
    ),
  ),
);

function caseWith({ name: _, rows, ...facts }: (typeof CASES)[number]): CaseRecord {
  const base = readCase(emptyCase('one', 0), emptyHousehold());
  return {
    ...base,
    facts: { ...TERMS, ...facts },
    household: { incomeNow: 620_000, essentials: 435_000 },
    rows,
  };
}

describe('what is said of a plan is the plan', () => {
  it.each(CASES)('$offerKind, $frequency, $interestAsk, $name', (one) => {
    const record = caseWith(one);
    const rows = planOf(record)?.rows ?? [];
    expect(rows.length).toBeGreaterThan(0);
    const values = slotValues(record, 'en', TODAY);
    const said = statementsFor(LIBRARY, record, values, TODAY).map((statement) => ({
      id: statement.id,
      slots: fillStatement(statement, 'en', undefined, values).parts.flatMap((part) =>
        part.kind === 'fact' ? [part.slot as string] : [],
      ),
    }));
    const using = (slot: string) => said.filter(({ slots }) => slots.includes(slot));
    // One amount "each time" may only be said where all rows but the last are the same.
    const even = rows.slice(0, -1).every((row) => row.amount === rows[0]?.amount);
    const eachTime = said.filter(
      ({ slots }) => slots.includes('each') && slots.includes('instalments'),
    );
    if (!even) expect(eachTime).toEqual([]);
    // Terms of another kind of offer are not asked for beside this one.
    if (one.offerKind !== 'deferral') expect(using('deferralMonths')).toEqual([]);
    if (one.offerKind !== 'lump') expect(using('lumpSum')).toEqual([]);
    if (one.interestAsk !== 'reduced') expect(using('askedRate')).toEqual([]);
    if (one.offerKind === 'deferral') expect(values.firstDate).not.toBe('5 December 2026');
    // Some statement puts the offer itself into words.
    expect(said.some(({ id }) => ['S10', 'L07', 'L08', 'L10', 'S18'].includes(id))).toBe(true);
  });

  it.each(LANGUAGES)('runs are told in words that add up (%s)', (language) => {
    const record = caseWith({
      offerKind: 'stepped',
      frequency: 'monthly',
      interestAsk: 'frozen',
      name: '',
      rows: {},
    });
    const told = {
      en: '500 a month from 5 December 2026, 2 times; then 1,297.83 a month from 5 February 2027, 8 times; then 1,297.86 on 5 October 2027',
      'zh-CN':
        '2026年12月5日起每月还500元，共2期；2027年2月5日起每月还1,297.83元，共8期；2027年10月5日还1,297.86元',
      'zh-TW':
        '2026年12月5日起每月繳500元，共2期；2027年2月5日起每月繳1,297.83元，共8期；2027年10月5日繳1,297.86元',
    };
    expect(slotValues(record, language, TODAY).planRows).toBe(told[language]);
  });
});
