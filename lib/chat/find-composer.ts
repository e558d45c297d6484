import { readableFrameDocument } from '@/lib/chat/deep-active-element';
import {
  type Editable,
  editableAt,
  isTextField,
  labelOf,
  type OpenShadow,
  openShadowOnly,
} from '@/lib/chat/editable';
import {
  type ComposerTraits,
  looksLikeComposer,
  scoreComposer,
  sendWords,
} from '@/lib/chat/score-composer';
import { isVisible } from '@/lib/chat/visibility';

export type FoundComposer = { element: Editable; score: number };

/** Of the built-in elements only these can have a shadow root; asking the others is wasted time. */
const shadowCapable =
  /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/u;

/** How far up from the box its send button is looked for. */
const levelsToSend = 4;

function hasSendButton(container: Element): boolean {
  const buttons = container.querySelectorAll('button, [role="button"], input[type="submit"]');
  return [...buttons].some((button) =>
    sendWords.test(
      [
        button.textContent,
        button.getAttribute('aria-label'),
        button.getAttribute('title'),
        button.getAttribute('value'),
        button.getAttribute('class'),
        button.id,
      ].join(' '),
    ),
  );
}

function isBesideSend(element: Element): boolean {
  let container = element.parentElement;
  for (let level = 0; level < levelsToSend && container !== null; level += 1) {
    if (container.localName === 'body') return false;
    if (hasSendButton(container)) return true;
    container = container.parentElement;
  }
  return false;
}

function traitsOf(element: Editable): ComposerTraits {
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.documentElement;
  return {
    kind: isTextField(element) ? (element.localName === 'input' ? 'input' : 'textarea') : 'rich',
    label: labelOf(element),
    besideSend: isBesideSend(element),
    heightShare: (box.top + box.height / 2) / Math.max(view.clientHeight, 1),
    widthShare: box.width / Math.max(view.clientWidth, 1),
  };
}

/** Every visible place to write in, through shadow roots and frames of the same origin. */
function collectEditables(root: Document | ShadowRoot, openShadow: OpenShadow): Editable[] {
  const found: Editable[] = [];
  for (const element of root.querySelectorAll('*')) {
    const inner =
      readableFrameDocument(element) ??
      (shadowCapable.test(element.localName) ? openShadow(element) : null);
    if (inner !== null) found.push(...collectEditables(inner, openShadow));
    const mayBeEditable = isTextField(element) || element.hasAttribute('contenteditable');
    const editable = mayBeEditable ? editableAt(element) : null;
    if (editable === element && isVisible(editable)) found.push(editable);
  }
  return found;
}

/** The score of an element, for comparing it with the composers of other frames. */
export function scoreOf(element: Editable): number {
  return scoreComposer(traitsOf(element));
}

/**
 * The element that looks most like the box of a chat, or `null` when none does. It is a guess:
 * the box that the person used last, where known, goes before it.
 */
export function findComposer(
  document: Document,
  openShadow: OpenShadow = openShadowOnly,
): FoundComposer | null {
  let best: FoundComposer | null = null;
  for (const element of collectEditables(document, openShadow)) {
    const traits = traitsOf(element);
    if (!looksLikeComposer(traits)) continue;
    const score = scoreComposer(traits);
    if (best === null || score > best.score) best = { element, score };
  }
  return best;
}
