/** An observer that can be put to another list. */
export interface ListObserver {
  /** Observes a list, or the whole of `around` while there is none. */
  move(list: Element | null, around: Node): void;
  stop(): void;
}

/**
 * Watches a list's inside for any change, and the elements that it lies in only for their
 * children: enough to see it taken away, and deaf to the rest of the page.
 */
export function observeList(view: Window, onChange: () => void): ListObserver {
  const { MutationObserver: Observer } = view as Window & typeof globalThis;
  const observer = new Observer(onChange);
  return {
    move(list, around) {
      observer.disconnect();
      if (list === null) {
        observer.observe(around, { childList: true, subtree: true });
        return;
      }
      observer.observe(list, { childList: true, characterData: true, subtree: true });
      for (let node: Node | null = list; node !== null; node = above(node))
        if (node !== list) observer.observe(node, { childList: true });
    },
    stop: () => observer.disconnect(),
  };
}

/** The parent, out of a shadow root if need be. */
function above(node: Node): Node | null {
  return node.nodeType === 11 ? (node as ShadowRoot).host : node.parentNode;
}
