import { mayHoldShadow, type OpenShadow } from '@/lib/chat/editable';
import { isOwnHost } from '@/lib/chat/page-host';

/** Effects by which a page makes the palette invisible or shows it elsewhere, and their harmless value. */
const harmless: readonly (readonly [property: string, values: readonly string[]])[] = [
  ['filter', ['none', '']],
  ['backdrop-filter', ['none', '']],
  ['transform', ['none', '']],
  ['translate', ['none', '']],
  ['scale', ['none', '']],
  ['rotate', ['none', '']],
  ['perspective', ['none', '']],
  ['clip-path', ['none', '']],
  ['mask-image', ['none', '']],
  ['mix-blend-mode', ['normal', '']],
  ['visibility', ['visible']],
];

/** Less than this and words behind the palette begin to show. */
const leastOpacity = 0.99;

function isPlain(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number(style.opacity) < leastOpacity) return false;
  return harmless.every(([property, values]) => values.includes(style.getPropertyValue(property)));
}

/** Five points: a little inside each corner, and the middle. */
function probePoints(box: DOMRect): readonly (readonly [x: number, y: number])[] {
  const inset = 12;
  return [
    [box.left + inset, box.top + inset],
    [box.right - inset, box.top + inset],
    [box.left + inset, box.bottom - inset],
    [box.right - inset, box.bottom - inset],
    [box.left + box.width / 2, box.top + box.height / 2],
  ];
}

/** Whether anything else stands in the top layer: the only things that can be over a popover. */
function hasRival(root: Document | ShadowRoot, host: Element, openShadow: OpenShadow): boolean {
  for (const element of root.querySelectorAll('*')) {
    const isRaised = element.matches(':popover-open, :modal, :fullscreen');
    if (isRaised && !isOwnHost(element) && !element.contains(host)) return true;
    const inner = mayHoldShadow(element) ? openShadow(element) : null;
    if (inner !== null && hasRival(inner, host, openShadow)) return true;
  }
  return false;
}

/**
 * Whether the person really sees `host`: inside the window, opaque, unchanged by effects on it or
 * on what holds it, and with nothing over it. The host is in the top layer, where only another popover
 * or dialog can cover it, even one that lets clicks through: with any such it counts as covered.
 * In Chromium the palette page watches over itself too (see `watch-own-visibility.ts`).
 */
export function isUncovered(host: HTMLElement, openShadow: OpenShadow): boolean {
  const document = host.ownerDocument;
  if (!host.matches(':popover-open') || hasRival(document, host, openShadow)) return false;
  for (let node: Element | null = host; node !== null; node = node.parentElement) {
    if (!isPlain(node)) return false;
  }
  if (!isPlain(document.body)) return false;
  const box = host.getBoundingClientRect();
  const view = document.documentElement;
  const isInside =
    box.left >= 0 &&
    box.top >= 0 &&
    box.right <= view.clientWidth + 1 &&
    box.bottom <= view.clientHeight + 1;
  if (!isInside || box.width < 200 || box.height < 120) return false;
  return probePoints(box).every(([x, y]) => document.elementsFromPoint(x, y)[0] === host);
}
