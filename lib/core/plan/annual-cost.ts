/** A payment and how many months after the debt began it is made. Amounts in minor units. */
interface Flow {
  months: number;
  amount: number;
}

/** A yearly cost as a share: 0.13 is 13 %. */
export interface AnnualCost {
  /** Twelve times the monthly rate. */
  nominal: number;
  /** With interest on interest. */
  effective: number;
}

const MOST_MONTHLY = 10;

/**
 * The monthly rate at which the payments are worth what was received, as a yearly cost: the true
 * cost of a plan with fees (formula 11). Found by halving, so it always comes to an end.
 *
 * @param received minor units, above 0
 * @returns undefined where the payments do not even return what was received
 */
export function annualCost(received: number, payments: readonly Flow[]): AnnualCost | undefined {
  const worth = (monthly: number) =>
    payments.reduce((sum, { months, amount }) => sum + amount / (1 + monthly) ** months, 0);
  if (received <= 0 || worth(0) < received) return undefined;
  let [low, high] = [0, MOST_MONTHLY];
  for (let round = 0; round < 50; round += 1) {
    const middle = (low + high) / 2;
    if (worth(middle) > received) low = middle;
    else high = middle;
  }
  return { nominal: low * 12, effective: (1 + low) ** 12 - 1 };
}
