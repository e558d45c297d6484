import { withBudget } from '../budget/budget';
import type { CaseDocument, HouseholdDocument } from './document';
import { liveEntries } from './entity';
import type { CaseFacts, FactValue, HouseholdFacts } from './fact-schema';
import { entriesOfOffer, isOfferFact, OFFER_IDS, type OfferId } from './offer-facts';
import type {
  AgreedRow,
  BudgetLine,
  Contact,
  Evidence,
  HardMonth,
  LenderNote,
  OwnItem,
  Payment,
  PlanRowEdit,
  SentOffer,
  StatementEdit,
  StatementUse,
} from './records';

/** A case as it is now, without stamps and tombstones: what the pure functions read. */
export interface CaseRecord {
  id: string;
  sample: boolean;
  /** With the terms of the offer in view. */
  facts: CaseFacts;
  /** What the budget's lines decide stands here as their sum. */
  household: HouseholdFacts;
  lines: [string, BudgetLine][];
  /** By month, `yyyy-MM`. */
  hardMonths: Record<string, HardMonth>;
  evidence: [string, Evidence][];
  /** The offer whose terms and rows this record shows: the chosen one unless asked otherwise. */
  offer: OfferId;
  /** Every offer there is, in their order. */
  offers: OfferTerms[];
  /** Changes by hand in the plan of the offer in view. */
  rows: Record<string, PlanRowEdit>;
  /** Newest first. */
  sentOffers: [string, SentOffer][];
  /** In the order of their dates. */
  agreedRows: [string, AgreedRow][];
  edits: Record<string, StatementEdit>;
  uses: Record<string, StatementUse>;
  ticks: Record<string, boolean>;
  items: [string, OwnItem][];
  /** Newest first. */
  contacts: [string, Contact][];
  /** In the order of their dates. */
  payments: [string, Payment][];
  /** Newest first. */
  lenderNotes: [string, LenderNote][];
}

/** One offer's own terms and the rows changed by hand in it. */
export interface OfferTerms {
  id: OfferId;
  facts: CaseFacts;
  rows: Record<string, PlanRowEdit>;
}

/** The values of a case. A sample reads its own household, every other case the shared one. */
export function readCase(document: CaseDocument, household: HouseholdDocument): CaseRecord {
  const { parts } = document;
  const home = document.sample
    ? { facts: parts.household, lines: parts.lines, hardMonths: parts.hardMonths }
    : household.parts;
  const lines = liveEntries(home.lines);
  const facts = Object.fromEntries(liveEntries(parts.facts)) as CaseFacts;
  const offers = readOffers(document);
  const chosen = offers.find(({ id }) => id === facts.chosenOffer) ?? offers[0];
  return {
    id: document.id,
    sample: document.sample !== undefined,
    facts: { ...withoutTerms(facts), ...chosen?.facts },
    household: withBudget(
      Object.fromEntries(liveEntries(home.facts)) as HouseholdFacts,
      lines.map(([, line]) => line),
    ),
    lines,
    hardMonths: Object.fromEntries(liveEntries(home.hardMonths)),
    evidence: liveEntries(parts.evidence),
    offer: chosen?.id ?? 'a',
    offers,
    rows: chosen?.rows ?? {},
    sentOffers: liveEntries(parts.sentOffers).sort(([, one], [, other]) => other.when - one.when),
    agreedRows: byDate(liveEntries(parts.agreedRows)),
    edits: Object.fromEntries(liveEntries(parts.edits)),
    uses: Object.fromEntries(liveEntries(parts.uses)),
    ticks: Object.fromEntries(liveEntries(parts.ticks)),
    items: liveEntries(parts.items),
    contacts: liveEntries(parts.contacts).sort(([, one], [, other]) => other.when - one.when),
    payments: byDate(liveEntries(parts.payments)),
    lenderNotes: liveEntries(parts.lenderNotes).sort(([, one], [, other]) =>
      other.date.localeCompare(one.date),
    ),
  };
}

/** The same case with the terms and rows of another of its offers in view. */
export function viewOffer(record: CaseRecord, id: OfferId): CaseRecord {
  const terms = record.offers.find((offer) => offer.id === id);
  if (!terms || id === record.offer) return record;
  const facts = { ...withoutTerms(record.facts), ...terms.facts };
  return { ...record, facts, rows: terms.rows, offer: id };
}

/** Offer `a` is always there; `b` and `c` while they have a term. */
function readOffers({ parts }: CaseDocument): OfferTerms[] {
  const terms = [...liveEntries(parts.facts), ...liveEntries(parts.offers)];
  const rows = liveEntries(parts.rows);
  return OFFER_IDS.flatMap((id): OfferTerms[] => {
    const own = entriesOfOffer<FactValue>(terms, id).filter(([fact]) => isOfferFact(fact));
    if (id !== 'a' && own.length === 0) return [];
    return [
      {
        id,
        facts: Object.fromEntries(own) as CaseFacts,
        rows: Object.fromEntries(entriesOfOffer(rows, id)),
      },
    ];
  });
}

function withoutTerms(facts: CaseFacts): CaseFacts {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !isOfferFact(id))) as CaseFacts;
}

function byDate<Value extends { date: string }>(entries: [string, Value][]): [string, Value][] {
  return entries.sort(([, one], [, other]) => one.date.localeCompare(other.date));
}

/** All cases that were not deleted, in the order they were begun. */
export function readCases(
  documents: Iterable<CaseDocument>,
  household: HouseholdDocument,
): CaseRecord[] {
  return [...documents]
    .sort((one, other) => one.begun - other.begun || one.id.localeCompare(other.id))
    .map((document) => readCase(document, household))
    .filter((record) => record.facts.deleted !== 'yes');
}

/** The case to show: the one asked for, else the first that is not archived. */
export function activeCase(
  records: readonly CaseRecord[],
  wanted: string | undefined,
): CaseRecord | undefined {
  return (
    records.find((record) => record.id === wanted) ??
    records.find((record) => record.facts.archived !== 'yes')
  );
}
