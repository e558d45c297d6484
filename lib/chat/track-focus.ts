import { readCaret, type SavedCaret } from '@/lib/chat/caret';
import { deepActiveElement } from '@/lib/chat/deep-active-element';
import {
  type Editable,
  editableAt,
  isTextField,
  type OpenShadow,
  openShadowOnly,
} from '@/lib/chat/editable';

/** What one injection hands on to the next: where the person typed last, never what. */
export type FocusMemory = {
  element?: WeakRef<Editable>;
  at?: number;
  caret?: SavedCaret | null;
  /** Whether an input method is in the middle of a word. */
  composing?: boolean;
  /** What the other side said last, while reading along is switched on. */
  heard?: string | null;
  /** Random name of this document, the same for every injection. */
  instance?: string;
};

export type FocusTracker = {
  /** The element and when it was focused (epoch milliseconds), or `null` if none was. */
  last: () => {
    element: Editable;
    at: number;
    caret: SavedCaret | null;
  } | null;
  /** Whether an input method is in the middle of a word in this document. */
  isComposing: () => boolean;
};

type Options = {
  document: Document;
  signal: AbortSignal;
  openShadow?: OpenShadow;
  /** Handed on when a second injection takes over from the first. */
  memory?: FocusMemory;
  now?: () => number;
};

/** Whether this frame holds the focus of its tab, as far as its parents can be asked. */
function isOnActivePath(view: Window | null): boolean {
  if (view === null || view.parent === view) return true;
  try {
    const frame = view.frameElement;
    if (frame === null) return false;
    const root = frame.getRootNode() as Document | ShadowRoot;
    return root.activeElement === frame && isOnActivePath(view.parent);
  } catch {
    return false;
  }
}

/**
 * Watches which editable element of this document is used, until `signal` aborts.
 * Focus that moves inside a shadow root is not seen from outside it, so each root that is met
 * gets its own listener.
 */
export function trackFocus(options: Options): FocusTracker {
  const { document, signal, openShadow = openShadowOnly, memory = {}, now = Date.now } = options;
  const watchedRoots = new WeakSet<Node>();

  const note = (element: Element | null, at: number) => {
    const editable = editableAt(element);
    if (editable === null || editable.ownerDocument !== document) return;
    if (memory.element?.deref() !== editable) memory.caret = null;
    memory.element = new WeakRef(editable);
    memory.at = at;
  };

  const watchRoot = (root: Document | ShadowRoot) => {
    if (watchedRoots.has(root)) return;
    watchedRoots.add(root);
    root.addEventListener('focusin', onFocusIn, { capture: true, signal });
    root.addEventListener('focusout', onFocusOut, { capture: true, signal });
  };

  function onFocusIn(event: Event): void {
    let element = event.composedPath()[0] ?? event.target;
    while (element instanceof Element) {
      const inner = openShadow(element);
      if (inner === null) break;
      watchRoot(inner);
      if (inner.activeElement === null) break;
      element = inner.activeElement;
    }
    if (element instanceof Element) note(element, now());
  }

  function onFocusOut(): void {
    memory.composing = false;
    const element = memory.element?.deref();
    if (element === undefined || isTextField(element)) return;
    memory.caret = readCaret(element) ?? memory.caret ?? null;
  }

  watchRoot(document);
  const listen = (type: string, value: boolean) =>
    document.addEventListener(type, () => (memory.composing = value), {
      capture: true,
      signal,
    });
  listen('compositionstart', true);
  listen('compositionend', false);

  // The script often arrives after the person clicked in the box. A frame that its parent does
  // not hold focused is a little older, so that it loses against the one in use.
  const already = deepActiveElement(document, openShadow);
  const root = already?.getRootNode();
  if (root instanceof ShadowRoot) watchRoot(root);
  if (memory.at === undefined)
    note(already, now() - (isOnActivePath(document.defaultView) ? 0 : 60_000));

  return {
    last: () => {
      const element = memory.element?.deref();
      if (element === undefined || memory.at === undefined) return null;
      return { element, at: memory.at, caret: memory.caret ?? null };
    },
    isComposing: () => memory.composing === true,
  };
}
