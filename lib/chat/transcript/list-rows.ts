import type { OpenShadow } from '@/lib/chat/editable';
import { hasTwoSides } from '@/lib/chat/transcript/judge-list';
import { sideOfElement } from '@/lib/chat/transcript/message-side';
import { isSkipped, shadowOf, wordsOf } from '@/lib/chat/transcript/parts';

/** Days hold authors and authors hold messages; deeper than this no chat groups its rows. */
const deepestGroup = 4;

/** With fewer boxes than this, two sides may be a message and the time beside it. */
const leastPlaced = 3;

const isMessage = (element: Element) =>
  wordsOf(element.getAttribute('class') ?? '').some((word) =>
    /^(?:message|msg|bubble)$/u.test(word),
  );

/** Boxes one under the other; the parts of one message often stand side by side. */
function areStacked(boxes: Element[]): boolean {
  const places = boxes.map((box) => box.getBoundingClientRect());
  return places.every((place, at) => at === 0 || place.top >= (places[at - 1]?.bottom ?? 0) - 1);
}

/** A group has children that each look like one message, or that stand at two sides. */
function isGroup(element: Element): boolean {
  const children = [...element.children].filter((child) => !isSkipped(child) && child.textContent);
  if (children.length < 2) return false;
  const told = children.filter(
    (child) => isMessage(child) && /^(?:div|li|article|section|p)$/u.test(child.localName),
  );
  // What names its own author is one message, even with another's words quoted in it.
  const isOneAuthors = sideOfElement(element) !== null;
  const sides = new Set(children.map(sideOfElement));
  if (!isOneAuthors && sides.has('them') && sides.has('me')) return true;
  if (
    !isOneAuthors &&
    children.length >= leastPlaced &&
    areStacked(children) &&
    hasTwoSides(element, children)
  )
    return true;
  if (told.length < 2) return false;
  // `message-author` over `message-text` are the parts of one message: their classes differ.
  const classes = new Set(
    told.map((child) => (child.getAttribute('class') ?? '').split(/\s+/u)[0]),
  );
  return classes.size === 1 || told.every((child) => sideOfElement(child) !== null);
}

/** The rows of a list, with groups of messages (a day, one author's turn) taken apart. */
export function rowsOf(
  list: Element,
  avoid: Element | null,
  openShadow: OpenShadow,
  depth = 0,
): Element[] {
  return [...list.children].flatMap((child) => {
    if (isSkipped(child) || (avoid !== null && child.contains(avoid))) return [];
    if (depth >= deepestGroup || shadowOf(child, openShadow) !== null) return [child];
    const only = child.children.length === 1 ? child.firstElementChild : null;
    if (isGroup(child) || (only !== null && isGroup(only)))
      return rowsOf(isGroup(child) ? child : (only as Element), avoid, openShadow, depth + 1);
    return [child];
  });
}
