type WithOpenShadow = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
type ChromeDom = {
  dom?: { openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null };
};

/**
 * The shadow root of an element, closed ones too, or `null`. Only for content scripts:
 * Chromium has it in `chrome.dom`, Firefox as a property of the element.
 */
export function openOrClosedShadow(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as { chrome?: ChromeDom };
  if (chrome?.dom !== undefined) {
    return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
  }
  return (element as WithOpenShadow).openOrClosedShadowRoot ?? element.shadowRoot;
}
