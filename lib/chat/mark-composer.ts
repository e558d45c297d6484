import { createPageHost, placeHost, raise, setImportant } from '@/lib/chat/page-host';

/** How long the mark stands, in milliseconds: long enough to look over from the panel. */
const shownFor = 2000;

/** Around the box, in CSS pixels, so that its own border stays visible. */
const margin = 4;

/**
 * Draws a frame around the box that would be written in, for a moment. It lets clicks through and
 * holds nothing.
 */
export function markComposer(composer: HTMLElement, signal: AbortSignal): void {
  composer.scrollIntoView({ block: 'nearest' });
  const { host } = createPageHost(composer.ownerDocument);
  const box = composer.getBoundingClientRect();
  placeHost(host, {
    left: box.left - margin,
    top: box.top - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  });
  setImportant(host, {
    'box-sizing': 'border-box',
    'pointer-events': 'none',
    border: '3px solid #1c5b53',
    'border-radius': '8px',
    'box-shadow': '0 0 0 2px #fff',
  });
  raise(host, composer);
  const remove = () => host.remove();
  setTimeout(remove, shownFor);
  signal.addEventListener('abort', remove);
}
