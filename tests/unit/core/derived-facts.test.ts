import { describe, expect, it } from 'vitest';
import {
  amountOwed,
  contradictions,
  daysOverdue,
  leftOver,
  missingFacts,
  originalShare,
  partsTotal,
  roomInMonth,
  totalGap,
} from '@/lib/core/case/derived-facts';
import { emptyCase, emptyHousehold } from '@/lib/core/case/document';
import type { CaseFacts, HouseholdFacts } from '@/lib/core/case/fact-schema';
import { type CaseRecord, readCase } from '@/lib/core/case/record';
import { sampleCases } from '@/lib/core/case/sample/sample-cases';

const today = '2026-11-24';

function record(facts: CaseFacts, household: HouseholdFacts = {}): CaseRecord {
  return { ...readCase(emptyCase('one', 0), emptyHousehold()), facts, household };
}

function sample(index: number): CaseRecord {
  const document = sampleCases('en', today, 0)[index];
  if (!document) throw new Error('no such sample');
  return readCase(document, emptyHousehold());
}

describe('daysOverdue', () => {
  it.each([
    ['2026-10-08', 47],
    ['2026-11-24', 0],
    ['2026-12-24', 0],
    ['2025-11-24', 365],
    [undefined, undefined],
  ])('first missed %s: %s', (firstMissed, days) => {
    expect(daysOverdue(firstMissed ? { firstMissed } : {}, today)).toBe(days);
  });
});

describe('what is owed', () => {
  it('is the stated total, else the sum of the parts', () => {
    expect(amountOwed({ statedTotal: 500, principal: 300 })).toBe(500);
    expect(amountOwed({ principal: 300, lateFee: 20 })).toBe(320);
    expect(amountOwed({})).toBeUndefined();
  });

  it('tells how far the stated total is from its parts', () => {
    expect(totalGap({ statedTotal: 500, principal: 300, interest: 150 })).toBe(50);
    expect(totalGap({ statedTotal: 500 })).toBeUndefined();
    expect(partsTotal({})).toBeUndefined();
  });
});

describe('room in a month', () => {
  it.each<[HouseholdFacts, CaseFacts, number | undefined, number | undefined]>([
    [{ incomeNow: 6200, essentials: 4350 }, { canPay: 1500 }, 1850, 1500],
    [{ incomeNow: 6200, essentials: 4350, otherDebts: 1000 }, { canPay: 1500 }, 850, 765],
    [{ incomeNow: 3000, essentials: 4000 }, {}, -1000, 0],
    [{ incomeNow: 0, essentials: 0 }, {}, 0, 0],
    [{ incomeNow: 6200 }, { canPay: 900 }, undefined, 900],
    [{}, {}, undefined, undefined],
  ])('%j %j', (household, facts, left, room) => {
    expect(leftOver(household)).toBe(left);
    expect(roomInMonth(record(facts, household))).toBe(room);
  });

  it('gives the old instalment as a share of income, and nothing without income', () => {
    expect(originalShare(record({ originalInstalment: 263_400 }, { incomeNow: 620_000 }))).toBe(42);
    expect(
      originalShare(record({ originalInstalment: 263_400 }, { incomeNow: 0 })),
    ).toBeUndefined();
  });
});

describe('missingFacts', () => {
  it('names nothing in the complete sample and one fact in the second', () => {
    expect(missingFacts(sample(0))).toEqual([]);
    expect(missingFacts(sample(1))).toEqual(['incomeBefore']);
  });

  it('takes the sum of the parts for the stated total', () => {
    expect(missingFacts(record({}))).toContain('statedTotal');
    expect(missingFacts(record({ principal: 1 }))).not.toContain('statedTotal');
  });
});

describe('contradictions', () => {
  it.each<[CaseFacts, string[][]]>([
    [{ firstMissed: '2026-12-01' }, [['firstMissed', 'today']]],
    [{ since: '2026-10-01', recovery: '2026-09-01' }, [['since', 'recovery']]],
    [
      { customerSince: '2022-01-01', onTimeUntil: '2021-01-01' },
      [['customerSince', 'onTimeUntil']],
    ],
    [{ onTimeUntil: '2026-11-01', firstMissed: '2026-10-08' }, [['onTimeUntil', 'firstMissed']]],
    [{ firstMissed: '2026-10-08', asOf: '2026-10-01' }, [['firstMissed', 'asOf']]],
    [{ firstMissed: '2026-10-08', since: '2026-08-20' }, []],
  ])('%j', (facts, found) => {
    expect(contradictions(facts, today)).toEqual(found);
  });

  it('finds none in the samples', () => {
    expect(contradictions(sample(0).facts, today)).toEqual([]);
    expect(contradictions(sample(1).facts, today)).toEqual([]);
  });
});
