/** Of IntersectionObserver version 2, which only Chromium has. */
type TrackedEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };
type TrackedInit = IntersectionObserverInit & { trackVisibility: boolean; delay: number };

/** A person needs about this long to see what appeared; clicks before it were meant for the page. */
export const settleMilliseconds = 400;

type Options = {
  /** The framed page's own document element. */
  element: HTMLElement;
  signal: AbortSignal;
  now?: () => number;
};

/**
 * For a page that stands in a frame of another page: whether it has been seen, unmoved and
 * uncovered, for 400 ms. In Chromium the browser itself says whether anything is over the frame,
 * covers that let clicks through included; elsewhere only time, size and visibility are known.
 */
export function watchOwnVisibility({ element, signal, now = () => performance.now() }: Options): {
  isSettled: () => boolean;
} {
  let clearSince: number | null = now();
  const restart = () => {
    if (clearSince !== null) clearSince = now();
  };
  const view = element.ownerDocument.defaultView;
  view?.addEventListener('resize', restart, { signal });
  element.ownerDocument.addEventListener('visibilitychange', restart, { signal });

  const tracksVisibility = 'isVisible' in IntersectionObserverEntry.prototype;
  if (tracksVisibility) {
    clearSince = null;
    const init: TrackedInit = { threshold: [0.99], trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver((entries: TrackedEntry[]) => {
      const latest = entries.at(-1);
      const isClear = latest?.isVisible === true && latest.intersectionRatio >= 0.99;
      if (!isClear) clearSince = null;
      else clearSince ??= now();
    }, init);
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
  }
  return { isSettled: () => clearSince !== null && now() - clearSince >= settleMilliseconds };
}
