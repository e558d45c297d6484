/** Where the selection of an editable region begins and ends, kept while the focus is elsewhere. */
export type SavedCaret = {
  readonly start: Node;
  readonly startOffset: number;
  readonly end: Node;
  readonly endOffset: number;
};

/** Before `getComposedRanges` (Chromium 137, Firefox 142), a selection in a shadow root was read here. */
type RootWithSelection = Node & { getSelection?: () => Selection | null };

function selectionRange(host: HTMLElement): AbstractRange | null {
  const root: RootWithSelection = host.getRootNode();
  const selection = host.ownerDocument.getSelection();
  if (selection === null) return null;
  if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
    if ('getComposedRanges' in selection) {
      return selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0] ?? null;
    }
    const inner = root.getSelection?.() ?? selection;
    return inner.rangeCount > 0 ? inner.getRangeAt(0) : null;
  }
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/** The selection as it stands, if it lies inside `host`; otherwise `null`. */
export function readCaret(host: HTMLElement): SavedCaret | null {
  const range = selectionRange(host);
  if (range === null) return null;
  if (!host.contains(range.startContainer) || !host.contains(range.endContainer)) return null;
  return {
    start: range.startContainer,
    startOffset: range.startOffset,
    end: range.endContainer,
    endOffset: range.endOffset,
  };
}

/** The selected words of `host`; empty when the caret is only a caret. */
export function selectedText(host: HTMLElement): string {
  const caret = readCaret(host);
  if (caret === null) return '';
  const range = host.ownerDocument.createRange();
  range.setStart(caret.start, caret.startOffset);
  range.setEnd(caret.end, caret.endOffset);
  return range.toString();
}

/**
 * Puts the selection back where it was in `host`, or, when the page has rebuilt that place in the
 * meantime, at the end, so that a draft is added to and never replaced by accident.
 */
export function restoreCaret(host: HTMLElement, saved: SavedCaret | null): void {
  const selection = host.ownerDocument.getSelection();
  if (selection === null) return;
  if (saved !== null && host.contains(saved.start) && host.contains(saved.end)) {
    try {
      selection.setBaseAndExtent(saved.start, saved.startOffset, saved.end, saved.endOffset);
      return;
    } catch {
      // An offset beyond what is left of the node: the end is the place, below.
    }
  }
  selection.selectAllChildren(host);
  selection.collapseToEnd();
}
