import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthlyRoom } from '@/lib/core/budget/available';
import { budgetTotals, decidedByLines, needOf, withBudget } from '@/lib/core/budget/budget';
import {
  BUDGET_SECTIONS,
  categoriesOf,
  newLine,
  sectionOf,
  sumToSplit,
} from '@/lib/core/budget/sections';
import type { BudgetLine } from '@/lib/core/case/records';

const line = (
  side: BudgetLine['side'],
  category: string,
  amount: number,
  more = {},
): BudgetLine => ({
  side,
  category,
  amount,
  period: 'month',
  ...more,
});
const LINES = [
  line('income', 'salary', 520_000),
  line('income', 'sideWork', 25_000, { period: 'week' }),
  line('spending', 'housing', 200_000),
  line('spending', 'food', 120_000),
  line('spending', 'insurance', 120_000, { period: 'year' }),
  line('spending', 'eatingOut', 30_000),
  line('debt', 'creditCard', 90_000, { period: 'quarter' }),
];

describe('the budget', () => {
  it('adds up each side as a month', () => {
    expect(budgetTotals(LINES)).toEqual({
      income: 520_000 + 108_333,
      priority: 200_000,
      essential: 130_000,
      adjustable: 30_000,
      debts: 30_000,
    });
  });

  it('its sums are the facts, and a side without lines keeps its own', () => {
    const facts = { incomeNow: 1, essentials: 2, otherDebts: 3, incomeBefore: 980_000 };
    expect(withBudget(facts, LINES.slice(0, 4))).toEqual({
      incomeNow: 628_333,
      essentials: 320_000,
      otherDebts: 3,
      incomeBefore: 980_000,
    });
    expect([...decidedByLines(LINES.slice(0, 1))]).toEqual(['incomeNow']);
    expect(withBudget(facts, [])).toEqual(facts);
  });

  it('the person’s own word says what is needed; an unknown category can be cut', () => {
    expect(needOf(line('spending', 'eatingOut', 1, { essential: true }))).toBe('essential');
    expect(needOf(line('spending', 'food', 1, { essential: false }))).toBe('adjustable');
    expect(needOf(line('spending', 'housing', 1, { essential: true }))).toBe('priority');
    expect(needOf(line('spending', 'fromALaterVersion', 1))).toBe('adjustable');
    expect(needOf(line('spending', 'constructor', 1))).toBe('adjustable');
  });
});

describe('sections', () => {
  it('a new line stands in its section, whatever is there already', () => {
    for (const section of BUDGET_SECTIONS) {
      const lines: BudgetLine[] = [];
      for (let count = 0; count < 12; count += 1) lines.push(newLine(section, lines));
      expect(new Set(lines.map(sectionOf))).toEqual(new Set([section]));
      expect(new Set(lines.map(({ category }) => category)).size).toBe(
        Math.min(12, categoriesOf(section).length),
      );
    }
  });

  it('beginning to split a sum changes no number', () => {
    const facts = { incomeNow: 620_000, essentials: 435_000, adjustable: 5, otherDebts: 7 };
    for (const section of BUDGET_SECTIONS) {
      const whole = sumToSplit(section, facts, []);
      if (!whole) throw new Error(section);
      const added = newLine(section, [whole]);
      expect(withBudget(facts, [whole, added])).toEqual(facts);
      expect(sumToSplit(section, facts, [whole])).toBeUndefined();
    }
    expect(sumToSplit('income', {}, [])).toBeUndefined();
  });
});

describe('the room in a month', () => {
  const amount = fc.integer({ min: 0, max: 1e9 });

  it('surplus is reserve and available together, and nothing is below zero but the surplus', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        fc.integer({ min: 0, max: 100_000 }),
        (...all) => {
          const [incomeNow, essentials, otherDebts, reserveCap, reserveShare] = all;
          const facts = { incomeNow, essentials, otherDebts, reserveCap, reserveShare };
          const room = monthlyRoom(facts, 'CNY');
          if (!room) throw new Error('no room');
          expect(room.surplus).toBe(incomeNow - essentials - otherDebts);
          expect(room.reserve + room.available).toBe(Math.max(0, room.surplus));
          expect(room.reserve).toBeGreaterThanOrEqual(0);
          expect(room.reserve).toBeLessThanOrEqual(reserveCap);
        },
      ),
    );
  });
});
