import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCase, emptyHousehold } from '@/lib/core/case/document';
import { readCase } from '@/lib/core/case/record';
import { instalmentDate } from '@/lib/core/plan/draft-rows';
import { heaviestMonth } from '@/lib/core/plan/month-sums';
import { checkPlan } from '@/lib/core/plan/plan-check';
import { buildPlan, type Offer } from '@/lib/core/plan/schedule';

const offer = (owed: number, instalments: number, edits: Offer['edits'] = {}): Offer => ({
  kind: 'instalments',
  owed,
  shape: { by: 'number', instalments },
  firstDate: '2026-12-05',
  frequency: 'monthly',
  edits,
});
const amounts = (of: Offer) => buildPlan(of).rows.map((row) => row.amount);

describe('equal instalments, the last one corrects (rule 5)', () => {
  it('12,800.00 in 12 is 1066.66 eleven times and 1066.74', () => {
    expect(amounts(offer(1_280_000, 12))).toEqual([...Array(11).fill(106_666), 106_674]);
  });

  it('12,680.50 in 9 is what the design shows', () => {
    const plan = buildPlan(offer(1_268_050, 9));
    expect(plan.rows.map((row) => row.amount)).toEqual([...Array(8).fill(140_894), 140_898]);
    expect(plan.rows.map((row) => row.remaining).slice(0, 2)).toEqual([1_127_156, 986_262]);
    expect(plan.rows.at(-1)).toMatchObject({ date: '2027-08-05', remaining: 0 });
    expect(plan.rows.filter((row) => row.weekend)).toHaveLength(2);
  });

  it('1067.00 eleven times leaves 1063.00', () => {
    const plan = buildPlan({ ...offer(1_280_000, 1), shape: { by: 'amount', each: 106_700 } });
    expect(plan.rows.map((row) => row.amount)).toEqual([...Array(11).fill(106_700), 106_300]);
  });
});

describe('rows changed by hand', () => {
  it('a second row of 1,900 makes the last one 917.92', () => {
    const plan = buildPlan(offer(1_268_050, 9, { '2': { amount: 190_000 } }));
    expect(plan.rows[1]).toMatchObject({ amount: 190_000, fixed: true });
    expect(plan.rows.at(-1)?.amount).toBe(91_792);
    expect(plan.gap).toBe(0);
  });

  it('a removed row leaves its month free, and the others carry it', () => {
    const plan = buildPlan(offer(1_268_050, 9, { '3': { removed: true } }));
    expect(plan.rows).toHaveLength(8);
    expect(plan.rows.map((row) => row.date)).not.toContain('2027-02-05');
    expect(plan.total).toBe(1_268_050);
  });

  it('an added row stands at its date, and a row that owes nothing more is dropped', () => {
    const edits = { extra: { added: true as const, date: '2027-01-20', amount: 1_200_000 } };
    const plan = buildPlan(offer(1_268_050, 9, edits));
    expect(plan.rows.map((row) => row.id)).toContain('extra');
    expect(plan.total).toBe(1_268_050);
    expect(plan.rows.every((row) => row.amount > 0)).toBe(true);
  });

  it('more by hand than is owed shows the difference instead of hiding it', () => {
    const plan = buildPlan(offer(100_000, 2, { '1': { amount: 80_000 }, '2': { amount: 50_000 } }));
    expect(plan.gap).toBe(-30_000);
    expect(plan.rows.at(-1)?.remaining).toBe(0);
  });
});

describe('dates', () => {
  it('a pay day of 31 is cut to a short month and comes back', () => {
    const days = [1, 2, 3, 4].map((number) => instalmentDate('2027-01-31', 'monthly', number));
    expect(days).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
  });

  it('every two weeks counts fourteen days', () => {
    expect(instalmentDate('2026-12-25', 'twoWeeks', 2)).toBe('2027-01-08');
  });
});

const edit = fc.record(
  {
    amount: fc.integer({ min: 0, max: 3_000_000 }),
    date: fc.constantFrom('2026-12-01', '2027-03-15', '2030-01-31'),
    removed: fc.constant(true as const),
  },
  { requiredKeys: [] },
);
const edits = fc.oneof(
  fc.constant({}),
  fc.dictionary(fc.constantFrom('1', '2', '3', '9', '700'), edit),
  fc.record({ x: edit.map((each) => ({ ...each, added: true as const })) }),
);
const anyOffer: fc.Arbitrary<Offer> = fc.record({
  kind: fc.constant('instalments' as const),
  owed: fc.integer({ min: 1, max: 1e10 }),
  shape: fc.oneof(
    fc.record({
      by: fc.constant('number' as const),
      instalments: fc.integer({ min: 1, max: 600 }),
    }),
    fc.record({ by: fc.constant('amount' as const), each: fc.integer({ min: 1, max: 1e9 }) }),
  ),
  firstDate: fc.constantFrom('2026-12-05', '2027-01-31', '2028-02-29'),
  frequency: fc.constantFrom('monthly' as const, 'twoWeeks' as const),
  edits,
});

describe('any plan', () => {
  it('adds up to what is owed less the gap, never below zero, in the order of its dates', () => {
    fc.assert(
      fc.property(anyOffer, (of) => {
        const plan = buildPlan(of);
        const sum = plan.rows.reduce((total, row) => total + row.amount, 0);
        expect(sum).toBe(plan.total);
        expect(plan.total + plan.gap).toBe(of.owed);
        for (const [index, row] of plan.rows.entries()) {
          expect(row.amount).toBeGreaterThanOrEqual(0);
          expect(row.remaining).toBeGreaterThanOrEqual(0);
          expect(row.date >= (plan.rows[index - 1]?.date ?? '')).toBe(true);
        }
        expect(plan.rows.length).toBeLessThanOrEqual(601);
      }),
    );
  });

  it('by number and untouched, pays off exactly and ends at zero', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e10 }),
        fc.integer({ min: 1, max: 600 }),
        (owed, count) => {
          const plan = buildPlan(offer(owed, count));
          expect(plan.gap).toBe(0);
          expect(plan.rows.at(-1)?.remaining).toBe(0);
        },
      ),
    );
  });
});

describe('checkPlan', () => {
  const record = {
    ...readCase(emptyCase('one', 0), emptyHousehold()),
    facts: { canPay: 150_000 },
    household: { incomeNow: 620_000, essentials: 435_000 },
  };
  const kinds = (of: Offer, today = '2026-11-24') =>
    checkPlan(buildPlan(of), record, today).map(({ kind }) => kind);

  it.each([
    ['fits', offer(1_268_050, 9), ['fits', 'weekends', 'slip', 'fees']],
    ['over the limit', offer(1_268_050, 8), ['overLimit', 'weekends', 'slip', 'fees']],
    ['over what is left', offer(1_268_050, 6), ['overRoom', 'weekends', 'slip', 'fees']],
  ])('%s', (_, of, expected) => {
    expect(kinds(of)).toEqual(expected);
  });

  it('notices a date that has passed and very many rows', () => {
    expect(kinds(offer(1_268_050, 9), '2026-12-06')).toContain('past');
    expect(kinds(offer(1_268_050, 120))).toContain('manyRows');
  });

  it('every two weeks can put three payments into one month', () => {
    const plan = buildPlan({
      ...offer(900_000, 9),
      frequency: 'twoWeeks',
      firstDate: '2027-01-01',
    });
    expect(heaviestMonth(plan)?.sum).toBe(300_000);
  });

  it('a month with nothing left is said, not reckoned with', () => {
    const broke = { ...record, household: { incomeNow: 1, essentials: 2 } };
    expect(checkPlan(buildPlan(offer(100, 1)), broke, '2026-11-24')[0]?.kind).toBe('nothingLeft');
  });
});
