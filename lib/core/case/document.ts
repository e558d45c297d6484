import { z } from 'zod';
import {
  type Collection,
  collectionSchema,
  entitySchema,
  latestStamp,
  mergeCollections,
} from './entity';
import { CASE_FACTS, HOUSEHOLD_FACTS } from './fact-catalogue';
import { factsSchema } from './fact-schema';
import { OTHER_OFFER_FACTS } from './offer-facts';
import {
  agreedRowSchema,
  arrangementSchema,
  budgetLineSchema,
  contactSchema,
  evidenceSchema,
  hardMonthSchema,
  lenderNoteSchema,
  ownItemSchema,
  ownStatementSchema,
  paymentSchema,
  planRowSchema,
  sentOfferSchema,
  statementEditSchema,
  useSchema,
} from './records';
import { SETTINGS } from './settings';
import { EARLIEST_STAMP, laterStamp, type Stamp } from './stamp';

/** The version that this build writes. Every earlier one has a step in `migrations.ts`. */
export const SCHEMA_VERSION = 3;

const documentId = z.string().regex(/^[0-9a-z-]{1,40}$/);

/** By month, `yyyy-MM`. */
const hardMonthsSchema = z.record(
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  entitySchema(hardMonthSchema),
);

export const caseDocumentSchema = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  kind: z.literal('case'),
  id: documentId,
  /** Epoch milliseconds at which the case was begun: the order of the cases. */
  begun: z.int().min(0),
  /** Present on a made-up case; such a case brings its own household facts. */
  sample: z.enum(['huabei', 'card']).optional(),
  parts: z.strictObject({
    facts: factsSchema(CASE_FACTS),
    household: factsSchema(HOUSEHOLD_FACTS),
    evidence: collectionSchema(evidenceSchema),
    rows: collectionSchema(planRowSchema),
    /** The terms of the second and third offer; the first one's are among the facts. */
    offers: factsSchema(OTHER_OFFER_FACTS),
    sentOffers: collectionSchema(sentOfferSchema),
    agreedRows: collectionSchema(agreedRowSchema),
    /** A made-up case's own budget. */
    lines: collectionSchema(budgetLineSchema),
    hardMonths: hardMonthsSchema,
    edits: collectionSchema(statementEditSchema),
    /** By the id of the statement: when it was used last. */
    uses: collectionSchema(useSchema),
    ticks: collectionSchema(z.boolean()),
    items: collectionSchema(ownItemSchema),
    contacts: collectionSchema(contactSchema),
    payments: collectionSchema(paymentSchema),
    lenderNotes: collectionSchema(lenderNoteSchema),
  }),
});

export const householdDocumentSchema = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  kind: z.literal('household'),
  parts: z.strictObject({
    facts: factsSchema(HOUSEHOLD_FACTS),
    lines: collectionSchema(budgetLineSchema),
    hardMonths: hardMonthsSchema,
  }),
});

export const settingsDocumentSchema = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  kind: z.literal('settings'),
  parts: z.strictObject({
    choices: factsSchema(SETTINGS),
    /** Statements that the person wrote, for every case. */
    statements: collectionSchema(ownStatementSchema),
    /** By the id of the statement. */
    arrangement: collectionSchema(arrangementSchema),
  }),
});

export type CaseDocument = z.infer<typeof caseDocumentSchema>;
export type HouseholdDocument = z.infer<typeof householdDocumentSchema>;
export type SettingsDocument = z.infer<typeof settingsDocumentSchema>;
export type ParleyDocument = CaseDocument | HouseholdDocument | SettingsDocument;
export type PartName<Kind extends ParleyDocument> = keyof Kind['parts'] & string;

/** A case with nothing in it. */
export function emptyCase(id: string, begun: number): CaseDocument {
  return {
    schema: SCHEMA_VERSION,
    kind: 'case',
    id,
    begun,
    parts: {
      facts: {},
      household: {},
      evidence: {},
      rows: {},
      offers: {},
      sentOffers: {},
      agreedRows: {},
      lines: {},
      hardMonths: {},
      edits: {},
      uses: {},
      ticks: {},
      items: {},
      contacts: {},
      payments: {},
      lenderNotes: {},
    },
  };
}

/** A household of which nothing is known. */
export function emptyHousehold(): HouseholdDocument {
  return {
    schema: SCHEMA_VERSION,
    kind: 'household',
    parts: { facts: {}, lines: {}, hardMonths: {} },
  };
}

/** Settings of which none was changed. */
export function emptySettings(): SettingsDocument {
  return {
    schema: SCHEMA_VERSION,
    kind: 'settings',
    parts: { choices: {}, statements: {}, arrangement: {} },
  };
}

/**
 * The union of two versions of one document: entity by entity, the later edit wins.
 * Commutative, associative and idempotent.
 */
export function mergeDocuments<Kind extends ParleyDocument>(one: Kind, other: Kind): Kind {
  const parts = { ...one.parts } as Record<string, Collection<unknown>>;
  for (const [name, theirs] of Object.entries(other.parts) as [string, Collection<unknown>][]) {
    parts[name] = mergeCollections(parts[name] ?? {}, theirs);
  }
  return { ...one, parts } as Kind;
}

/** The document with one entity set (`value`) or removed (`undefined`). */
export function withEntity<Kind extends ParleyDocument>(
  document: Kind,
  part: PartName<Kind>,
  id: string,
  value: unknown,
  at: Stamp,
): Kind {
  const entity = value === undefined ? { at, gone: true } : { at, value };
  const collection = {
    ...(document.parts as Record<string, object>)[part],
    [id]: entity,
  };
  return { ...document, parts: { ...document.parts, [part]: collection } };
}

/** True where `ours` already holds every edit of `theirs`: nothing would change by merging. */
export function coversDocument(ours: ParleyDocument, theirs: ParleyDocument): boolean {
  const known = ours.parts as Record<string, Collection<unknown>>;
  return Object.entries(theirs.parts as Record<string, Collection<unknown>>).every(
    ([part, collection]) =>
      Object.entries(collection).every(
        ([id, entity]) => (known[part]?.[id]?.at ?? '') >= entity.at,
      ),
  );
}

/** Whether an entity could be read again after it was stored: nothing else may ever be written. */
export function isReadable<Kind extends ParleyDocument>(
  document: Kind,
  part: PartName<Kind>,
  id: string,
): boolean {
  const schemas: Record<string, z.ZodType> = PART_SCHEMAS[document.kind].shape;
  const entity = (document.parts as Record<string, Record<string, unknown>>)[part]?.[id];
  return schemas[part]?.safeParse({ [id]: entity }).success === true;
}

const PART_SCHEMAS = {
  case: caseDocumentSchema.shape.parts,
  household: householdDocumentSchema.shape.parts,
  settings: settingsDocumentSchema.shape.parts,
};

/** The latest stamp anywhere in the document: the next edit must be later. */
export function latestEdit(document: ParleyDocument): Stamp {
  return Object.values(document.parts).reduce(
    (latest: Stamp, part) => laterStamp(latest, latestStamp(part as Collection<unknown>)),
    EARLIEST_STAMP,
  );
}
