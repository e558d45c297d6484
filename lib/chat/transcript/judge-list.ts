import { sidesByPlace } from '@/lib/chat/transcript/message-place';
import { type Side, sideOfElement } from '@/lib/chat/transcript/message-side';
import { isSkipped, wordsOf } from '@/lib/chat/transcript/parts';

/** An element whose children might be messages. */
export interface Candidate {
  list: Element;
  /** How many of its children have text and are alike. */
  count: number;
  /** How much text is in it. */
  length: number;
  score: number;
  /** Whether the page itself says that it is a conversation. */
  isNamed: boolean;
  /** Whether messages of both sides are seen in it. */
  isTwoSided: boolean;
  /** Whether its rows are bare paragraphs or list items, as in one long message. */
  isProse: boolean;
  /** The candidates that it lies in. */
  within: Candidate[];
}

/** Pieces of a line, and headings: never a row of their own. */
export const inline =
  /^(?:a|abbr|b|bdi|cite|code|em|font|i|label|mark|q|s|small|span|strong|sub|sup|time|u|tbody|thead|h[1-6]|header|footer)$/u;
const listWords = /^(?:messages?|msgs?|chat|conversation|transcript|history|thread|dialogue?)$/u;
const messageWords = /^(?:message|msg|bubble|utterance|chat)$/u;

const has = (element: Element, pattern: RegExp) =>
  wordsOf(`${element.getAttribute('class') ?? ''} ${element.id}`).some((it) => pattern.test(it));

/** Rows of one list are made alike: the same kind of element, most often with a class in common. */
function likenessOf(element: Element): string {
  return `${element.localName}.${(element.getAttribute('class') ?? '').trim().split(/\s+/u)[0] ?? ''}`;
}

function mostAlike(rows: Element[]): number {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const likeness = likenessOf(row);
    counts.set(likeness, (counts.get(likeness) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** What a row says of its author, at itself or at the lone boxes that it is wrapped in. */
function sideOfRow(row: Element): Side | null {
  let at: Element | null = row;
  while (at !== null) {
    const side = sideOfElement(at);
    if (side !== null) return side;
    at = at.childElementCount === 1 ? at.firstElementChild : null;
  }
  return null;
}

/** The innermost box that fills a row alone: what is drawn as its bubble. */
function bubbleOf(row: Element): Element {
  let at = row;
  while (at.firstElementChild !== null && isBlock(at.firstElementChild)) at = at.firstElementChild;
  return at;
}

const isBlock = (element: Element) => !inline.test(element.localName) && !isSkipped(element);

/** Whether both sides of a conversation are seen in the rows: written on them, or by place. */
export function hasTwoSides(list: Element, rows: Element[]): boolean {
  const sides = new Set(rows.map(sideOfRow));
  if (sides.has('them') && sides.has('me')) return true;
  const places = new Set(sidesByPlace(list, rows.map(bubbleOf)));
  return places.has('them') && places.has('me');
}

/** How likely the rows are a conversation, and whether the page gives a sign that they are one. */
export function judge(list: Element, rows: Element[], groups: Candidate[]): Partial<Candidate> {
  if (groups.length > 1) {
    // Each day, say, has a list of its own: together they are the conversation.
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    return { count, score: 13 + count, isNamed: true, isTwoSided: true };
  }
  const isAlike = rows.every((row) => row.localName === rows[0]?.localName);
  const isTwoSided = rows.length > 1 && isAlike && hasTwoSides(list, rows);
  // The two sides of a chat may have no class in common; then their being two sides is enough.
  const count = isTwoSided ? rows.length : mostAlike(rows);
  if (list.getAttribute('role') === 'log')
    return { count, score: 100 + count, isNamed: true, isTwoSided };
  const isLive = /^(?:polite|assertive)$/u.test(list.getAttribute('aria-live') ?? '');
  const isToldAlone = rows.some((row) => has(row, messageWords) && sideOfElement(row) !== null);
  const isNamed = isTwoSided || isToldAlone || (count > 1 && (isLive || has(list, listWords)));
  return { count, score: count + (isNamed ? 3 : 0) + (isTwoSided ? 10 : 0), isNamed, isTwoSided };
}
