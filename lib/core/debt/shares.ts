import { amountOwed, caseCurrency } from '../case/derived-facts';
import type { CaseRecord } from '../case/record';
import { allocate } from '../money/allocate';

export type ShareBy = 'balance' | 'instalment';

/** One debt that takes part in the sharing. Amounts in minor units. */
export interface DebtShare {
  record: CaseRecord;
  /** The balance or the contractual instalment by which it shares; 0 where it is not known. */
  weight: number;
  priority: boolean;
  share: number;
}

/**
 * Shares what is available in a month among the cases: debts that come first (rent, utilities,
 * court) take their instalment, the others share the rest pro rata by balance or by contractual
 * instalment (formulas 3 and 4). The shares add up to the pot as long as some debt has a weight.
 *
 * @param pot what can be paid to all of them in a month, in minor units
 */
export function shareAmong(records: readonly CaseRecord[], pot: number, by: ShareBy): DebtShare[] {
  const debts = records.map((record) => ({
    record,
    weight: weightOf(record, by),
    priority: record.facts.priority === 'yes',
    share: 0,
  }));
  let left = pot;
  for (const debt of debts.filter(({ priority }) => priority)) {
    debt.share = Math.min(left, priorityNeed(debt.record));
    left -= debt.share;
  }
  const others = debts.filter(({ priority }) => !priority);
  const shares = allocate(
    left,
    others.map(({ weight }) => weight),
  );
  others.forEach((debt, index) => {
    debt.share = shares[index] ?? 0;
  });
  return debts;
}

/** The cases that share one budget: not made up, not archived, in the household's currency. */
export function sharingCases(open: readonly CaseRecord[], record: CaseRecord): CaseRecord[] {
  if (record.sample) return [record];
  const currency = caseCurrency(record.facts);
  return open.filter((each) => !each.sample && caseCurrency(each.facts) === currency);
}

function weightOf({ facts }: CaseRecord, by: ShareBy): number {
  return (by === 'balance' ? amountOwed(facts) : facts.originalInstalment) ?? 0;
}

/** A debt that comes first takes its instalment, or all of it where no instalment is known. */
function priorityNeed({ facts }: CaseRecord): number {
  const owed = amountOwed(facts);
  const { originalInstalment = owed } = facts;
  return Math.min(owed ?? originalInstalment ?? 0, originalInstalment ?? 0);
}
