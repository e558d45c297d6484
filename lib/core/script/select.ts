import { differenceInYears } from 'date-fns';
import { leftOver } from '../case/derived-facts';
import type { OfferKind } from '../case/fact-catalogue';
import { fromIsoDate, type IsoDate } from '../case/iso-date';
import type { CaseRecord } from '../case/record';
import { planOf } from '../plan/offer';
import type { SlotValues } from './slot-values';
import type { Condition, Statement } from './statement';

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
  };
}

function isOldDebt(since: IsoDate | undefined, today: IsoDate): boolean {
  if (since === undefined) return false;
  return differenceInYears(fromIsoDate(today), fromIsoDate(since)) >= OLD_DEBT_YEARS;
}

function fits(when: Condition, state: TalkState, values: SlotValues): boolean {
  const { has = [], productKind, offer, ...flags } = when;
  if (!has.every((slot) => values[slot] !== undefined)) return false;
  // Until the kind of product is known, lines for one kind only stay away.
  if (productKind && !(state.productKind && productKind.includes(state.productKind))) return false;
  if (offer && !offer.includes(state.offerKind)) return false;
  return Object.entries(flags).every(
    ([name, wanted]) => wanted === undefined || state[name as keyof TalkState] === wanted,
  );
}
