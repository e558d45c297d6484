import { browser } from 'wxt/browser';
import { z } from 'zod';
import { SURE_SITES_KEY } from './keys';

const schema = z.array(z.string()).catch([]);

/** The sites that the person said are the right ones in spite of a warning, as `scheme://host`. */
export async function readSureSites(): Promise<string[]> {
  const { [SURE_SITES_KEY]: raw } = await browser.storage.local.get(SURE_SITES_KEY);
  return schema.parse(raw ?? []);
}

/** The person is sure of this site until the browser is closed. */
export function addSureSite(site: string): Promise<void> {
  return navigator.locks.request(`parley:${SURE_SITES_KEY}`, async () => {
    const known = await readSureSites();
    if (known.includes(site)) return;
    await browser.storage.local.set({ [SURE_SITES_KEY]: [...known, site] });
  });
}

/**
 * In the background: with a new start of the browser every warning is given again. The browser's
 * own memory for a session would do it by itself, but Firefox keeps it from a framed page.
 */
export function forgetSureSites(): void {
  browser.runtime.onStartup.addListener(() => void browser.storage.local.remove(SURE_SITES_KEY));
}
