import type { IsoDate } from '../case/iso-date';
import type { AgreedRow, Payment } from '../case/records';

/**
 * - `paid`: nothing of it is left;
 * - `partPaid`: something was paid and its day has not passed;
 * - `due`: nothing was paid and its day has not passed;
 * - `missed`: its day has passed and something is left;
 * - `empty`: it has no amount yet, so there is nothing to pay.
 */
export type InstalmentState = 'paid' | 'partPaid' | 'due' | 'missed' | 'empty';

/** One agreed instalment and what was paid for it. Amounts in minor units. */
export interface InstalmentProgress {
  id: string;
  date: IsoDate;
  amount: number;
  paid: number;
  left: number;
  state: InstalmentState;
  /** The payments that were ticked off for it, in the order of their dates. */
  payments: [string, Payment][];
}

/** How far an agreement is kept. Amounts in minor units, none below 0. */
export interface AgreementProgress {
  rows: InstalmentProgress[];
  /** Payments that belong to no instalment that is still there. They count all the same. */
  others: [string, Payment][];
  /** The first instalment from today on of which something is left. */
  next: InstalmentProgress | undefined;
  /** What was due before today less everything that was paid. */
  behind: number;
  /** The sum of all instalments. */
  agreed: number;
  /** The sum of all payments. */
  paid: number;
  /** What is left of all instalments. */
  left: number;
  /** What was paid above the sum of all instalments. */
  over: number;
}

/**
 * Which instalments the payments pay. A payment that was ticked off for an instalment goes there
 * first; what is too much of it, and every other payment, fills the instalments in the order of
 * their dates, the oldest first, as a lender counts it. The order of the payments never matters.
 *
 * @param agreedRows in the order of their dates
 */
export function agreementProgress(
  agreedRows: readonly [string, AgreedRow][],
  payments: readonly [string, Payment][],
  today: IsoDate,
): AgreementProgress {
  const ticked = paymentsByRow(agreedRows, payments);
  const ownPaid = agreedRows.map(([id, { amount }]) =>
    Math.min(amount, sumOf(ticked.get(id) ?? [])),
  );
  const paid = sumOf(payments);
  let spare = paid - ownPaid.reduce((sum, own) => sum + own, 0);
  const rows = agreedRows.map(([id, row], index): InstalmentProgress => {
    const own = ownPaid[index] ?? 0;
    const filled = Math.min(spare, row.amount - own);
    spare -= filled;
    const left = row.amount - own - filled;
    const state = stateOf(row, left, today);
    return { id, ...row, paid: own + filled, left, state, payments: ticked.get(id) ?? [] };
  });
  const dueBefore = rows.filter((row) => row.date < today);
  return {
    rows,
    others: payments.filter(([, { instalment }]) => !ticked.has(instalment ?? '')),
    next: rows.find((row) => row.date >= today && row.left > 0),
    behind: Math.max(0, dueBefore.reduce((sum, row) => sum + row.amount, 0) - paid),
    agreed: rows.reduce((sum, row) => sum + row.amount, 0),
    paid,
    left: rows.reduce((sum, row) => sum + row.left, 0),
    over: spare,
  };
}

/** The payment that pays what is left of an instalment today. */
export function paymentFor(row: InstalmentProgress, today: IsoDate): Payment {
  return { date: today, amount: row.left, instalment: row.id };
}

/** The payments of every instalment that is there. */
function paymentsByRow(
  agreedRows: readonly [string, AgreedRow][],
  payments: readonly [string, Payment][],
): Map<string, [string, Payment][]> {
  const byRow = new Map<string, [string, Payment][]>(agreedRows.map(([id]) => [id, []]));
  for (const entry of payments) byRow.get(entry[1].instalment ?? '')?.push(entry);
  return byRow;
}

function stateOf(row: AgreedRow, left: number, today: IsoDate): InstalmentState {
  if (row.amount === 0) return 'empty';
  if (left === 0) return 'paid';
  if (row.date < today) return 'missed';
  return left < row.amount ? 'partPaid' : 'due';
}

function sumOf(entries: readonly [string, { amount: number }][]): number {
  return entries.reduce((sum, [, { amount }]) => sum + amount, 0);
}
