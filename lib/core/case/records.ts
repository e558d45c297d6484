import { z } from 'zod';
import { OFFER_KINDS } from './fact-catalogue';
import { MOST_LONG_TEXT, MOST_MONEY, MOST_TEXT } from './fact-schema';
import { isoDateSchema } from './iso-date';
import { LANGUAGES } from './settings';

/** The things of which a case can hold many. Every field but the identifying one may be absent. */
const shortText = z.string().max(MOST_TEXT).optional();
const longText = z.string().max(MOST_LONG_TEXT).optional();
const day = isoDateSchema.optional();
const money = z.int().min(-MOST_MONEY).max(MOST_MONEY);
const instant = z.int().min(0).max(8_640_000_000_000_000);

/** Proof of what happened. For a document of the checklist the id of the entity names it. */
export const evidenceSchema = z.strictObject({
  name: shortText,
  held: z.boolean(),
  place: shortText,
  issuer: shortText,
  issued: day,
  expires: day,
  masked: z.boolean().optional(),
  sentTo: shortText,
  sentOn: day,
  receipt: shortText,
});

/** What the person changed in one row of the plan, or a row they added (then `added`). */
export const planRowSchema = z.strictObject({
  date: day,
  amount: money.min(0).optional(),
  note: shortText,
  added: z.literal(true).optional(),
  removed: z.literal(true).optional(),
});

/** A piece of an edited statement: words, or the name of the fact that stands there. */
export const segmentSchema = z.union([
  z.string().max(MOST_LONG_TEXT),
  z.strictObject({ fact: z.string().min(1).max(40) }),
]);

/** The person's own words for one statement in one language, or that its optional part is left out. */
export const statementEditSchema = z.strictObject({
  segments: z.array(segmentSchema).max(400).optional(),
  leftOut: z.literal(true).optional(),
});

/** That a statement was used in a talk; the id of the entity names the statement. */
export const useSchema = z.strictObject({
  when: instant,
  how: z.enum(['copied', 'inserted', 'said']),
});

/** A statement that the person wrote; `written` is when it was changed last. */
export const ownStatementSchema = z.strictObject({
  title: shortText,
  language: z.enum(LANGUAGES),
  segments: z.array(segmentSchema).max(400),
  written: instant,
});

/**
 * Where the person put a statement. `position` lies between those of its neighbours in its stage,
 * `pinned` between those of its neighbours among the pinned ones.
 */
export const arrangementSchema = z.strictObject({
  position: z.number().optional(),
  pinned: z.number().optional(),
  hidden: z.literal(true).optional(),
});

export const CONTACT_CHANNELS = ['chat', 'phoneOut', 'phoneIn', 'sms', 'visit', 'letter'] as const;

export const CONTACT_OUTCOMES = [
  'noAnswer',
  'botOnly',
  'noted',
  'documentsAsked',
  'escalated',
  'offerMade',
  'agreedSpoken',
  'agreedWritten',
  'refused',
  'abusive',
] as const;

/** One contact with the lender, whoever began it. Instants are epoch milliseconds. */
export const contactSchema = z.strictObject({
  when: instant,
  channel: z.enum(CONTACT_CHANNELS),
  ended: instant.optional(),
  heldMinutes: z.int().min(0).max(10_000).optional(),
  minutes: z.int().min(0).max(10_000).optional(),
  number: shortText,
  agent: shortText,
  company: shortText,
  verifiedHow: shortText,
  round: z.int().min(1).max(999).optional(),
  linesUsed: z.array(z.string().max(80)).max(200).optional(),
  said: longText,
  outcome: z.enum(CONTACT_OUTCOMES).optional(),
  ticket: shortText,
  promised: longText,
  promisedBy: day,
  /** The day on which what was promised came. */
  promiseKept: day,
  next: day,
  breaches: z.array(z.string().max(80)).max(50).optional(),
  recorded: z.boolean().optional(),
});

/** A payment made under the plan. */
export const paymentSchema = z.strictObject({
  date: isoDateSchema,
  amount: money.min(0),
  channel: shortText,
  reference: shortText,
  allocatedTo: shortText,
  /** The id of the agreed instalment that it was ticked off for. */
  instalment: z.string().max(80).optional(),
});

/** One instalment of what was agreed with the lender. */
export const agreedRowSchema = z.strictObject({ date: isoDateSchema, amount: money.min(0) });

/** A month in which less can be paid than in others: `most` is what can be paid to all lenders. */
export const hardMonthSchema = z.strictObject({ most: money.min(0), note: shortText });

/** What was offered to the lender and when: a copy that later changes of the plan leave alone. */
export const sentOfferSchema = z.strictObject({
  when: instant,
  kind: z.enum(OFFER_KINDS),
  total: z.int().min(0),
  interest: z.int().min(0),
  rows: z.array(agreedRowSchema).max(5000),
  note: shortText,
});

/** What this lender is known to offer: policies differ, so each note has its day and its source. */
export const lenderNoteSchema = z.strictObject({
  date: isoDateSchema,
  text: z.string().max(MOST_LONG_TEXT),
  source: shortText,
});

/** An own item of the checklist. */
export const ownItemSchema = z.strictObject({
  text: z.string().max(MOST_TEXT),
});

/** A line of the household's budget; `amount` is for one `period`. */
export const budgetLineSchema = z.strictObject({
  side: z.enum(['income', 'spending', 'debt']),
  category: z.string().min(1).max(40),
  amount: money.min(0),
  period: z.enum(['week', 'twoWeeks', 'month', 'quarter', 'year']),
  essential: z.boolean().optional(),
  note: shortText,
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type PlanRowEdit = z.infer<typeof planRowSchema>;
export type Segment = z.infer<typeof segmentSchema>;
export type StatementEdit = z.infer<typeof statementEditSchema>;
export type StatementUse = z.infer<typeof useSchema>;
export type OwnStatement = z.infer<typeof ownStatementSchema>;
export type Arrangement = z.infer<typeof arrangementSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Payment = z.infer<typeof paymentSchema>;
export type LenderNote = z.infer<typeof lenderNoteSchema>;
export type OwnItem = z.infer<typeof ownItemSchema>;
export type AgreedRow = z.infer<typeof agreedRowSchema>;
export type HardMonth = z.infer<typeof hardMonthSchema>;
export type SentOffer = z.infer<typeof sentOfferSchema>;
export type BudgetLine = z.infer<typeof budgetLineSchema>;
