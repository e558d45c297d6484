import type { CaseDocument, HouseholdDocument } from './document';
import { liveEntries } from './entity';
import type { CaseFacts, HouseholdFacts } from './fact-schema';
import type {
  Contact,
  Evidence,
  LenderNote,
  OwnItem,
  Payment,
  PlanRowEdit,
  StatementEdit,
} from './records';

/** A case as it is now, without stamps and tombstones: what the pure functions read. */
export interface CaseRecord {
  id: string;
  sample: boolean;
  facts: CaseFacts;
  household: HouseholdFacts;
  evidence: [string, Evidence][];
  rows: Record<string, PlanRowEdit>;
  edits: Record<string, StatementEdit>;
  ticks: Record<string, boolean>;
  items: [string, OwnItem][];
  /** Newest first. */
  contacts: [string, Contact][];
  payments: [string, Payment][];
  /** Newest first. */
  lenderNotes: [string, LenderNote][];
}

/** The values of a case. A sample reads its own household, every other case the shared one. */
export function readCase(document: CaseDocument, household: HouseholdDocument): CaseRecord {
  const { parts } = document;
  const homeFacts = document.sample ? parts.household : household.parts.facts;
  return {
    id: document.id,
    sample: document.sample !== undefined,
    facts: Object.fromEntries(liveEntries(parts.facts)) as CaseFacts,
    household: Object.fromEntries(liveEntries(homeFacts)) as HouseholdFacts,
    evidence: liveEntries(parts.evidence),
    rows: Object.fromEntries(liveEntries(parts.rows)),
    edits: Object.fromEntries(liveEntries(parts.edits)),
    ticks: Object.fromEntries(liveEntries(parts.ticks)),
    items: liveEntries(parts.items),
    contacts: liveEntries(parts.contacts).sort(([, one], [, other]) => other.when - one.when),
    payments: liveEntries(parts.payments),
    lenderNotes: liveEntries(parts.lenderNotes).sort(([, one], [, other]) =>
      other.date.localeCompare(one.date),
    ),
  };
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
