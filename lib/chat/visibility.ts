/** Smaller than this nobody types in it: frameworks keep 1 px helper fields. In CSS pixels. */
const leastWidth = 40;
const leastHeight = 12;

/**
 * Whether a person can see the element: rendered, not transparent, of a usable size.
 * It may be scrolled out of view; a chat box usually is one scroll away.
 */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  const rendered = element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: false,
  });
  if (!rendered) return false;
  const box = element.getBoundingClientRect();
  return box.width >= leastWidth && box.height >= leastHeight;
}
