import { browser } from 'wxt/browser';

type AccessArea = {
  setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
};

/**
 * Shuts content scripts out of the stored documents. Chromium only: Firefox has no such switch,
 * there the content script simply never reads storage (a lint rule sees to it).
 */
export function keepStorageFromContentScripts(): void {
  const areas: AccessArea[] = [browser.storage.local, browser.storage.sync];
  for (const area of areas) {
    area
      .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
      .catch((error: unknown) => console.error('Could not restrict storage', error));
  }
}
