/** Sets styles that no style sheet of the page can overrule. */
export function setImportant(element: HTMLElement, styles: Record<string, string>): void {
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
};

/** What this script put into the page: it covers nothing of ours by accident. */
const ownHosts = new WeakSet<Element>();

export function isOwnHost(element: Element): boolean {
  return ownHosts.has(element);
}

/** An element of ours for the page, empty and not yet in it. What is put inside, the page cannot see. */
export function createPageHost(document: Document): { host: HTMLElement; inside: ShadowRoot } {
  const host = document.createElement('div');
  ownHosts.add(host);
  host.popover = 'manual';
  setImportant(host, hostStyles);
  return { host, inside: host.attachShadow({ mode: 'closed' }) };
}

/** In front of everything; where the page has a modal dialog open, inside it, or it would be inert. */
export function raise(host: HTMLElement, beside: Element): void {
  (beside.closest('dialog:modal') ?? host.ownerDocument.documentElement).append(host);
  try {
    host.showPopover();
  } catch {
    // Without the top layer the z-index has to do; for the palette the occlusion check decides.
  }
}

/** Puts the host at a place of the window. */
export function placeHost(
  host: HTMLElement,
  box: { left: number; top: number; width: number; height: number },
): void {
  setImportant(host, {
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
}
