import { type OpenShadow, openShadowOnly } from '@/lib/chat/editable';

/** The document of a frame that this page may read, else `null` (cross-origin, sandboxed). */
export function readableFrameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/**
 * The element that really has the focus: down through open and closed shadow roots and through
 * frames of the same origin. `null` when nothing but the body has it.
 */
export function deepActiveElement(
  root: Document | ShadowRoot,
  openShadow: OpenShadow = openShadowOnly,
): Element | null {
  const active = root.activeElement;
  if (active === null) return null;
  const inner = openShadow(active) ?? readableFrameDocument(active);
  if (inner !== null) return deepActiveElement(inner, openShadow) ?? active;
  return active.localName === 'body' && !(active as HTMLElement).isContentEditable ? null : active;
}
