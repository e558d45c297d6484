import { differenceInCalendarDays } from 'date-fns';
import { amountOwed } from '../case/derived-facts';
import type { CaseFacts } from '../case/fact-schema';
import { fromIsoDate, type IsoDate } from '../case/iso-date';
import { multiplyRatio } from '../money/rounding';
import { contractYearlyRate, daysInYear, penaltyYearlyRate, rateBasis } from './rates';

/** What a debt grows to when nothing is paid. Amounts in minor units. */
export interface Growth {
  days: number;
  interest: number;
  penalty: number;
  total: number;
}

/** The fact without which growth cannot be told. */
export type GrowthGap = 'statedTotal' | 'asOf' | 'contractRate';

/**
 * Daily interest on the debt from its as-of day to a later one (formulas 9 and 10): base times
 * rate times days, never on interest. Where the contract has a penalty rate, it runs instead of the
 * contract's on the part that is overdue, or on the whole principal where the contract says so.
 *
 * @returns the growth, or the first fact that is missing for it
 */
export function growTo(facts: CaseFacts, to: IsoDate): Growth | GrowthGap {
  const owed = amountOwed(facts);
  if (owed === undefined) return 'statedTotal';
  if (facts.asOf === undefined) return 'asOf';
  const contract = contractYearlyRate(facts);
  const penalty = penaltyYearlyRate(facts);
  if (contract === undefined && penalty === undefined) return 'contractRate';
  const days = Math.max(0, differenceInCalendarDays(fromIsoDate(to), fromIsoDate(facts.asOf)));
  const { onContract, onPenalty } = bases(facts, owed, penalty !== undefined);
  const run = (base: number, yearly = 0) => dailyInterest(base, yearly, days, facts);
  const [interest, penaltyInterest] = [run(onContract, contract), run(onPenalty, penalty)];
  return { days, interest, penalty: penaltyInterest, total: owed + interest + penaltyInterest };
}

/** What each rate runs on: the penalty's base, and the rest of the principal. */
function bases(facts: CaseFacts, owed: number, hasPenalty: boolean) {
  const principal = facts.principal ?? owed;
  if (!hasPenalty) return { onContract: principal, onPenalty: 0 };
  const whole = facts.penaltyBase !== 'overduePart' || facts.overdueAmount === undefined;
  const onPenalty = whole ? principal : Math.min(principal, facts.overdueAmount ?? 0);
  return { onContract: principal - onPenalty, onPenalty };
}

/** `base × yearly rate ÷ days of the year × days`, rounded half up, in minor units. */
export function dailyInterest(
  base: number,
  yearly: number,
  days: number,
  facts: CaseFacts,
): number {
  return multiplyRatio(base, yearly * days, daysInYear(rateBasis(facts)) * 1_000_000);
}
