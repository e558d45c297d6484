/**
 * The lines of a household in China, mapped to the eight groups of its national statistics. Sources
 * and the choice of what comes first: shared research on budgets, section 2.3 (own work).
 */
export const INCOME_CATEGORIES = [
  'salary',
  'sideWork',
  'business',
  'pension',
  'benefits',
  'rentIncome',
  'familySupport',
  'otherIncome',
] as const;

/** What must be paid first, what cannot be done without, and what could be cut. */
export type Need = 'priority' | 'essential' | 'adjustable';

/** Every spending line with how much it is needed. */
export const SPENDING_CATEGORIES = {
  housing: 'priority',
  utilities: 'priority',
  socialInsurance: 'priority',
  courtPayment: 'priority',
  maintenance: 'priority',
  food: 'essential',
  medicine: 'essential',
  commute: 'essential',
  phone: 'essential',
  children: 'essential',
  parents: 'essential',
  insurance: 'essential',
  necessities: 'essential',
  eatingOut: 'adjustable',
  clothes: 'adjustable',
  leisure: 'adjustable',
  gifts: 'adjustable',
  tobacco: 'adjustable',
  travel: 'adjustable',
  beauty: 'adjustable',
  otherSpending: 'adjustable',
} as const satisfies Record<string, Need>;

export const DEBT_CATEGORIES = [
  'creditCard',
  'consumerCredit',
  'cashLoan',
  'smallLoan',
  'familyLoan',
] as const;

/** A whole side in one sum, before it is split into lines. */
export const ONE_SUM = 'oneSum';

export type IncomeCategory = (typeof INCOME_CATEGORIES)[number];
export type SpendingCategory = keyof typeof SPENDING_CATEGORIES;
export type DebtCategory = (typeof DEBT_CATEGORIES)[number];
export type BudgetCategory = IncomeCategory | SpendingCategory | DebtCategory | typeof ONE_SUM;

/** The spending lines of one need, in their order. */
export function spendingOf(need: Need): SpendingCategory[] {
  const ids = Object.keys(SPENDING_CATEGORIES) as SpendingCategory[];
  return ids.filter((id) => SPENDING_CATEGORIES[id] === need);
}

/** True for a category that this version knows: a later one may bring more. */
export function isKnownCategory(category: string): category is BudgetCategory {
  return (
    category === ONE_SUM ||
    Object.hasOwn(SPENDING_CATEGORIES, category) ||
    (INCOME_CATEGORIES as readonly string[]).includes(category) ||
    (DEBT_CATEGORIES as readonly string[]).includes(category)
  );
}
