import { amountOwed, roomInMonth } from '../case/derived-facts';
import type { CaseFacts } from '../case/fact-schema';
import type { IsoDate } from '../case/iso-date';
import type { CaseRecord } from '../case/record';
import { contractYearlyRate, rateBasis } from '../debt/rates';
import { instalmentDate } from './draft-rows';
import type { InterestTerms } from './interest';
import { buildPlan, type Offer, type Plan } from './schedule';

/** Why there is no plan yet: the fact that would give one. */
export type PlanGap =
  | 'owed'
  | 'nothingOwed'
  | 'shape'
  | 'firstDate'
  | 'tooFar'
  | 'rate'
  | 'askedRate'
  | 'deferral'
  | 'step'
  | 'token'
  | 'lump';

/** Fifty years of months from here still end before the last day that is kept (2200). */
const LATEST_FIRST_DATE: IsoDate = '2149-12-31';

/**
 * The offer that the facts describe, or the first fact that is missing for it. Where the person
 * chose no shape, the room left in the month decides.
 */
export function offerOf(record: CaseRecord): Offer | PlanGap {
  const { facts } = record;
  const owed = owedAfterWaiver(facts);
  if (owed === undefined) return 'owed';
  if (owed === 0) return 'nothingOwed';
  const terms = termsOf(record);
  if (typeof terms === 'string') return terms;
  const firstDate = terms.firstDate ?? (facts.firstDate as IsoDate | undefined);
  if (firstDate === undefined) return 'firstDate';
  if (firstDate > LATEST_FIRST_DATE) return 'tooFar';
  const interest = interestOf(facts, firstDate);
  if (typeof interest === 'string') return interest;
  return {
    kind: facts.offerKind ?? 'instalments',
    owed,
    principal: Math.min(owed, facts.principal ?? owed),
    frequency: facts.frequency ?? 'monthly',
    edits: record.rows,
    ...terms,
    firstDate,
    ...(interest && { interest }),
  };
}

/** What is owed less what the person asks to be waived of interest and fees, in minor units. */
function owedAfterWaiver(facts: CaseFacts): number | undefined {
  const owed = amountOwed(facts);
  if (owed === undefined) return undefined;
  const waivable = owed - Math.min(owed, facts.principal ?? 0);
  return owed - Math.min(waivable, facts.waivedAmount ?? 0);
}

type Terms = Pick<Offer, 'shape'> &
  Partial<Pick<Offer, 'lead' | 'until' | 'firstDate' | 'frequency'>>;

/** What the kind of offer says of its rows, or the fact that is missing for it. */
function termsOf(record: CaseRecord): Terms | PlanGap {
  const { offerKind = 'instalments', smallAmount, deferralMonths, stepMonths } = record.facts;
  const { lumpSum, lumpSumDate, firstDate, reviewDate } = record.facts;
  if (offerKind === 'token') {
    if (!smallAmount || reviewDate === undefined) return 'token';
    // Statements tell it by the month.
    return {
      shape: { by: 'amount', each: smallAmount },
      until: reviewDate as IsoDate,
      frequency: 'monthly',
    };
  }
  if (offerKind === 'lump') {
    if (!lumpSum) return 'lump';
    const date = (lumpSumDate ?? firstDate) as IsoDate | undefined;
    return { shape: { by: 'amount', each: lumpSum }, ...(date && { firstDate: date }) };
  }
  const shape = shapeOf(record);
  if (!shape) return 'shape';
  if (offerKind === 'deferral') {
    if (!deferralMonths) return 'deferral';
    return { shape, lead: { rows: periodsIn(deferralMonths, record), amount: 0 } };
  }
  if (offerKind === 'stepped') {
    if (!stepMonths || !smallAmount) return 'step';
    return { shape, lead: { rows: periodsIn(stepMonths, record), amount: smallAmount } };
  }
  return { shape };
}

function shapeOf(record: CaseRecord): Offer['shape'] | undefined {
  const { setBy, instalments, instalmentAmount } = record.facts;
  const byNumber = instalments ? ({ by: 'number', instalments } as const) : undefined;
  const byAmount = instalmentAmount
    ? ({ by: 'amount', each: instalmentAmount } as const)
    : undefined;
  if (setBy === 'amount') return byAmount;
  if (setBy === 'number') return byNumber;
  const room = roomInMonth(record);
  return byNumber ?? byAmount ?? (room ? { by: 'amount', each: room } : undefined);
}

/** Pay days in so many months. */
function periodsIn(months: number, { facts }: CaseRecord): number {
  return facts.frequency === 'twoWeeks' ? Math.floor((months * 26) / 12) : months;
}

/** How interest runs during the plan; undefined while it is frozen. */
function interestOf(facts: CaseFacts, firstDate: IsoDate): InterestTerms | PlanGap | undefined {
  if (!facts.interestAsk || facts.interestAsk === 'frozen') return undefined;
  const reduced = facts.interestAsk === 'reduced';
  const asked = facts.askedRate === undefined ? undefined : facts.askedRate * 100;
  const yearly = reduced ? asked : contractYearlyRate(facts);
  if (yearly === undefined) return reduced ? 'askedRate' : 'rate';
  // Without a day for the figures, one period of interest runs up to the first instalment.
  const from = facts.asOf ?? instalmentDate(firstDate, facts.frequency ?? 'monthly', 0);
  return { yearly, basis: rateBasis(facts), from: from as IsoDate };
}

/** The plan of a case; undefined while a fact is missing for it (see `offerOf`). */
export function planOf(record: CaseRecord): Plan | undefined {
  const known = plans.get(record);
  if (known !== undefined) return known ?? undefined;
  const offer = offerOf(record);
  const plan = typeof offer === 'string' ? undefined : buildPlan(offer);
  plans.set(record, plan ?? null);
  return plan;
}

/** One record is asked for its plan by every statement: it is built once. */
const plans = new WeakMap<CaseRecord, Plan | null>();
