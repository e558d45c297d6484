import type { HouseholdFacts } from '../case/fact-schema';
import type { BudgetLine } from '../case/records';
import { needOf } from './budget';
import {
  type BudgetCategory,
  DEBT_CATEGORIES,
  INCOME_CATEGORIES,
  ONE_SUM,
  spendingOf,
} from './categories';

/** A group of lines as the budget shows it. */
export type BudgetSection = 'income' | 'priority' | 'essential' | 'adjustable' | 'debts';

export const BUDGET_SECTIONS: readonly BudgetSection[] = [
  'income',
  'priority',
  'essential',
  'adjustable',
  'debts',
];

/** Where a line stands. */
export function sectionOf(line: BudgetLine): BudgetSection {
  if (line.side === 'income') return 'income';
  return line.side === 'debt' ? 'debts' : needOf(line);
}

/** The categories to choose from in a section. */
export function categoriesOf(section: BudgetSection): BudgetCategory[] {
  if (section === 'income') return [...INCOME_CATEGORIES, ONE_SUM];
  if (section === 'debts') return [...DEBT_CATEGORIES, ONE_SUM];
  return section === 'priority' ? spendingOf(section) : [...spendingOf(section), ONE_SUM];
}

/** A line of nothing, of the first category that the section does not have yet. */
export function newLine(section: BudgetSection, lines: readonly BudgetLine[]): BudgetLine {
  const used = new Set(lines.map(({ category }) => category));
  const [first = ONE_SUM] = categoriesOf(section);
  const category = categoriesOf(section).find((each) => !used.has(each)) ?? first;
  return lineOf(section, category, 0);
}

/** The facts that were one sum each before there were lines. */
export const SUM_OF_SECTION: Record<
  BudgetSection,
  'incomeNow' | 'essentials' | 'adjustable' | 'otherDebts'
> = {
  income: 'incomeNow',
  priority: 'essentials',
  essential: 'essentials',
  adjustable: 'adjustable',
  debts: 'otherDebts',
};

/**
 * The sum that stood for a section before its first line: it becomes a line of its own, so that
 * beginning to split it changes no number. Undefined where there is none, or lines already stand.
 */
export function sumToSplit(
  section: BudgetSection,
  facts: HouseholdFacts,
  lines: readonly BudgetLine[],
): BudgetLine | undefined {
  const needed = section === 'priority' || section === 'essential';
  const begun = lines.some((line) => {
    const its = sectionOf(line);
    return its === section || (needed && (its === 'priority' || its === 'essential'));
  });
  const sum = facts[SUM_OF_SECTION[section]];
  if (begun || !sum) return undefined;
  return lineOf(needed ? 'essential' : section, ONE_SUM, sum);
}

function lineOf(section: BudgetSection, category: BudgetCategory, amount: number): BudgetLine {
  const line = { category, amount, period: 'month' } as const;
  if (section === 'income') return { side: 'income', ...line };
  if (section === 'debts') return { side: 'debt', ...line };
  // A whole sum is of no category that would say how much it is needed.
  if (category === ONE_SUM)
    return { side: 'spending', ...line, essential: section !== 'adjustable' };
  return { side: 'spending', ...line };
}
