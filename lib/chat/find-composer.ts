import { readableFrameDocument } from '@/lib/chat/deep-active-element';
import {
  type Editable,
  editableAt,
  isTextField,
  labelOf,
  mayHoldShadow,
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

/** How far up from the box its send button is looked for. */
const levelsToSend = 4;

function sendButtonIn(container: Element): Element | undefined {
  const buttons = container.querySelectorAll('button, [role="button"], input[type="submit"]');
  return [...buttons].find((button) =>
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

/** The button that sends what stands in the box; `null` when none stands near it. */
export function sendButtonOf(element: Element): Element | null {
  let container = element.parentElement;
  for (let level = 0; level < levelsToSend && container !== null; level += 1) {
    if (container.localName === 'body') return null;
    const button = sendButtonIn(container);
    if (button !== undefined) return button;
    container = container.parentElement;
  }
  return null;
}

function traitsOf(element: Editable): ComposerTraits {
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.documentElement;
  return {
    kind: isTextField(element) ? (element.localName === 'input' ? 'input' : 'textarea') : 'rich',
    label: labelOf(element),
    besideSend: sendButtonOf(element) !== null,
    heightShare: (box.top + box.height / 2) / Math.max(view.clientHeight, 1),
    widthShare: box.width / Math.max(view.clientWidth, 1),
  };
}

/** Every visible place to write in, through shadow roots and frames of the same origin. */
function collectEditables(root: Document | ShadowRoot, openShadow: OpenShadow): Editable[] {
  const found: Editable[] = [];
  for (const element of root.querySelectorAll('*')) {
    const inner =
      readableFrameDocument(element) ?? (mayHoldShadow(element) ? openShadow(element) : null);
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
 * Every element that looks like the box of a chat, the likeliest first. They are guesses: the box
 * that the person used last, where known, goes before them.
 */
export function findComposers(
  document: Document,
  openShadow: OpenShadow = openShadowOnly,
): FoundComposer[] {
  return collectEditables(document, openShadow)
    .map((element) => ({ element, traits: traitsOf(element) }))
    .filter(({ traits }) => looksLikeComposer(traits))
    .map(({ element, traits }) => ({ element, score: scoreComposer(traits) }))
    .toSorted((a, b) => b.score - a.score);
}
