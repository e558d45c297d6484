import { placeChip } from '@/lib/chat/chip-place';
import { sendButtonOf } from '@/lib/chat/find-composer';
import { createPageHost, placeHost, raise, setImportant } from '@/lib/chat/page-host';
import { isVisible } from '@/lib/chat/visibility';

export type Chip = {
  show: (on: boolean) => void;
  /** Out of the way while the palette stands there. */
  cover: (isCovered: boolean) => void;
};

type Options = {
  document: Document;
  composer: () => HTMLElement | null;
  signal: AbortSignal;
  onPress: () => void;
};

/** In CSS pixels. */
const size = { width: 68, height: 28 };

function buildChip(document: Document, onPress: () => void): HTMLElement {
  const { host, inside } = createPageHost(document);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Parley';
  // The box keeps the caret, so that the words land where it was.
  button.tabIndex = -1;
  setImportant(button, {
    all: 'initial',
    display: 'block',
    'box-sizing': 'border-box',
    width: '100%',
    height: '100%',
    border: '1px solid #1c5b53',
    'border-radius': '14px',
    background: '#fff',
    color: '#154740',
    font: '600 13px/26px ui-sans-serif, system-ui, sans-serif',
    'text-align': 'center',
    cursor: 'pointer',
  });
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => event.isTrusted && onPress());
  inside.append(button);
  return host;
}

/**
 * A small button beside the chat box that opens the palette, if the person asked for one on this
 * site. It holds no statement, and without a press of a real pointer it does nothing.
 */
export function createChip({ document, composer, signal, onPress }: Options): Chip {
  let host: HTMLElement | null = null;
  let showing: AbortController | null = null;
  let isCovered = false;

  const hide = () => {
    showing?.abort();
    showing = null;
    host?.remove();
    host = null;
  };
  signal.addEventListener('abort', hide);

  const follow = () => {
    const box = composer();
    const view = document.documentElement;
    const place =
      box !== null && !isCovered && isVisible(box)
        ? placeChip(
            box.getBoundingClientRect(),
            sendButtonOf(box)?.getBoundingClientRect() ?? null,
            { width: view.clientWidth, height: view.clientHeight },
            size,
          )
        : null;
    if (place === null || box === null) {
      host?.remove();
      return;
    }
    host ??= buildChip(document, onPress);
    if (!host.isConnected) raise(host, box);
    placeHost(host, place);
  };

  return {
    cover: (covered) => {
      isCovered = covered;
      if (showing !== null) follow();
    },
    show: (on) => {
      if (!on) hide();
      if (!on || showing !== null || signal.aborted) return;
      showing = new AbortController();
      const view = document.defaultView;
      // Once for each of these, however many there are before the next picture.
      let isWaiting = false;
      const soon = () => {
        if (isWaiting) return;
        isWaiting = true;
        view?.requestAnimationFrame(() => {
          isWaiting = false;
          if (showing !== null) follow();
        });
      };
      const listen = { capture: true, passive: true, signal: showing.signal } as const;
      for (const event of ['scroll', 'resize', 'focusin'])
        view?.addEventListener(event, soon, listen);
      // The box of a chat grows with its text, and pages are put together late.
      document.addEventListener('input', soon, listen);
      document.addEventListener('click', soon, listen);
      follow();
    },
  };
}
