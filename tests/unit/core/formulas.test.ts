import { describe, expect, it } from 'vitest';
import { monthlyRoom } from '@/lib/core/budget/available';
import { monthlyAmount } from '@/lib/core/budget/budget';
import type { CaseFacts } from '@/lib/core/case/fact-schema';
import { growTo } from '@/lib/core/debt/growth';
import { landPayment } from '@/lib/core/debt/part-payment';
import { allocate } from '@/lib/core/money/allocate';
import { annualCost } from '@/lib/core/plan/annual-cost';
import { buildPlan, type Offer } from '@/lib/core/plan/schedule';

/** The published test vectors of each formula, in the order of their list. */
const yuan = (amount: number) => Math.round(amount * 100);

describe('1. a period as a month', () => {
  it.each([
    ['week', 55, 238.33],
    ['week', 75, 325],
    ['twoWeeks', 100, 216.67],
    ['month', 100, 100],
    ['quarter', 100, 33.33],
    ['year', 1000, 83.33],
  ] as const)('%s %d is %d', (period, amount, month) => {
    expect(monthlyAmount({ amount: yuan(amount), period })).toBe(yuan(month));
  });
});

describe('2. the reserve is a tenth of what is left, up to a cap', () => {
  it.each([
    [100, 10],
    [300, 20],
    [-50, 0],
  ])('%d left keeps %d', (surplus, reserve) => {
    const household = { incomeNow: yuan(1000 + surplus), essentials: yuan(1000) };
    const room = monthlyRoom({ ...household, reserveCap: yuan(20) }, 'GBP');
    expect(room).toEqual({
      surplus: yuan(surplus),
      reserve: yuan(reserve),
      available: yuan(Math.max(0, surplus - reserve)),
    });
  });
});

describe('3 and 4. pro rata', () => {
  it.each([
    [100, [500, 1000, 233, 200], [25.87, 51.73, 12.05, 10.35]],
    [160, [4550, 6700, 1200], [58.47, 86.11, 15.42]],
    [15, [25, 50], [5, 10]],
  ])('%d over %j', (pot, debts, shares) => {
    expect(allocate(yuan(pot), debts.map(yuan))).toEqual(shares.map(yuan));
  });

  it('ties go to the larger debt, then to the earlier one', () => {
    expect(allocate(1, [1, 1, 1])).toEqual([1, 0, 0]);
    expect(allocate(5, [10, 30])).toEqual([1, 4]);
  });
});

const offer = (owed: number, more: Partial<Offer>): Offer => ({
  kind: 'instalments',
  owed: yuan(owed),
  shape: { by: 'number', instalments: 12 },
  firstDate: '2026-12-05',
  frequency: 'monthly',
  edits: {},
  ...more,
});
const twelfths = (yearly: number): Partial<Offer> => ({
  interest: { yearly: yearly * 1_000_000, basis: 'twelfths', from: '2026-11-05' },
});

describe('6. equal instalments with interest', () => {
  it.each([
    [10_000, 0.12, 12, 888.49, 888.47, 661.86],
    [20_000, 0.146, 24, 965.94, 965.81, 3182.43],
  ])('%d at %d in %d', (owed, rate, instalments, each, last, interest) => {
    const plan = buildPlan(
      offer(owed, { shape: { by: 'number', instalments }, ...twelfths(rate) }),
    );
    expect(plan.each).toBe(yuan(each));
    expect(plan.rows).toHaveLength(instalments);
    expect(plan.rows.at(-1)).toMatchObject({ amount: yuan(last), remaining: 0 });
    expect(plan.interest).toBe(yuan(interest));
    expect(plan.gap).toBe(0);
  });

  it('without interest is divided and rounded down (formula 5)', () => {
    expect(buildPlan(offer(12_800, twelfths(0))).each).toBe(yuan(1066.66));
  });
});

describe('7 and 8. a fixed payment', () => {
  it('10,000 at 20 % with 500 a month takes 25 months and 2,266.06 of interest', () => {
    const plan = buildPlan(
      offer(10_000, { shape: { by: 'amount', each: yuan(500) }, ...twelfths(0.2) }),
    );
    expect(plan.rows).toHaveLength(25);
    expect(plan.rows[0]?.interest).toBe(yuan(166.67));
    expect(plan.interest).toBe(yuan(2266.06));
    expect(plan.rows.at(-1)?.remaining).toBe(0);
  });

  it.each([100, 166.66, 166.67])('%d a month never ends', (each) => {
    const plan = buildPlan(
      offer(10_000, { shape: { by: 'amount', each: yuan(each) }, ...twelfths(0.2) }),
    );
    expect(plan.endless).toBe(yuan(166.67));
    expect(plan.rows).toEqual([]);
  });
});

describe('9 and 10. daily and penalty interest', () => {
  const grown = (facts: CaseFacts) =>
    growTo({ statedTotal: yuan(10_000), asOf: '2026-11-01', ...facts }, '2026-12-01');

  it('10,000 at 0.05 % a day for 30 days is 150.00, on a year of 360 and of 365', () => {
    for (const rateBasis of ['days360', 'days365'] as const) {
      expect(grown({ dailyRate: 500, rateBasis })).toEqual({
        days: 30,
        interest: yuan(150),
        penalty: 0,
        total: yuan(10_150),
      });
    }
  });

  it('0.04 % a day and half as much again is 180.00', () => {
    expect(grown({ dailyRate: 400, penaltyMarkup: 5000 })).toMatchObject({
      interest: 0,
      penalty: yuan(180),
    });
  });

  it('penalty interest on the overdue part only leaves the contract rate on the rest', () => {
    const facts = { dailyRate: 400, penaltyMarkup: 5000, penaltyBase: 'overduePart' } as const;
    expect(grown({ ...facts, overdueAmount: yuan(2000) })).toMatchObject({
      interest: yuan(96),
      penalty: yuan(36),
    });
  });

  it('says which fact is missing instead of guessing one', () => {
    expect(grown({})).toBe('contractRate');
    expect(growTo({ statedTotal: 1 }, '2026-12-01')).toBe('asOf');
    expect(growTo({}, '2026-12-01')).toBe('statedTotal');
  });
});

describe('11. the true yearly cost of a fee plan', () => {
  it('12,000 with 12 × (1000 + 72) costs 13.03 % nominal, 13.84 % effective', () => {
    const payments = Array.from({ length: 12 }, (_, index) => ({
      months: index + 1,
      amount: yuan(1072),
    }));
    const cost = annualCost(yuan(12_000), payments);
    expect(cost?.nominal.toFixed(4)).toBe('0.1303');
    expect(cost?.effective.toFixed(4)).toBe('0.1384');
  });

  it('is not told where less comes back than was lent', () => {
    expect(annualCost(100, [{ months: 1, amount: 99 }])).toBeUndefined();
  });
});

describe('12. where a part payment lands', () => {
  const facts = { principal: 1000, interest: 60, penaltyInterest: 40, lateFee: 20, otherFee: 5 };

  it.each([
    [10, [10, 0, 0], 0],
    [100, [25, 75, 0], 0],
    [500, [25, 100, 375], 0],
    [2000, [25, 100, 1000], 875],
  ])('%d: costs, interest, principal', (amount, paid, over) => {
    const landed = landPayment(facts, amount);
    expect(landed?.landings.map((landing) => landing.paid)).toEqual(paid);
    expect(landed?.over).toBe(over);
  });
});
