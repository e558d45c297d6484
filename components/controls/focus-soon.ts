/**
 * Gives the focus to the first of these that is on the page once the next frame is drawn: what had
 * it is about to go, and a keyboard must never be left nowhere.
 *
 * @param selectors CSS selectors, the best place first
 */
export function focusSoon(...selectors: string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  });
}
