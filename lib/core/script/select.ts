import { differenceInYears } from 'date-fns';
import { leftOver } from '../case/derived-facts';
import type { HardshipReason, OfferKind } from '../case/fact-catalogue';
import { fromIsoDate, type IsoDate } from '../case/iso-date';
import type { CaseRecord } from '../case/record';
import { planOf } from '../plan/offer';
import type { SlotValues } from './slot-values';
import type { SlotName } from './slots';
import type { Condition, Statement } from './statement';
import { roundOf } from './talk-order';

/** How old a debt is when the limitation card and its careful lines take over (Civil Code art. 188). */
const OLD_DEBT_YEARS = 3;

/** The statements of the library that fit this case, in talk order. */
export function statementsFor(
  library: readonly Statement[],
  record: CaseRecord,
  values: SlotValues,
  today: IsoDate,
): Statement[] {
  const state = talkState(record, today);
  return library.filter((statement) => fits(statement.when ?? {}, state, values));
}

/** Kinds of offer whose payments one amount cannot tell. */
const UNEVEN: ReadonlySet<string | undefined> = new Set<OfferKind>(['stepped', 'lump']);

interface TalkState {
  channel: 'chat' | 'phone';
  productKind: 'card' | 'consumer' | 'cash' | 'other' | undefined;
  nothingLeft: boolean;
  oldDebt: boolean;
  followUp: boolean;
  several: boolean;
  frequency: 'monthly' | 'twoWeeks';
  regularPlan: boolean;
  offerKind: OfferKind;
  reason: HardshipReason | undefined;
  round: number;
  agreed: boolean;
}

function talkState(record: CaseRecord, today: IsoDate): TalkState {
  const { facts, household } = record;
  const left = leftOver(household);
  return {
    channel: facts.channel ?? 'chat',
    productKind: facts.productKind,
    nothingLeft: left !== undefined && left <= 0,
    oldDebt: isOldDebt(facts.lastPaid ?? facts.firstMissed, today),
    followUp: record.contacts.length > 0,
    several: (household.creditors ?? 1) > 1,
    frequency: facts.frequency ?? 'monthly',
    regularPlan: (planOf(record)?.regular ?? true) && !UNEVEN.has(facts.offerKind),
    offerKind: facts.offerKind ?? 'instalments',
    reason: facts.reason,
    round: roundOf(record),
    agreed: record.agreedRows.length > 0,
  };
}

function isOldDebt(since: IsoDate | undefined, today: IsoDate): boolean {
  if (since === undefined) return false;
  return differenceInYears(fromIsoDate(today), fromIsoDate(since)) >= OLD_DEBT_YEARS;
}

function fits(when: Condition, state: TalkState, values: SlotValues): boolean {
  return unmet(when, state, values) === undefined;
}

/** Why a statement of the library is not offered for a case; the interface has words for each. */
export type WhyNot =
  | { why: 'needsFact'; slot: SlotName }
  | {
      why:
        | 'otherChannel'
        | 'otherProduct'
        | 'otherReason'
        | 'otherOffer'
        | 'otherRound'
        | 'firstContact'
        | 'notFirstContact'
        | 'nothingLeft'
        | 'somethingLeft'
        | 'oldDebt'
        | 'notOldDebt'
        | 'oneLender'
        | 'notAgreed'
        | 'agreed'
        | 'otherRhythm'
        | 'unevenPlan'
        | 'evenPlan';
    };

/** The statements that are not offered for this case, each with the first reason. */
export function statementsNotFor(
  library: readonly Statement[],
  record: CaseRecord,
  values: SlotValues,
  today: IsoDate,
): { statement: Statement; reason: WhyNot }[] {
  const state = talkState(record, today);
  return library.flatMap((statement) => {
    const reason = unmet(statement.when ?? {}, state, values);
    return reason ? [{ statement, reason }] : [];
  });
}

/** The first condition that does not hold; what concerns the whole debt comes first. */
function unmet(when: Condition, state: TalkState, values: SlotValues): WhyNot | undefined {
  const { offer, productKind, reasons, round = {} } = when;
  const failed = (flag: keyof Condition & keyof TalkState) =>
    when[flag] !== undefined && when[flag] !== state[flag];
  if (failed('oldDebt')) return { why: when.oldDebt ? 'notOldDebt' : 'oldDebt' };
  if (failed('channel')) return { why: 'otherChannel' };
  // Until the kind of product or the reason is known, lines for some only stay away.
  if (productKind && !(state.productKind && productKind.includes(state.productKind))) {
    return { why: 'otherProduct' };
  }
  if (reasons && !(state.reason && reasons.includes(state.reason))) return { why: 'otherReason' };
  if (failed('nothingLeft')) return { why: when.nothingLeft ? 'somethingLeft' : 'nothingLeft' };
  if (offer && !offer.includes(state.offerKind)) return { why: 'otherOffer' };
  if (failed('agreed')) return { why: when.agreed ? 'notAgreed' : 'agreed' };
  if (failed('several')) return { why: 'oneLender' };
  if (failed('followUp')) return { why: when.followUp ? 'firstContact' : 'notFirstContact' };
  const { from = 1, to = Number.POSITIVE_INFINITY } = round;
  if (state.round < from || state.round > to) return { why: 'otherRound' };
  if (failed('regularPlan')) return { why: when.regularPlan ? 'unevenPlan' : 'evenPlan' };
  if (failed('frequency')) return { why: 'otherRhythm' };
  const slot = when.has?.find((each) => values[each] === undefined);
  return slot && { why: 'needsFact', slot };
}
