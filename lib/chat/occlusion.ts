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

/**
 * Whether the person really sees `host`: inside the window, opaque, unchanged by effects on it or
 * on what holds it, and with nothing over it. A cover that lets clicks through is not seen here;
 * in Chromium the palette page itself notices that one (see `watch-own-visibility.ts`).
 */
export function isUncovered(host: HTMLElement): boolean {
  const document = host.ownerDocument;
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
