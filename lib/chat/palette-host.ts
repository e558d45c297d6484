import type { OpenShadow } from '@/lib/chat/editable';
import { isUncovered } from '@/lib/chat/occlusion';
import { createPageHost, placeHost, raise, setImportant } from '@/lib/chat/page-host';
import { type Box, placePalette } from '@/lib/chat/palette-place';
import { wait } from '@/lib/chat/wait';
import type { PaletteShown } from '@/lib/messages';

export type PaletteHost = {
  /** Shows the page at `url` in a frame beside `composer` and its send button. Ends an older one. */
  show: (url: string, composer: HTMLElement, send: Element | null) => Promise<PaletteShown['kind']>;
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
  send: Element | null;
  end: AbortController;
};

/** The composer and the button that sends, as one: the palette covers neither. */
function keptClear({ composer, send }: Pick<Shown, 'composer' | 'send'>): Box {
  const boxes = [composer, ...(send ? [send] : [])].map((each) => each.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    left,
    top,
    width: Math.max(...boxes.map((box) => box.right)) - left,
    height: Math.max(...boxes.map((box) => box.bottom)) - top,
  };
}

function position(shown: Pick<Shown, 'host' | 'composer' | 'send'>): boolean {
  const view = shown.host.ownerDocument.documentElement;
  const box = placePalette(keptClear(shown), {
    width: view.clientWidth,
    height: view.clientHeight,
  });
  if (box === null) return false;
  placeHost(shown.host, box);
  return true;
}

function buildHost(document: Document, url: string): { host: HTMLElement; frame: HTMLElement } {
  const { host, inside } = createPageHost(document);
  setImportant(host, {
    'border-radius': '12px',
    'box-shadow': '0 8px 32px rgb(0 0 0 / .24), 0 0 0 1px rgb(0 0 0 / .08)',
  });
  const frame = document.createElement('iframe');
  frame.src = url;
  // Chromium refuses the clipboard to a dynamic address unless every origin is named.
  frame.allow = 'clipboard-write *';
  setImportant(frame, { all: 'initial', display: 'block', width: '100%', height: '100%' });
  inside.append(frame);
  return { host, frame };
}

/**
 * The empty box in the page that the palette's frame stands in. The page can remove or cover it,
 * and then it is closed, not fought for. Nothing of a statement is ever in it.
 *
 * @param onShown is told whenever it comes and goes
 */
export function createPaletteHost(
  document: Document,
  openShadow: OpenShadow,
  signal: AbortSignal,
  onShown: (isShown: boolean) => void,
): PaletteHost {
  let shown: Shown | null = null;

  const hide = (giveFocusBack: boolean) => {
    if (shown === null) return;
    const { host, composer, end } = shown;
    shown = null;
    onShown(false);
    end.abort();
    host.remove();
    if (giveFocusBack) composer.focus({ preventScroll: true });
  };
  signal.addEventListener('abort', () => hide(false));

  const closeWhenLeft = (palette: Shown) => {
    const { host } = palette;
    const end = palette.end.signal;
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
      if (!position(palette)) hide(true);
      observer.takeRecords();
    };
    view?.addEventListener('resize', follow, listen);
    end.addEventListener('abort', () => observer.disconnect());
  };

  return {
    hide,
    focus: () => shown?.frame.focus({ preventScroll: true }),
    isClear: () => shown?.host.isConnected === true && isUncovered(shown.host, openShadow),
    show: async (url, composer, send) => {
      hide(false);
      const { host, frame } = buildHost(document, url);
      const palette = { host, frame, composer, send, end: new AbortController() };
      if (!position(palette)) return 'no-room';
      shown = palette;
      onShown(true);
      raise(host, composer);
      // One frame of the page's own reactions, then the look at what came of it.
      await wait(50);
      if (shown?.host !== host) return 'covered';
      if (!isUncovered(host, openShadow)) {
        hide(false);
        return 'covered';
      }
      closeWhenLeft(palette);
      frame.focus({ preventScroll: true });
      return 'shown';
    },
  };
}
