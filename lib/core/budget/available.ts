import type { Currency } from '../case/fact-catalogue';
import type { HouseholdFacts } from '../case/fact-schema';
import { multiplyRatio } from '../money/rounding';

/** A tenth of what is left over is kept for surprises, as the Scottish rule has it (formula 2). */
export const USUAL_RESERVE_SHARE = 1000;

/**
 * The most that is kept in a month where the person set nothing, in minor units. £20 is the
 * Scottish cap; the others are chosen to buy about as much.
 */
const USUAL_RESERVE_CAP: Record<Currency, number> = {
  CNY: 20_000,
  HKD: 20_000,
  TWD: 80_000,
  USD: 2_500,
  EUR: 2_500,
  GBP: 2_000,
  JPY: 4_000,
};

/** Where a month's money goes, in minor units. */
export interface MonthlyRoom {
  /** Income less essentials, kept spending and other debts; may be negative. */
  surplus: number;
  reserve: number;
  /** What can be offered to all lenders together: never below 0. */
  available: number;
}

/** The rule for the reserve: a share in hundredths of a percent and a cap in minor units. */
export function reserveRule(household: HouseholdFacts, currency: Currency) {
  return {
    share: household.reserveShare ?? USUAL_RESERVE_SHARE,
    cap: household.reserveCap ?? USUAL_RESERVE_CAP[currency],
  };
}

/** What is left in a month and how much of it can be offered; undefined until both sides are known. */
export function monthlyRoom(
  household: HouseholdFacts,
  currency: Currency,
): MonthlyRoom | undefined {
  const { incomeNow, essentials, adjustable = 0, otherDebts = 0 } = household;
  if (incomeNow === undefined || essentials === undefined) return undefined;
  const surplus = incomeNow - essentials - adjustable - otherDebts;
  const { share, cap } = reserveRule(household, currency);
  const reserve = surplus <= 0 ? 0 : Math.min(multiplyRatio(surplus, share, 10_000), cap, surplus);
  return { surplus, reserve, available: Math.max(0, surplus - reserve) };
}
