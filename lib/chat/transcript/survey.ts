import type { OpenShadow } from '@/lib/chat/editable';
import { type Candidate, inline, judge } from '@/lib/chat/transcript/judge-list';
import { isShown, isSkipped, isTimeText, shadowOf } from '@/lib/chat/transcript/parts';

/** A page with more elements than this is not searched to its end. */
const mostElements = 20_000;

/** Everything under `root`, but not under `avoid`, whose children look like rows of text. */
export function surveyTree(
  root: Element | ShadowRoot,
  avoid: Element | null,
  openShadow: OpenShadow,
): Candidate[] {
  const candidates: Candidate[] = [];
  let elements = 0;

  /** Gives how much text is in the element. */
  const survey = (element: Element | ShadowRoot, within: Candidate[]): number => {
    elements += 1;
    if (elements > mostElements) return 0;
    const host = element.nodeType === 1 ? (element as Element) : null;
    const candidate = host === null ? null : emptyCandidate(host, within);
    const inside = candidate === null ? within : [...within, candidate];
    const at = candidates.length;
    const inner = host === null ? null : shadowOf(host, openShadow);
    let length = inner === null ? 0 : survey(inner, within);
    const rows: Element[] = [];
    for (const node of element.childNodes) {
      if (node.nodeType === 3) {
        const words = (node.nodeValue ?? '').trim();
        if (!isTimeText(words)) length += words.length;
      }
      if (node.nodeType !== 1 || node === avoid || isSkipped(node as Element)) continue;
      const child = node as Element;
      const childLength = survey(child, inside);
      length += childLength;
      if (childLength > 0 && !inline.test(child.localName)) rows.push(child);
    }
    if (candidate === null || rows.length === 0) return length;
    const groups = candidates
      .slice(at)
      .filter((it) => it.isTwoSided && it.within.at(-1) === candidate);
    Object.assign(candidate, judge(candidate.list, rows, groups), { length });
    candidate.isProse = rows.every(
      (row) => /^(?:p|li)$/u.test(row.localName) && !row.attributes.length,
    );
    // The outer before the inner, as they are read; a hidden list is nobody's conversation.
    if ((candidate.count > 1 || candidate.isNamed) && isShown(candidate.list))
      candidates.splice(at, 0, candidate);
    return length;
  };

  survey(root, []);
  return candidates;
}

function emptyCandidate(list: Element, within: Candidate[]): Candidate {
  const unknown = { isNamed: false, isTwoSided: false, isProse: false };
  return { list, count: 0, length: 0, score: 0, ...unknown, within };
}
