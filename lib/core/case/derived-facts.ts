import { differenceInCalendarDays } from 'date-fns';
import { type MonthlyRoom, monthlyRoom } from '../budget/available';
import type { Currency, FactId } from './fact-catalogue';
import type { CaseFacts, HouseholdFacts } from './fact-schema';
import { fromIsoDate, type IsoDate } from './iso-date';
import type { CaseRecord } from './record';

/**
 * Whole days from the first missed payment to `today`; undefined where the date is not known,
 * 0 where it lies ahead.
 */
export function daysOverdue(facts: CaseFacts, today: IsoDate): number | undefined {
  if (facts.firstMissed === undefined) return undefined;
  const days = differenceInCalendarDays(fromIsoDate(today), fromIsoDate(facts.firstMissed));
  return Math.max(0, days);
}

/** The sum of principal, interest, penalty interest and fees, in minor units; undefined with no part. */
export function partsTotal(facts: CaseFacts): number | undefined {
  const parts = [
    facts.principal,
    facts.interest,
    facts.penaltyInterest,
    facts.lateFee,
    facts.otherFee,
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return parts.reduce((sum, part) => sum + part, 0);
}

/** What is owed, in minor units: the lender's stated total, else the sum of the parts. */
export function amountOwed(facts: CaseFacts): number | undefined {
  return facts.statedTotal ?? partsTotal(facts);
}

/**
 * How far the stated total lies above (+) or below (−) the sum of its parts, in minor units;
 * undefined where either is unknown. 0 means that they agree.
 */
export function totalGap(facts: CaseFacts): number | undefined {
  const parts = partsTotal(facts);
  if (parts === undefined || facts.statedTotal === undefined) return undefined;
  return facts.statedTotal - parts;
}

/**
 * What is left in a month after essentials, other spending that is kept and other debts, in minor
 * units of the household's currency; negative where the month does not reach; undefined until
 * income and essentials are known.
 */
export function leftOver(household: HouseholdFacts): number | undefined {
  return monthlyRoom(household, 'CNY')?.surplus;
}

/** The currency of the household's amounts: its own, else that of the case. */
export function homeCurrency(record: CaseRecord): Currency {
  return record.household.homeCurrency ?? caseCurrency(record.facts);
}

/** Where the month's money goes; undefined until it is known, or where currencies differ. */
export function roomOf(record: CaseRecord): MonthlyRoom | undefined {
  const currency = homeCurrency(record);
  if (currency !== caseCurrency(record.facts)) return undefined;
  return monthlyRoom(record.household, currency);
}

/**
 * The most that a month can give to this lender: what the person said they can pay, never more
 * than what is available after the reserve. Undefined where neither is known; never below 0.
 */
export function roomInMonth(record: CaseRecord): number | undefined {
  const available = roomOf(record)?.available;
  const { canPay } = record.facts;
  if (available === undefined) return canPay;
  return Math.min(available, canPay ?? available);
}

/** The old instalment as a whole percentage of the income now; undefined without both. */
export function originalShare(record: CaseRecord): number | undefined {
  const { originalInstalment } = record.facts;
  const { incomeNow } = record.household;
  if (originalInstalment === undefined || !incomeNow) return undefined;
  if (homeCurrency(record) !== caseCurrency(record.facts)) return undefined;
  return Math.round((originalInstalment / incomeNow) * 100);
}

/**
 * By how much the old instalment goes beyond what is left in a month, in minor units; undefined
 * where it does not, or where either is unknown. A month below zero lacks the whole instalment.
 */
export function shortfallOf(record: CaseRecord): number | undefined {
  const room = roomOf(record);
  const { originalInstalment } = record.facts;
  if (!room || originalInstalment === undefined) return undefined;
  const short = originalInstalment - Math.max(0, room.surplus);
  return short > 0 ? short : undefined;
}

/** The case's currency; Chinese yuan where none was chosen. */
export function caseCurrency(facts: CaseFacts): Currency {
  return facts.currency ?? 'CNY';
}

/** The facts without which most statements cannot be used. */
export const NEEDED_FACTS: readonly FactId[] = [
  'lender',
  'product',
  'accountTail',
  'statedTotal',
  'firstMissed',
  'reason',
  'cause',
  'since',
  'incomeBefore',
  'incomeNow',
  'essentials',
  'canPay',
  'firstDate',
];

/** The needed facts that are not filled in, in the order of the Facts place. */
export function missingFacts(record: CaseRecord): FactId[] {
  const known: Record<string, unknown> = {
    ...record.facts,
    ...record.household,
  };
  return NEEDED_FACTS.filter((id) =>
    id === 'statedTotal' ? amountOwed(record.facts) === undefined : known[id] === undefined,
  );
}

/** True where the date order cannot be: each pair names the two facts that contradict. */
export function contradictions(facts: CaseFacts, today: IsoDate): [FactId, FactId | 'today'][] {
  const found: [FactId, FactId | 'today'][] = [];
  const after = (earlier: keyof CaseFacts, later: keyof CaseFacts) => {
    const [first, second] = [facts[earlier], facts[later]];
    if (typeof first === 'string' && typeof second === 'string' && first > second) {
      found.push([earlier, later]);
    }
  };
  if (facts.firstMissed && facts.firstMissed > today) found.push(['firstMissed', 'today']);
  if (facts.since && facts.since > today) found.push(['since', 'today']);
  if (facts.asOf && facts.asOf > today) found.push(['asOf', 'today']);
  after('firstMissed', 'asOf');
  after('since', 'recovery');
  after('customerSince', 'onTimeUntil');
  after('onTimeUntil', 'firstMissed');
  after('complaintFiled', 'complaintDue');
  return found;
}
