import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCase, emptyHousehold } from '@/lib/core/case/document';
import type { CaseFacts } from '@/lib/core/case/fact-schema';
import { readCase } from '@/lib/core/case/record';
import { growTo } from '@/lib/core/debt/growth';
import { landPayment } from '@/lib/core/debt/part-payment';
import { shareAmong, sharingCases } from '@/lib/core/debt/shares';

const record = (id: string, facts: CaseFacts, sample = false) => ({
  ...readCase(emptyCase(id, 0), emptyHousehold()),
  facts,
  sample,
});
const minor = fc.integer({ min: 0, max: 1e11 });
const debts = fc.array(
  fc.record(
    { statedTotal: minor, originalInstalment: minor, priority: fc.constant('yes' as const) },
    { requiredKeys: ['statedTotal'] },
  ),
  { minLength: 1, maxLength: 20 },
);

describe('sharing a month', () => {
  it('adds up to the pot, or to all that is owed where that is less, and no share is below zero', () => {
    fc.assert(
      fc.property(debts, minor, fc.constantFrom('balance', 'instalment'), (facts, pot, by) => {
        const shares = shareAmong(
          facts.map((each, index) => record(String(index), each)),
          pot,
          by,
        );
        const sum = shares.reduce((all, { share }) => all + share, 0);
        const owed = shares.reduce((all, each) => all + (each.gap ? 0 : each.owed), 0);
        // Nobody is paid more than is owed: then something of the pot is left.
        expect(sum).toBe(Math.min(pot, owed));
        for (const { share, record: of } of shares) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(of.facts.statedTotal ?? 0);
        }
      }),
    );
  });

  it('a debt that comes first takes its instalment before the others share', () => {
    const cases = [
      record('rent', { statedTotal: 900_000, originalInstalment: 200_000, priority: 'yes' }),
      record('one', { statedTotal: 455_000 }),
      record('two', { statedTotal: 670_000 }),
    ];
    const shares = shareAmong(cases, 216_000, 'balance').map(({ share }) => share);
    expect(shares).toEqual([200_000, 6471, 9529]);
  });

  it('counts the person’s own cases of one currency; a made-up case stands alone', () => {
    const own = record('own', { statedTotal: 1 });
    const empty = record('empty', {});
    const yen = record('yen', { statedTotal: 1, currency: 'JPY' });
    const sample = record('sample', { statedTotal: 1 }, true);
    const all = [own, empty, yen, sample];
    expect(sharingCases(all, own).map(({ id }) => id)).toEqual(['own', 'empty']);
    expect(sharingCases(all, sample)).toEqual([sample]);
  });
});

describe('a part payment', () => {
  it('is spent to the last unit, over what is owed at most', () => {
    fc.assert(
      fc.property(minor, minor, minor, minor, (principal, interest, lateFee, amount) => {
        const landed = landPayment({ principal, interest, lateFee }, amount);
        const paid = landed?.landings.reduce((sum, each) => sum + each.paid, 0) ?? -1;
        expect(paid + (landed?.over ?? 0)).toBe(amount);
        for (const each of landed?.landings ?? []) expect(each.paid).toBeLessThanOrEqual(each.owed);
      }),
    );
  });
});

describe('growth', () => {
  it('never falls with the day, whatever the rates', () => {
    const facts = fc.record({
      statedTotal: minor,
      principal: minor,
      dailyRate: fc.integer({ min: 0, max: 30_000 }),
      penaltyMarkup: fc.integer({ min: 0, max: 100_000 }),
      overdueAmount: minor,
      penaltyBase: fc.constantFrom('overduePart' as const, 'wholePrincipal' as const),
    });
    fc.assert(
      fc.property(facts, (of) => {
        const totals = ['2026-11-01', '2026-11-24', '2027-01-31', '2100-12-31'].map((day) => {
          const grown = growTo({ ...of, asOf: '2026-11-24' }, day);
          return typeof grown === 'string' ? -1 : grown.total;
        });
        expect(totals[0]).toBe(of.statedTotal);
        expect(totals).toEqual([...totals].sort((one, other) => one - other));
      }),
    );
  });
});
