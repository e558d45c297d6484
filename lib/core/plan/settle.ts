import type { DraftRow } from './draft-rows';
import { accrue } from './interest';

/** What one row pays and leaves. Amounts in minor units. */
export interface SettledRow {
  amount: number;
  /** Interest that ran up since the row before. */
  interest: number;
  /** Still owed after it, with interest; below 0 where more is paid than is owed. */
  remaining: number;
}

interface Debt {
  owed: number;
  /** The part of it on which interest runs. */
  principal: number;
}

/**
 * Pays a debt row by row: first what is owed beside the principal, then the principal (costs,
 * interest, principal: Civil Code art. 561), so that interest is never charged on interest.
 *
 * @param each the most that a free row pays, in minor units
 * @param lastFree the place of the row that carries all that is left, or -1
 */
export function settle(
  drafts: readonly DraftRow[],
  debt: Debt,
  each: number,
  lastFree: number,
): SettledRow[] {
  let principal = debt.principal;
  let beside = debt.owed - debt.principal;
  let fixedAhead = drafts.reduce((sum, draft) => sum + (draft.fixedAmount ?? 0), 0);
  return drafts.map((draft, index) => {
    const interest = accrue(principal, draft.accrual);
    beside += interest;
    fixedAhead -= draft.fixedAmount ?? 0;
    // Rows set by hand further down are already promised: a free row must not eat into them.
    const free = Math.max(0, principal + beside - fixedAhead);
    const own = draft.skipped ? 0 : (draft.most ?? (index === lastFree ? free : each));
    const amount = draft.fixedAmount ?? Math.min(own, free);
    const toBeside = Math.min(beside, amount);
    beside -= toBeside;
    principal -= amount - toBeside;
    return { amount, interest, remaining: principal + beside };
  });
}

/**
 * The equal instalment that repays a debt in the given rows, in minor units: without interest the
 * division rounded down (formula 5), with interest the amount whose last instalment comes nearest
 * to it (formula 6, which it equals where interest runs by twelfths).
 */
export function equalInstalment(drafts: readonly DraftRow[], debt: Debt): number {
  const rows = drafts.filter((draft) => !draft.added).map(withoutHand);
  const lastFree = rows.findLastIndex((draft) => !draft.skipped && draft.most === undefined);
  const free = rows.filter((draft) => !draft.skipped && draft.most === undefined).length;
  if (free === 0) return 0;
  if (rows.every((draft) => draft.accrual.numerator === 0)) {
    const ahead = rows.reduce((sum, { most, skipped }) => sum + (skipped ? 0 : (most ?? 0)), 0);
    return Math.max(0, Math.floor((debt.owed - ahead) / free));
  }
  const lastOver = (each: number) =>
    (settle(rows, debt, each, lastFree)[lastFree]?.amount ?? 0) - each;
  let low = 0;
  let high =
    debt.owed + rows.reduce((sum, { accrual }) => sum + accrue(debt.principal, accrual), 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (lastOver(middle) <= 0) high = middle;
    else low = middle + 1;
  }
  return low > 0 && Math.abs(lastOver(low - 1)) < Math.abs(lastOver(low)) ? low - 1 : low;
}

function withoutHand(draft: DraftRow): DraftRow {
  return { ...draft, fixedAmount: undefined };
}
