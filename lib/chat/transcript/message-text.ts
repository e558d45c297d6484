import type { OpenShadow } from '@/lib/chat/editable';
import {
  isShown,
  isSkipped,
  isSpokenName,
  isTimeText,
  shadowOf,
  wordsOf,
} from '@/lib/chat/transcript/parts';

/** Longer messages are cut: nobody needs more to find an answer. */
export const longestMessage = 4000;

/** What one row of a transcript holds. */
export interface RowText {
  text: string;
  time?: string;
  /** The name that stands at the message, such as “You” or “Agent Lin”. */
  author?: string;
  /** The element that the text stands in, without its row's margins. */
  bubble: Element;
}

const blocks =
  /^(?:address|article|blockquote|d[dlt]|div|h[1-6]|li|ol|p|pre|section|table|tr|ul)$/u;

/** Names and times are short; an element of such a class with a long text is the message itself. */
const longestLabel = 60;

const labelKinds = {
  time: /^(?:time|timestamp|date|datetime|meta)$/u,
  author: /^(?:author|name|nickname|nick|sender|username)$/u,
  // “Delivered” and “Read” are no words of anybody.
  status: /^(?:status|receipt|delivery|read)$/u,
};

function kindOf(element: Element): keyof typeof labelKinds | null {
  if (element.localName === 'time') return 'time';
  const words = wordsOf(element.getAttribute('class') ?? '');
  const kind = (['time', 'author', 'status'] as const).find((each) =>
    words.some((word) => labelKinds[each].test(word)),
  );
  if (kind === undefined) return null;
  const length = (element.textContent ?? '').trim().length;
  return length > 0 && length <= longestLabel ? kind : null;
}

/** Reads the visible words of a row, and what is told beside them: the time and the author. */
export function readRow(row: Element, avoid: Element | null, openShadow: OpenShadow): RowText {
  let text = '';
  let time: string | undefined;
  let author: string | undefined;
  const bearers: Element[] = [];

  const walk = (nodes: Iterable<Node>) => {
    for (const node of nodes) {
      if (text.length > longestMessage) return;
      if (node.nodeType === 3) {
        const words = (node.nodeValue ?? '').replace(/\s+/gu, ' ');
        if (words.trim() === '') text += text === '' || /\s$/u.test(text) ? '' : words;
        else if (isTimeText(words)) time ??= words.trim();
        else if (text.trim() === '' && isSpokenName(words)) author ??= words.trim();
        else {
          text += words;
          bearers.push(node.parentElement ?? row);
        }
      } else if (node.nodeType === 1) walkElement(node as Element);
    }
  };

  function walkElement(element: Element): void {
    if (element === avoid || isSkipped(element) || !isShown(element)) return;
    const kind = kindOf(element);
    if (kind !== null) {
      const words = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
      if (kind === 'time') time ??= words;
      else if (kind === 'author') author ??= words;
      return;
    }
    const breaks = element.localName === 'br' || blocks.test(element.localName);
    if (breaks && text !== '') text += '\n';
    walk(nodesIn(element, openShadow));
    if (breaks && text !== '') text += '\n';
  }

  walk(nodesIn(row, openShadow));
  const tidy = text
    .replace(/ *\n\s*/gu, '\n')
    .replace(/ {2,}/gu, ' ')
    .trim();
  return {
    text: tidy.slice(0, longestMessage),
    bubble: commonAncestor(bearers, row),
    ...(time !== undefined && { time }),
    ...(author !== undefined && { author }),
  };
}

/** What is drawn in an element: its shadow where it has one, and in a slot what was put there. */
function nodesIn(element: Element, openShadow: OpenShadow): Iterable<Node> {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return (shadowOf(element, openShadow) ?? element).childNodes;
}

/** The innermost element that holds all of them; the row where a shadow root parts them. */
function commonAncestor(elements: Element[], row: Element): Element {
  let common = elements[0] ?? row;
  for (const element of elements) {
    while (!common.contains(element)) {
      if (common === row || common.parentElement === null) return row;
      common = common.parentElement;
    }
  }
  return common;
}
