import { browser } from 'wxt/browser';

/** Tells whenever another page may be in front of the panel, or another site was allowed. */
export function watchFrontTab(listener: () => void, signal: AbortSignal): void {
  const events = [
    browser.tabs.onActivated,
    browser.tabs.onUpdated,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ] as unknown as { addListener(call: () => void): void; removeListener(call: () => void): void }[];
  for (const event of events) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
}
