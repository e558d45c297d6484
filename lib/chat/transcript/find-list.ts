import type { OpenShadow } from '@/lib/chat/editable';
import type { Candidate } from '@/lib/chat/transcript/judge-list';
import { surveyTree } from '@/lib/chat/transcript/survey';

/** So many like rows near the box are taken, even when nothing says that they are messages. */
const plainRows = 3;

/** The parent of a node, out of its shadow root if need be. */
function parentOf(element: Element): Element | ShadowRoot | null {
  return element.parentElement ?? (element.parentNode as ShadowRoot | null);
}

function best(candidates: Candidate[]): Candidate | null {
  let winner: Candidate | null = null;
  for (const candidate of candidates) {
    if (winner === null) winner = candidate;
    else if (candidate.score >= 100 || winner.score >= 100) {
      if (candidate.score > winner.score) winner = candidate;
    } else if (candidate.within.includes(winner)) {
      // Inside another list it is either the true list in a frame of headings, which shows both
      // sides or holds most of the text in more rows, or the paragraphs of one long message.
      const isFuller = candidate.count > winner.count && candidate.length >= winner.length / 2;
      const isSurer = candidate.isTwoSided && !winner.isTwoSided;
      if (isSurer || (isFuller && !candidate.isProse)) winner = candidate;
    } else if (candidate.score > winner.score) winner = candidate;
  }
  return winner;
}

function standsOver(list: Element, composer: Element): boolean {
  const box = composer.getBoundingClientRect();
  const other = list.getBoundingClientRect();
  if (box.width === 0 || other.width === 0) return true;
  return other.left < box.right && other.right > box.left;
}

/**
 * The element whose children are the messages of the chat that `composer` belongs to: the best
 * list in the nearest surroundings of the box. Without a box only a list that says of itself
 * what it is counts.
 */
export function findList(
  document: Document,
  composer: Element | null,
  openShadow: OpenShadow,
): Element | null {
  const body = document.body as Element | null;
  if (composer === null) {
    const found = body && best(surveyTree(body, null, openShadow).filter((it) => it.isNamed));
    return found?.list ?? null;
  }
  let fallback: Candidate | null = null;
  let from: Element = composer;
  for (;;) {
    const parent = parentOf(from);
    if (parent === null || parent.nodeType === 9) break;
    const around = surveyTree(parent, from, openShadow).filter(
      ({ list, score }) => score >= 100 || standsOver(list, composer),
    );
    const found = best(around);
    if (found?.isNamed === true) return found.list;
    fallback ??= found;
    if (fallback !== null && fallback.count >= plainRows) break;
    from = parent.nodeType === 11 ? (parent as ShadowRoot).host : (parent as Element);
    if (from.localName === 'html') break;
  }
  return fallback?.list ?? null;
}
