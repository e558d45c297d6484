import type { Segment, StatementEdit } from '../case/records';
import type { Language } from '../case/settings';
import type { SlotValues } from './slot-values';
import { EXTRA_SLOTS, isSlotName, SLOTS, type SlotName, type SlotSource } from './slots';
import type { Statement } from './statement';
import { flattenTemplate, joinWords, optionalSlots, parseTemplate } from './template';

/** A piece of a filled statement. `missing` stands where a fact is not known yet. */
export type FilledPart =
  | { kind: 'words'; text: string }
  | { kind: 'fact'; slot: SlotName; text: string }
  | { kind: 'missing'; slot: SlotName };

export interface FilledStatement {
  id: string;
  title: string;
  theySay: string | undefined;
  parts: FilledPart[];
  /** The whole text as it is copied; a missing fact leaves its name in brackets out of it. */
  text: string;
  missing: SlotName[];
  /** True where the missing facts all stand in parts that can be left out. */
  canLeaveOut: boolean;
  leftOut: boolean;
  edited: boolean;
}

/** The id of the person's edit of one statement in one language. */
export function editId(statementId: string, language: Language): string {
  return `${statementId}.${language}`;
}

/** The segments that stand for a statement: the person's own words, else the library's. */
export function segmentsOf(
  statement: Statement,
  language: Language,
  edit: StatementEdit | undefined,
  values: SlotValues,
  form: Form = 'chat',
): Segment[] {
  const own = ownWords(edit);
  if (own) return own;
  const template = parseTemplate(textIn(statement, language, form));
  return flattenTemplate(
    template,
    (slot) => !knows(values, slot) && (edit?.leftOut === true || EXTRA_SLOTS.has(slot)),
  );
}

/** True where there is nothing to see: no fact, and no more than blanks and invisible marks. */
export function saysNothing(segments: readonly Segment[]): boolean {
  return segments.every((each) => typeof each === 'string' && !/[^\s\p{Cf}]/u.test(each));
}

/** The person's own words; none where nothing is left of them, so that the library's stand. */
function ownWords(edit: StatementEdit | undefined): Segment[] | undefined {
  if (!edit?.segments || saysNothing(edit.segments)) return undefined;
  return joinWords(edit.segments);
}

/** For a chat message, or shorter, to be said on the phone. */
export type Form = 'chat' | 'spoken';

function textIn(statement: Statement, language: Language, form: Form): string {
  const { text, spoken } = statement.words[language];
  return form === 'spoken' ? (spoken ?? text) : text;
}

/** Fills a statement from the facts. The same facts give the same words everywhere. */
export function fillStatement(
  statement: Statement,
  language: Language,
  edit: StatementEdit | undefined,
  values: SlotValues,
  form: Form = 'chat',
): FilledStatement {
  const words = statement.words[language];
  const parts = segmentsOf(statement, language, edit, values, form).map((segment) =>
    fillSegment(segment, values),
  );
  const missing = [
    ...new Set(parts.flatMap((part) => (part.kind === 'missing' ? [part.slot] : []))),
  ];
  const own = ownWords(edit);
  const optional = own
    ? new Set()
    : optionalSlots(parseTemplate(textIn(statement, language, form)));
  return {
    id: statement.id,
    title: words.title,
    theySay: words.theySay,
    parts,
    text: parts.map((part) => (part.kind === 'missing' ? '' : part.text)).join(''),
    missing,
    canLeaveOut: missing.length > 0 && missing.every((slot) => optional.has(slot)),
    leftOut: edit?.leftOut === true,
    edited: own !== undefined,
  };
}

/** Where the person fills in a missing slot. */
export function sourceOf(slot: SlotName): SlotSource {
  return SLOTS[slot];
}

/** A piece of a text with its fact filled in. */
export function fillSegment(segment: Segment, values: SlotValues): FilledPart {
  if (typeof segment === 'string') return { kind: 'words', text: segment };
  const name = segment.fact;
  // A name that this version does not know is shown as it is stored, never dropped in silence.
  if (!isSlotName(name)) return { kind: 'words', text: `{{${name}}}` };
  const text = values[name];
  return text === undefined ? { kind: 'missing', slot: name } : { kind: 'fact', slot: name, text };
}

function knows(values: SlotValues, slot: string): boolean {
  return isSlotName(slot) && values[slot] !== undefined;
}

/** The length of a text as a chat counts it: in characters, an emoji as one. */
export function textLength(text: string): number {
  return [...text].length;
}
