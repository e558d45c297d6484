import type { CaseFacts } from '../case/fact-schema';

/** A part of a debt, in the order in which a payment reaches it. */
export type DebtPart = 'costs' | 'interest' | 'principal';

/** Where a payment lands, in minor units. */
export interface Landing {
  part: DebtPart;
  owed: number;
  paid: number;
}

/**
 * Where a part payment would land unless something else is agreed: costs, then interest, then
 * principal (Civil Code art. 561; formula 12). `over` is what no part is left for.
 *
 * @returns undefined until the principal is known
 */
export function landPayment(
  facts: CaseFacts,
  amount: number,
): { landings: Landing[]; over: number } | undefined {
  const { principal, interest = 0, penaltyInterest = 0, lateFee = 0, otherFee = 0 } = facts;
  if (principal === undefined) return undefined;
  const owed: [DebtPart, number][] = [
    ['costs', lateFee + otherFee],
    ['interest', interest + penaltyInterest],
    ['principal', principal],
  ];
  let left = amount;
  const landings = owed.map(([part, due]) => {
    const paid = Math.min(left, due);
    left -= paid;
    return { part, owed: due, paid };
  });
  return { landings, over: left };
}
