import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementProgress, paymentFor } from '@/lib/core/agreement/progress';
import type { AgreedRow, Payment } from '@/lib/core/case/records';

const TODAY = '2026-12-20';
const ROWS: [string, AgreedRow][] = [
  ['a', { date: '2026-11-05', amount: 100_000 }],
  ['b', { date: '2026-12-05', amount: 100_000 }],
  ['c', { date: '2026-12-20', amount: 100_000 }],
  ['d', { date: '2027-01-05', amount: 50_000 }],
];
const pay = (amount: number, instalment?: string): Payment => ({
  date: '2026-11-05',
  amount,
  ...(instalment && { instalment }),
});
const states = (...payments: Payment[]) =>
  agreementProgress(ROWS, entries(payments), TODAY).rows.map(({ state }) => state);
const entries = (payments: Payment[]) =>
  payments.map((each, index): [string, Payment] => [`p${index}`, each]);

describe('what is paid, due and behind', () => {
  it('with nothing paid, what was due before today is behind; today is still due', () => {
    const progress = agreementProgress(ROWS, [], TODAY);
    expect(states()).toEqual(['missed', 'missed', 'due', 'due']);
    expect(progress).toMatchObject({ behind: 200_000, agreed: 350_000, paid: 0, left: 350_000 });
    expect(progress.next?.id).toBe('c');
  });

  it('a payment without an instalment fills the oldest first', () => {
    expect(states(pay(150_000))).toEqual(['paid', 'missed', 'due', 'due']);
    expect(agreementProgress(ROWS, entries([pay(150_000)]), TODAY)).toMatchObject({
      behind: 50_000,
      left: 200_000,
    });
  });

  it('a ticked payment goes to its own instalment before an older one', () => {
    expect(states(pay(100_000, 'c'))).toEqual(['missed', 'missed', 'paid', 'due']);
    expect(states(pay(100_000), pay(100_000, 'a'))).toEqual(['paid', 'paid', 'due', 'due']);
  });

  it('what is too much flows on to the next ones, and what is left over is told', () => {
    expect(states(pay(100_000, 'a'), pay(230_000, 'b'))).toEqual([
      'paid',
      'paid',
      'paid',
      'partPaid',
    ]);
    expect(agreementProgress(ROWS, entries([pay(360_000, 'a')]), TODAY)).toMatchObject({
      over: 10_000,
      left: 0,
      behind: 0,
      next: undefined,
    });
  });

  it('a payment whose instalment is gone stays and counts', () => {
    const progress = agreementProgress(ROWS, entries([pay(100_000, 'removed')]), TODAY);
    expect(progress.others.map(([id]) => id)).toEqual(['p0']);
    expect(progress.rows[0]?.state).toBe('paid');
  });

  it('an instalment without an amount is neither paid nor missed', () => {
    const rows: [string, AgreedRow][] = [['x', { date: '2026-01-01', amount: 0 }]];
    expect(agreementProgress(rows, [], TODAY)).toMatchObject({ behind: 0, next: undefined });
    expect(agreementProgress(rows, [], TODAY).rows[0]?.state).toBe('empty');
  });
});

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc.oneof(fc.constant(0), fc.nat({ max: 10_000_000_000_000 }), fc.nat({ max: 999 }));
const agreed = fc
  .array(fc.record({ date: day, amount }), { maxLength: 40 })
  .map((rows) =>
    rows
      .sort((one, other) => one.date.localeCompare(other.date))
      .map((row, index): [string, AgreedRow] => [`r${index}`, row]),
  );
const paid = fc.array(
  fc.record(
    { date: day, amount, instalment: fc.nat({ max: 45 }).map((index) => `r${index}`) },
    { requiredKeys: ['date', 'amount'] },
  ),
  { maxLength: 30 },
);

describe('for all agreements and payments', () => {
  it('the sums match and nothing is below zero', () => {
    fc.assert(
      fc.property(agreed, paid, day, (rows, payments, today) => {
        const progress = agreementProgress(rows, entries(payments), today);
        const sum = (pick: (row: (typeof progress.rows)[number]) => number) =>
          progress.rows.reduce((total, row) => total + pick(row), 0);
        expect(progress.paid).toBe(payments.reduce((total, each) => total + each.amount, 0));
        expect(sum((row) => row.paid) + progress.over).toBe(progress.paid);
        expect(sum((row) => row.left)).toBe(progress.left);
        expect(sum((row) => row.paid) + progress.left).toBe(progress.agreed);
        for (const row of progress.rows) {
          expect(Math.min(row.paid, row.left)).toBeGreaterThanOrEqual(0);
          expect(row.paid + row.left).toBe(row.amount);
        }
        expect(Math.min(progress.over, progress.behind)).toBeGreaterThanOrEqual(0);
        // Money is never spare while an instalment is open.
        expect(Math.min(progress.over, progress.left)).toBe(0);
        const named = progress.rows.reduce((count, row) => count + row.payments.length, 0);
        expect(named + progress.others.length).toBe(payments.length);
      }),
    );
  });

  it('the order of the payments does not matter', () => {
    fc.assert(
      fc.property(agreed, paid, day, (rows, payments, today) => {
        const amounts = (list: Payment[]) =>
          agreementProgress(rows, entries(list), today).rows.map((row) => row.paid);
        expect(amounts([...payments].reverse())).toEqual(amounts(payments));
      }),
    );
  });

  it('ticking pays the instalment, and unticking returns to the same state', () => {
    fc.assert(
      fc.property(agreed, paid, day, fc.nat(), (rows, payments, today, pick) => {
        const before = agreementProgress(rows, entries(payments), today);
        const open = before.rows.filter((row) => row.left > 0);
        const row = open[pick % Math.max(1, open.length)];
        if (!row) return;
        const ticked = entries([...payments, paymentFor(row, today)]);
        const after = agreementProgress(rows, ticked, today);
        expect(after.rows.find(({ id }) => id === row.id)?.state).toBe('paid');
        expect(after.left).toBe(before.left - row.left);
        expect(agreementProgress(rows, ticked.slice(0, -1), today)).toEqual(before);
      }),
    );
  });
});
