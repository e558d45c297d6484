import { isUncovered } from '@/lib/chat/occlusion';
import { placePalette } from '@/lib/chat/palette-place';
import { wait } from '@/lib/chat/wait';
import type { PaletteShown } from '@/lib/messages';

export type PaletteHost = {
  /** Shows the page at `url` in a frame beside `composer`. Ends an older one. */
  show: (url: string, composer: HTMLElement) => Promise<PaletteShown['kind']>;
  /** Takes the frame away; `giveFocusBack` returns the caret to the composer. */
  hide: (giveFocusBack: boolean) => void;
  /** Gives the focus to the frame again, after an insertion that did not work. */
  focus: () => void;
  /** Whether a palette is shown and nothing hides or covers it. */
  isClear: () => boolean;
};

type Shown = {
  host: HTMLElement;
  frame: HTMLElement;
  composer: HTMLElement;
  end: AbortController;
};

function setImportant(element: HTMLElement, styles: Record<string, string>): void {
  for (const [property, value] of Object.entries(styles)) {
    element.style.setProperty(property, value, 'important');
  }
}

/** Own values for everything that a page's style sheet could use to hide or move the host. */
const hostStyles = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  display: 'block',
  overflow: 'hidden',
  opacity: '1',
  visibility: 'visible',
  'pointer-events': 'auto',
  'z-index': '2147483647',
  transform: 'none',
  filter: 'none',
  contain: 'none',
  'clip-path': 'none',
  'mix-blend-mode': 'normal',
  'border-radius': '12px',
  'box-shadow': '0 8px 32px rgb(0 0 0 / .24), 0 0 0 1px rgb(0 0 0 / .08)',
};

function position(host: HTMLElement, composer: HTMLElement): boolean {
  const view = host.ownerDocument.documentElement;
  const box = placePalette(composer.getBoundingClientRect(), {
    width: view.clientWidth,
    height: view.clientHeight,
  });
  if (box === null) return false;
  setImportant(host, {
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
  return true;
}

function buildHost(document: Document, url: string): { host: HTMLElement; frame: HTMLElement } {
  const host = document.createElement('div');
  host.popover = 'manual';
  setImportant(host, hostStyles);
  const frame = document.createElement('iframe');
  frame.src = url;
  // Chromium refuses the clipboard to a dynamic address unless every origin is named.
  frame.allow = 'clipboard-write *';
  setImportant(frame, { all: 'initial', display: 'block', width: '100%', height: '100%' });
  host.attachShadow({ mode: 'closed' }).append(frame);
  return { host, frame };
}

/** In front of everything; where the page has a modal dialog open, inside it, or it would be inert. */
function raise(host: HTMLElement, composer: HTMLElement): void {
  (composer.closest('dialog:modal') ?? host.ownerDocument.documentElement).append(host);
  try {
    host.showPopover();
  } catch {
    // Without the top layer the z-index has to do; the occlusion check decides.
  }
}

/**
 * The empty box in the page that the palette's frame stands in. The page can remove or cover it,
 * and then it is closed, not fought for. Nothing of a statement is ever in it.
 */
export function createPaletteHost(document: Document, signal: AbortSignal): PaletteHost {
  let shown: Shown | null = null;

  const hide = (giveFocusBack: boolean) => {
    if (shown === null) return;
    const { host, composer, end } = shown;
    shown = null;
    end.abort();
    host.remove();
    if (giveFocusBack) composer.focus({ preventScroll: true });
  };
  signal.addEventListener('abort', () => hide(false));

  const closeWhenLeft = (host: HTMLElement, composer: HTMLElement, end: AbortSignal) => {
    const listen = { capture: true, signal: end } as const;
    document.addEventListener('visibilitychange', () => hide(false), listen);
    document.addEventListener('pointerdown', (e) => e.isTrusted && hide(false), listen);
    document.addEventListener(
      'keydown',
      (event) => event.isTrusted && event.key === 'Escape' && hide(true),
      listen,
    );
    const view = document.defaultView;
    view?.addEventListener('pagehide', () => hide(false), listen);
    const observer = new MutationObserver(() => hide(false));
    observer.observe(host, { attributes: true, childList: true });
    const follow = () => {
      if (!position(host, composer)) hide(true);
      observer.takeRecords();
    };
    view?.addEventListener('resize', follow, listen);
    end.addEventListener('abort', () => observer.disconnect());
  };

  return {
    hide,
    focus: () => shown?.frame.focus({ preventScroll: true }),
    isClear: () => shown?.host.isConnected === true && isUncovered(shown.host),
    show: async (url, composer) => {
      hide(false);
      const { host, frame } = buildHost(document, url);
      if (!position(host, composer)) return 'no-room';
      const end = new AbortController();
      shown = { host, frame, composer, end };
      raise(host, composer);
      // One frame of the page's own reactions, then the look at what came of it.
      await wait(50);
      if (shown?.host !== host) return 'covered';
      if (!isUncovered(host)) {
        hide(false);
        return 'covered';
      }
      closeWhenLeft(host, composer, end.signal);
      frame.focus({ preventScroll: true });
      return 'shown';
    },
  };
}
