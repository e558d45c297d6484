import { amountOwed, caseCurrency } from '../case/derived-facts';
import type { CaseRecord } from '../case/record';
import { allocate } from '../money/allocate';

export type ShareBy = 'balance' | 'instalment';

/** The fact without which a debt gets no share. */
export type ShareGap = 'statedTotal' | 'originalInstalment';

/** One debt that takes part in the sharing. Amounts in minor units. */
export interface DebtShare {
  record: CaseRecord;
  /** What is owed: no share is larger. 0 where it is not known. */
  owed: number;
  /** The balance or the contractual instalment by which it shares; 0 where it is not known. */
  weight: number;
  priority: boolean;
  share: number;
  gap: ShareGap | undefined;
}

/**
 * Shares what is available in a month among the cases: debts that come first (rent, utilities,
 * court) take their instalment, the others share the rest pro rata by balance or by contractual
 * instalment (formulas 3 and 4). No debt gets more than is owed on it: what it cannot take goes to
 * the others, and in the end to those that come first. So the shares add up to the pot, or to all
 * that is owed where that is less.
 *
 * @param pot what can be paid to all of them in a month, in minor units, 0 or more
 */
export function shareAmong(records: readonly CaseRecord[], pot: number, by: ShareBy): DebtShare[] {
  const debts = records.map((record) => beginShare(record, by));
  const first = debts.filter(({ priority }) => priority);
  const others = debts.filter(({ priority }) => !priority);
  const afterFirst = handOut(first, pot, priorityNeed);
  const afterOthers = handOut(others, afterFirst, ({ owed }) => owed);
  handOut(first, afterOthers, ({ owed }) => owed);
  return debts;
}

/**
 * The cases that share one budget: not made up, not archived, not paid off, in one currency. Those
 * without a balance are among them, so that it can be said what they miss.
 */
export function sharingCases(open: readonly CaseRecord[], record: CaseRecord): CaseRecord[] {
  if (record.sample) return [record];
  const currency = caseCurrency(record.facts);
  return open.filter(
    (each) => !each.sample && caseCurrency(each.facts) === currency && amountOwed(each.facts) !== 0,
  );
}

/** The cases that are left out because amounts are never converted. */
export function casesInOtherCurrencies(
  open: readonly CaseRecord[],
  record: CaseRecord,
): CaseRecord[] {
  if (record.sample) return [];
  const currency = caseCurrency(record.facts);
  return open.filter((each) => !each.sample && caseCurrency(each.facts) !== currency);
}

function beginShare(record: CaseRecord, by: ShareBy): DebtShare {
  const { facts } = record;
  const owed = amountOwed(facts) ?? 0;
  const priority = facts.priority === 'yes';
  const weight = (by === 'balance' ? owed : facts.originalInstalment) ?? 0;
  // A debt that comes first needs no instalment: without one it takes all that is owed.
  const gap = owed === 0 ? 'statedTotal' : weight || priority ? undefined : 'originalInstalment';
  return { record, owed, weight: owed === 0 ? 0 : weight, priority, share: 0, gap };
}

/** A debt that comes first takes its instalment, or all of it where no instalment is known. */
function priorityNeed({ record, owed }: DebtShare): number {
  return Math.min(owed, record.facts.originalInstalment || owed);
}

/**
 * Adds to the shares until the pot is empty or every share is at its limit. Debts that come first
 * go by what they need, the others by their weight.
 *
 * @returns what nobody could take
 */
function handOut(
  debts: readonly DebtShare[],
  pot: number,
  limitOf: (debt: DebtShare) => number,
): number {
  let left = pot;
  let open = debts.filter((debt) => weightOf(debt) > 0 && limitOf(debt) > debt.share);
  while (left > 0 && open.length > 0) {
    const parts = allocate(left, open.map(weightOf));
    const full = open.filter((debt, at) => (parts[at] ?? 0) >= limitOf(debt) - debt.share);
    if (full.length === 0) {
      open.forEach((debt, at) => {
        debt.share += parts[at] ?? 0;
      });
      return 0;
    }
    for (const debt of full) {
      left -= limitOf(debt) - debt.share;
      debt.share = limitOf(debt);
    }
    open = open.filter((debt) => !full.includes(debt));
  }
  return left;
}

function weightOf(debt: DebtShare): number {
  return debt.priority ? priorityNeed(debt) : debt.weight;
}
