import type { HouseholdFacts } from '../case/fact-schema';
import type { BudgetLine } from '../case/records';
import { multiplyRatio } from '../money/rounding';
import { type Need, SPENDING_CATEGORIES, type SpendingCategory } from './categories';

/** How many of a period make a month, as a fraction: 52 weeks a year (formula 1). */
const A_MONTH: Record<BudgetLine['period'], readonly [number, number]> = {
  week: [52, 12],
  twoWeeks: [26, 12],
  month: [1, 1],
  quarter: [1, 3],
  year: [1, 12],
};

/** What a line is in a month, in minor units, rounded half up. */
export function monthlyAmount({ amount, period }: Pick<BudgetLine, 'amount' | 'period'>): number {
  return multiplyRatio(amount, ...A_MONTH[period]);
}

/** How much a spending line is needed: the person's own word, else its category's. */
export function needOf({ category, essential }: BudgetLine): Need {
  const usual = Object.hasOwn(SPENDING_CATEGORIES, category)
    ? SPENDING_CATEGORIES[category as SpendingCategory]
    : 'adjustable';
  if (essential === undefined) return usual;
  if (!essential) return 'adjustable';
  return usual === 'priority' ? 'priority' : 'essential';
}

/** Sums a month in minor units; undefined where there is no line of that sort. */
export interface BudgetTotals {
  income: number | undefined;
  priority: number | undefined;
  essential: number | undefined;
  adjustable: number | undefined;
  debts: number | undefined;
}

/** The month of all lines, each converted by its own period first. */
export function budgetTotals(lines: readonly BudgetLine[]): BudgetTotals {
  const totals: BudgetTotals = {
    income: undefined,
    priority: undefined,
    essential: undefined,
    adjustable: undefined,
    debts: undefined,
  };
  for (const line of lines) {
    const name = totalOf(line);
    totals[name] = (totals[name] ?? 0) + monthlyAmount(line);
  }
  return totals;
}

function totalOf(line: BudgetLine): keyof BudgetTotals {
  if (line.side === 'income') return 'income';
  return line.side === 'debt' ? 'debts' : needOf(line);
}

/**
 * The household's facts with those that its lines decide: where a side has lines, their sum is the
 * fact, so that there is one number for it everywhere.
 */
export function withBudget(facts: HouseholdFacts, lines: readonly BudgetLine[]): HouseholdFacts {
  const { income, priority, essential, adjustable, debts } = budgetTotals(lines);
  const needed =
    priority === undefined && essential === undefined
      ? undefined
      : (priority ?? 0) + (essential ?? 0);
  return {
    ...facts,
    ...(income !== undefined && { incomeNow: income }),
    ...(needed !== undefined && { essentials: needed }),
    ...(adjustable !== undefined && { adjustable }),
    ...(debts !== undefined && { otherDebts: debts }),
  };
}

/** The household facts that the lines decide, so that they are changed there and nowhere else. */
export function decidedByLines(lines: readonly BudgetLine[]): Set<keyof HouseholdFacts> {
  return new Set(Object.keys(withBudget({}, lines)) as (keyof HouseholdFacts)[]);
}
