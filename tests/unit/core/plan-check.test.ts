import { describe, expect, it } from 'vitest';
import { emptyCase, emptyHousehold, withEntity } from '@/lib/core/case/document';
import type { CaseFacts, HouseholdFacts } from '@/lib/core/case/fact-schema';
import { type CaseRecord, readCase, viewOffer } from '@/lib/core/case/record';
import { EARLIEST_STAMP } from '@/lib/core/case/stamp';
import { compareOffers } from '@/lib/core/plan/compare';
import { holidayName, workdayBefore } from '@/lib/core/plan/holidays';
import { offerOf, planOf } from '@/lib/core/plan/offer';
import { checkPlan } from '@/lib/core/plan/plan-check';
import { runsOf } from '@/lib/core/plan/runs';
import { fasterEnd } from '@/lib/core/plan/what-if';

const TODAY = '2026-11-24';
const DEBT: CaseFacts = {
  statedTotal: 1_268_050,
  principal: 1_180_000,
  asOf: TODAY,
  firstDate: '2026-12-05',
  setBy: 'number',
  instalments: 9,
};
const HOME: HouseholdFacts = { incomeNow: 620_000, essentials: 435_000 };

function record(facts: CaseFacts, more: Partial<CaseRecord> = {}, id = 'one'): CaseRecord {
  const base = readCase(emptyCase(id, 0), emptyHousehold());
  return { ...base, facts: { ...DEBT, ...facts }, household: HOME, ...more };
}

function findings(of: CaseRecord, others: CaseRecord[] = []) {
  const plan = planOf(of);
  if (!plan) throw new Error(String(offerOf(of)));
  return checkPlan(plan, of, TODAY, others);
}
const kinds = (of: CaseRecord, others?: CaseRecord[]) =>
  findings(of, others).map(({ kind }) => kind);

describe('kinds of offers', () => {
  const amounts = (facts: CaseFacts) => planOf(record(facts))?.rows.map((row) => row.amount);

  it('a pause moves the first instalment and leaves its amount', () => {
    const plan = planOf(record({ offerKind: 'deferral', deferralMonths: 3 }));
    expect(plan?.rows[0]).toMatchObject({ id: '4', date: '2027-03-05', amount: 140_894 });
    expect(plan?.rows).toHaveLength(9);
  });

  it('interest runs during a pause and is paid first', () => {
    const facts = { offerKind: 'deferral', deferralMonths: 3, interestAsk: 'contract' } as const;
    const plan = planOf(record({ ...facts, contractRate: 1200 }));
    // Four months at 1 % of the principal of 11,800.00, nothing on the interest itself.
    expect(plan?.rows[0]?.interest).toBe(4 * 11_800);
    expect(plan?.gap).toBe(0);
  });

  it('small first, then equal instalments for the rest', () => {
    const facts = { offerKind: 'stepped', stepMonths: 3, smallAmount: 50_000 } as const;
    expect(amounts({ ...facts, instalments: 4 })).toEqual([
      50_000, 50_000, 50_000, 279_512, 279_512, 279_512, 279_514,
    ]);
  });

  it('a small sum until a review leaves the rest to be talked about', () => {
    const facts = { offerKind: 'token', smallAmount: 10_000, reviewDate: '2027-03-01' } as const;
    expect(amounts(facts)).toEqual([10_000, 10_000, 10_000]);
    expect(findings(record(facts))).toContainEqual({
      kind: 'review',
      by: 1_238_050,
      date: '2027-03-01',
    });
  });

  it('one sum asks for the rest to be waived', () => {
    const facts = { offerKind: 'lump', lumpSum: 900_000, lumpSumDate: '2026-12-20' } as const;
    expect(planOf(record(facts))?.rows).toMatchObject([{ date: '2026-12-20', amount: 900_000 }]);
    expect(findings(record(facts))).toContainEqual({ kind: 'waiver', by: 368_050 });
    // It does not come from the month's wages, so the month is no measure for it.
    expect(findings(record(facts))[0]).toEqual({ kind: 'lumpSource', over: 733_500 });
  });

  it('what is waived comes off the charges, never off the principal', () => {
    expect(planOf(record({ waivedAmount: 50_000 }))?.total).toBe(1_218_050);
    expect(planOf(record({ waivedAmount: 9_999_999 }))?.total).toBe(1_180_000);
  });

  it.each<[CaseFacts, string]>([
    [{ offerKind: 'deferral' }, 'deferral'],
    [{ offerKind: 'stepped', stepMonths: 2 }, 'step'],
    [{ offerKind: 'token', smallAmount: 1 }, 'token'],
    [{ offerKind: 'lump' }, 'lump'],
    [{ interestAsk: 'contract' }, 'rate'],
    [{ interestAsk: 'reduced' }, 'askedRate'],
    [{ firstDate: '2150-01-01' }, 'tooFar'],
    [{ statedTotal: 0, principal: 0 }, 'nothingOwed'],
  ])('%j lacks %s', (facts, gap) => {
    expect(offerOf(record(facts))).toBe(gap);
  });
});

describe('checks', () => {
  it('a month that the person marked as hard is checked against what it can give', () => {
    const hard = record({}, { hardMonths: { '2027-02': { most: 60_000 } } });
    expect(findings(hard)[0]).toMatchObject({ kind: 'hardMonth', by: 80_894, limit: 60_000 });
    const eased = { ...hard, rows: { '3': { amount: 60_000 } } };
    // The last instalment takes what February could not.
    expect(findings(eased)[0]).toMatchObject({ kind: 'overRoom', by: 36_792 });
  });

  it('plans that fit alone may not fit together', () => {
    const other = record({ instalments: 20 }, {}, 'two');
    expect(findings(record({}), [other])).toContainEqual({
      kind: 'overShared',
      cases: 2,
      sum: 140_894 + 4 + 63_402 + 10,
      by: 140_898 + 63_412 - 166_500,
    });
    expect(
      kinds(record({ instalments: 20 }), [record({ instalments: 20 }, {}, 'two')]),
    ).not.toContain('overShared');
  });

  it('a made-up case never counts with the person’s own', () => {
    const sample = record({ instalments: 1 }, { sample: true }, 'two');
    expect(kinds(record({}), [sample])).not.toContain('overShared');
  });

  it('thirty days late puts two instalments into one month, with the interest where known', () => {
    const late = findings(record({ dailyRate: 500, penaltyMarkup: 5000 })).find(
      ({ kind }) => kind === 'slip',
    );
    expect(late).toEqual({ kind: 'slip', sum: 281_788, over: 96_788, interest: 3170 });
  });

  it('a payment that does not cover the interest is one finding, and says how much it is', () => {
    const facts = { setBy: 'amount', instalmentAmount: 9_000, interestAsk: 'contract' } as const;
    expect(findings(record({ ...facts, contractRate: 1200 }))).toEqual([
      { kind: 'endless', each: 9_000, interest: 11_800 },
    ]);
  });

  it('another currency of the household is not compared', () => {
    const yen = record({ currency: 'JPY' }, { household: { ...HOME, homeCurrency: 'CNY' } });
    expect(kinds(yen)).not.toContain('fits');
    expect(kinds(yen)).not.toContain('overRoom');
  });
});

describe('several offers', () => {
  const at = EARLIEST_STAMP;
  let document = emptyCase('one', 0);
  for (const [id, value] of Object.entries(DEBT)) {
    document = withEntity(document, 'facts', id, value, at);
  }
  const terms = { offerKind: 'stepped', stepMonths: 3, smallAmount: 50_000, instalments: 9 };
  for (const [id, value] of Object.entries({
    ...terms,
    setBy: 'number',
    firstDate: '2026-12-05',
  })) {
    document = withEntity(document, 'offers', `b.${id}`, value, at);
  }
  document = withEntity(document, 'rows', 'b.2', { amount: 70_000 }, at);

  it('each has its own terms and rows, and shares every other fact', () => {
    const first = readCase(document, emptyHousehold());
    expect(first).toMatchObject({ offer: 'a', rows: {} });
    const second = viewOffer(first, 'b');
    expect(second.facts).toMatchObject({ offerKind: 'stepped', statedTotal: 1_268_050 });
    expect(second.rows).toEqual({ '2': { amount: 70_000 } });
    expect(viewOffer(second, 'a')).toMatchObject({ rows: {}, offer: 'a' });
    expect(viewOffer(second, 'a').facts.stepMonths).toBeUndefined();
  });

  it('the chosen one is what the statements read; one that is gone gives way to the first', () => {
    const chosen = withEntity(document, 'facts', 'chosenOffer', 'b', at);
    expect(readCase(chosen, emptyHousehold()).offer).toBe('b');
    const gone = withEntity(document, 'facts', 'chosenOffer', 'c', at);
    expect(readCase(gone, emptyHousehold()).offer).toBe('a');
  });

  it('are worked out side by side', () => {
    const base = { ...readCase(document, emptyHousehold()), household: HOME };
    const [first, second] = compareOffers(base, TODAY).map(({ summary }) => summary);
    expect(first).toMatchObject({
      first: { date: '2026-12-05', amount: 140_894 },
      usual: 140_894,
      end: '2027-08-05',
      total: 1_268_050,
      cost: 88_050,
      room: 166_500 - 140_898,
      yearly: undefined,
    });
    expect(second).toMatchObject({ first: { amount: 50_000 }, end: '2027-11-05' });
  });
});

describe('what more money would bring', () => {
  it('ends the plan sooner, and nothing more ends it the same', () => {
    const of = record({});
    expect(fasterEnd(of, 0)).toMatchObject({ now: '2027-08-05', sooner: '2027-08-05' });
    expect(fasterEnd(of, 50_000)).toEqual({
      now: '2027-08-05',
      sooner: '2027-06-05',
      each: 190_894,
    });
    expect(fasterEnd(record({ offerKind: 'token' }), 1)).toBeUndefined();
  });
});

describe('the furthest plan', () => {
  it('ends on a day that can be kept', () => {
    const plan = planOf(record({ firstDate: '2149-12-31', instalments: 600 }));
    expect(plan?.rows.at(-1)?.date).toBe('2199-11-30');
  });
});

describe('runs', () => {
  it('tells nine rows in two', () => {
    const rows = planOf(record({}))?.rows ?? [];
    expect(runsOf(rows, 'monthly')).toEqual([
      { count: 8, amount: 140_894, from: '2026-12-05' },
      { count: 1, amount: 140_898, from: '2027-08-05' },
    ]);
  });
});

describe('days off', () => {
  it.each([
    ['2026-10-01', 'National Day'],
    ['2026-02-17', 'Spring Festival'],
    ['2027-02-05', 'New Year’s Eve'],
    ['2027-02-08', 'Spring Festival'],
    ['2027-04-05', 'Tomb-sweeping Day'],
    ['2027-06-09', 'Dragon Boat Festival'],
    ['2027-09-15', 'Mid-autumn Festival'],
    ['2027-05-02', 'Labour Day'],
    ['2026-12-05', undefined],
    ['2026-10-10', undefined],
  ])('%s is %s', (date, name) => {
    expect(holidayName(date, 'en')).toBe(name);
  });

  it('the working day before skips weekends and festivals', () => {
    expect(workdayBefore('2027-02-05')).toBe('2027-02-04');
    expect(workdayBefore('2027-02-08')).toBe('2027-02-04');
    expect(workdayBefore('2026-10-03')).toBe('2026-09-30');
  });
});
