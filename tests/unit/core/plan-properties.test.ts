import fc from 'fast-check';
import { irr, nper, PaymentDueTime, pmt } from 'financial';
import { describe, expect, it } from 'vitest';
import { allocate } from '@/lib/core/money/allocate';
import { annualCost } from '@/lib/core/plan/annual-cost';
import type { InterestTerms } from '@/lib/core/plan/interest';
import { buildPlan, MOST_INSTALMENTS, type Offer, type Plan } from '@/lib/core/plan/schedule';

/** From nothing to 400 % a year, in millionths. */
const yearly = fc.oneof(
  fc.constantFrom(0, 1, 146_000, 182_500, 4_000_000),
  fc.integer({ min: 0, max: 4_000_000 }),
);
const interest = fc.option(
  fc.record({
    yearly,
    basis: fc.constantFrom<InterestTerms['basis']>('twelfths', 'days360', 'days365'),
    from: fc.constantFrom('2026-11-24', '2026-01-31', '2027-03-01'),
  }),
  { nil: undefined },
);
const shape = fc.oneof(
  fc.record({ by: fc.constant('number' as const), instalments: fc.integer({ min: 1, max: 600 }) }),
  fc.record({ by: fc.constant('amount' as const), each: fc.integer({ min: 1, max: 1e9 }) }),
);
const lead = fc.option(
  fc.record({ rows: fc.integer({ min: 1, max: 24 }), amount: fc.integer({ min: 0, max: 1e6 }) }),
  { nil: undefined },
);
const debt = fc
  .tuple(fc.integer({ min: 1, max: 1e10 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([owed, part]) => ({ owed, principal: Math.floor(owed * part) }));

const anyOffer: fc.Arbitrary<Offer> = fc
  .tuple(
    debt,
    shape,
    interest,
    lead,
    fc.constantFrom('2026-12-05', '2027-01-31', '2028-02-29'),
    fc.constantFrom('monthly' as const, 'twoWeeks' as const),
  )
  .map(([owed, itsShape, itsInterest, itsLead, firstDate, frequency]) => ({
    kind: itsLead ? 'stepped' : 'instalments',
    ...owed,
    shape: itsShape,
    firstDate,
    frequency,
    edits: {},
    ...(itsInterest && { interest: itsInterest }),
    ...(itsLead && { lead: itsLead }),
  }));

const sumOf = (plan: Plan) => plan.rows.reduce((sum, row) => sum + row.amount, 0);

const edit = fc.record(
  {
    amount: fc.integer({ min: 0, max: 1e9 }),
    date: fc.constantFrom('2020-01-01', '2026-12-05', '2027-03-15', '2090-12-31'),
    removed: fc.constant(true as const),
    note: fc.constant('note'),
  },
  { requiredKeys: [] },
);
const edits: fc.Arbitrary<Offer['edits']> = fc
  .tuple(
    fc.dictionary(fc.constantFrom('1', '2', '5', '40', '600', '9999'), edit),
    fc.dictionary(
      fc.constantFrom('x', 'y'),
      edit.map((each) => ({ ...each, added: true as const })),
    ),
  )
  .map(([changed, added]) => ({ ...changed, ...added }));

describe('rows changed by hand in any plan', () => {
  it('still add up with the interest, and none is negative', () => {
    fc.assert(
      fc.property(anyOffer, edits, (offer, changes) => {
        const plan = buildPlan({ ...offer, edits: changes });
        expect(sumOf(plan)).toBe(plan.total);
        if (plan.endless !== undefined) return;
        expect(plan.total + plan.gap).toBe(offer.owed + plan.interest);
        for (const [index, row] of plan.rows.entries()) {
          expect(Number.isSafeInteger(row.amount) && row.amount >= 0).toBe(true);
          expect(row.remaining).toBeGreaterThanOrEqual(0);
          expect(row.date >= (plan.rows[index - 1]?.date ?? '')).toBe(true);
          const own = changes[row.id];
          if (own?.amount !== undefined && !own.removed) expect(row.amount).toBe(own.amount);
        }
      }),
    );
  });
});

describe('any debt, rate, date and method', () => {
  it('adds up to the minor unit, has no negative row, and its dates only rise', () => {
    fc.assert(
      fc.property(anyOffer, (offer) => {
        const plan = buildPlan(offer);
        expect(sumOf(plan)).toBe(plan.total);
        if (plan.endless === undefined) {
          expect(plan.total + plan.gap).toBe(offer.owed + plan.interest);
        }
        for (const [index, row] of plan.rows.entries()) {
          expect(Number.isSafeInteger(row.amount)).toBe(true);
          expect(row.amount).toBeGreaterThan(0);
          expect(row.interest).toBeGreaterThanOrEqual(0);
          expect(row.remaining).toBeGreaterThanOrEqual(0);
          expect(row.date > (plan.rows[index - 1]?.date ?? '')).toBe(true);
        }
        expect(plan.rows.length).toBeLessThanOrEqual(MOST_INSTALMENTS);
      }),
    );
  });

  it('ends at exactly zero, or says that it never does or takes too long', () => {
    fc.assert(
      fc.property(anyOffer, (offer) => {
        const plan = buildPlan(offer);
        if (plan.endless !== undefined) {
          expect(plan.rows).toEqual([]);
          expect(plan.endless).toBeGreaterThan(0);
        } else if (plan.gap === 0) expect(plan.rows.at(-1)?.remaining).toBe(0);
        else {
          // Only a payment that is small for its debt may leave something behind.
          expect(offer.shape.by).toBe('amount');
          expect(plan.rows.length + (offer.lead?.rows ?? 0)).toBeGreaterThanOrEqual(
            MOST_INSTALMENTS,
          );
        }
      }),
    );
  });

  it('by number, no instalment but the last differs from the others', () => {
    fc.assert(
      fc.property(anyOffer, (offer) => {
        fc.pre(offer.shape.by === 'number' && !offer.lead);
        const amounts = buildPlan(offer).rows.map((row) => row.amount);
        expect(new Set(amounts.slice(0, -1)).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('a row fixed by hand stays, and the total still settles the debt', () => {
    fc.assert(
      fc.property(anyOffer, fc.integer({ min: 1, max: 1e6 }), (offer, amount) => {
        fc.pre(offer.shape.by === 'number' && offer.shape.instalments > 1);
        fc.pre(!offer.lead && offer.owed > amount * 2);
        const plan = buildPlan({ ...offer, edits: { '1': { amount } } });
        expect(plan.rows[0]).toMatchObject({ amount, fixed: true });
        expect(plan.gap).toBe(0);
      }),
    );
  });

  it('more interest never means less to pay', () => {
    const usual = fc.integer({ min: 0, max: 360_000 });
    fc.assert(
      fc.property(
        debt,
        fc.integer({ min: 1, max: 120 }),
        usual,
        usual,
        (owed, count, one, other) => {
          const total = (rate: number) =>
            buildPlan({
              kind: 'instalments',
              ...owed,
              shape: { by: 'number', instalments: count },
              firstDate: '2026-12-05',
              frequency: 'monthly',
              edits: {},
              interest: { yearly: rate, basis: 'twelfths', from: '2026-11-05' },
            }).total;
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          // Each row's interest is rounded, so two nearly equal rates may differ by the rounding.
          expect(total(high)).toBeGreaterThanOrEqual(total(low) - count);
        },
      ),
    );
  });
});

describe('against an independent implementation', () => {
  it('the equal instalment is that of the annuity formula to the minor unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 1e9 }),
        fc.integer({ min: 2, max: 360 }),
        fc.integer({ min: 100, max: 6000 }),
        (owed, instalments, hundredths) => {
          const plan = buildPlan({
            kind: 'instalments',
            owed,
            shape: { by: 'number', instalments },
            firstDate: '2026-12-05',
            frequency: 'monthly',
            edits: {},
            interest: { yearly: hundredths * 100, basis: 'twelfths', from: '2026-11-05' },
          });
          const theirs = -pmt(hundredths / 10_000 / 12, instalments, owed, 0, PaymentDueTime.End);
          // Interest is rounded in each row (half a unit at most on average), and so is the amount.
          expect(Math.abs(plan.each - theirs)).toBeLessThanOrEqual(1.5);
        },
      ),
    );
  });
});

describe('against an independent implementation: how long and how dear', () => {
  it('a fixed payment takes as many rows as the formula says, give or take the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000, max: 1e8 }),
        fc.integer({ min: 100, max: 2400 }),
        fc.integer({ min: 2, max: 60 }),
        (owed, hundredths, months) => {
          const monthly = hundredths / 10_000 / 12;
          const each = Math.ceil(-pmt(monthly, months, owed, 0, PaymentDueTime.End));
          const plan = buildPlan({
            kind: 'instalments',
            owed,
            shape: { by: 'amount', each },
            firstDate: '2026-12-05',
            frequency: 'monthly',
            edits: {},
            interest: { yearly: hundredths * 100, basis: 'twelfths', from: '2026-11-05' },
          });
          expect(Math.abs(plan.rows.length - nper(monthly, -each, owed, 0))).toBeLessThan(1.05);
        },
      ),
    );
  });

  it('the true yearly cost is twelve times the internal rate of return', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 1, max: 30_000 }),
        (months, fee) => {
          const each = 100_000 + fee;
          const payments = Array.from({ length: months }, (_, index) => ({
            months: index + 1,
            amount: each,
          }));
          const received = months * 100_000;
          const theirs = irr([-received, ...payments.map(({ amount }) => amount)]);
          expect(annualCost(received, payments)?.nominal).toBeCloseTo(theirs * 12, 6);
        },
      ),
    );
  });
});

describe('shares', () => {
  it('always add up to the pot, are never negative, and follow the weights', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), weights, (pot, debts) => {
        const shares = allocate(pot, debts);
        const total = debts.reduce((sum, debt) => sum + debt, 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total === 0 ? 0 : pot);
        for (const [index, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          const exact = total === 0 ? 0 : (pot * (debts[index] ?? 0)) / total;
          expect(Math.abs(share - exact)).toBeLessThanOrEqual(1.01);
        }
      }),
    );
  });
});
