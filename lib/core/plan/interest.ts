import { differenceInCalendarDays } from 'date-fns';
import { fromIsoDate, type IsoDate } from '../case/iso-date';
import { multiplyRatio } from '../money/rounding';

/** How interest runs during a plan. It is never charged on interest. */
export interface InterestTerms {
  /** The yearly rate in millionths: 146,000 is 14.6 % a year. */
  yearly: number;
  /** Twelfths of a year for each month, or the days between payments over a year of 360 or 365. */
  basis: 'twelfths' | 'days360' | 'days365';
  /** The day up to which interest is already in what is owed. */
  from: IsoDate;
}

const MILLION = 1_000_000;
const PERIODS = { monthly: 12, twoWeeks: 26 } as const;

/** What one row adds: interest is its balance times `numerator ÷ denominator`. */
export interface Accrual {
  numerator: number;
  denominator: number;
}

/** Interest for one pay period: a twelfth of a year, or a twenty-sixth. */
export function periodAccrual(terms: InterestTerms, frequency: keyof typeof PERIODS): Accrual {
  return { numerator: terms.yearly, denominator: PERIODS[frequency] * MILLION };
}

/** Interest for the days from one date to another; none where the second is not later. */
export function daysAccrual(terms: InterestTerms, from: IsoDate, to: IsoDate): Accrual {
  const days = Math.max(0, differenceInCalendarDays(fromIsoDate(to), fromIsoDate(from)));
  const year = terms.basis === 'days360' ? 360 : 365;
  return { numerator: terms.yearly * days, denominator: year * MILLION };
}

/** The interest on a balance, in minor units, rounded half up (formula 6). */
export function accrue(balance: number, { numerator, denominator }: Accrual): number {
  return balance <= 0 || numerator === 0 ? 0 : multiplyRatio(balance, numerator, denominator);
}
