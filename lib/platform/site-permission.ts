import { browser } from 'wxt/browser';

/**
 * The pattern that stands for a site in the browser's permissions: scheme and host, without the
 * port, as Firefox takes none there. Throws a `TypeError` for what is no web origin.
 */
export function sitePattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError('Not a web origin');
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks the person to allow this one site for good. Call it first thing in a click handler, before
 * any `await`: browsers refuse to ask otherwise. Resolves to the person's answer.
 */
export function requestSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [sitePattern(origin)] });
}

/** Whether the extension may work on this site without a click on its toolbar button. */
export function isSiteAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [sitePattern(origin)] });
}

/** The allowed sites as `scheme://host`, in alphabetical order. */
export async function listAllowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.map((pattern) => pattern.replace(/\/\*$/u, '')).toSorted();
}

/** Takes the permission back. Resolves to whether the browser did so. */
export function removeSite(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [sitePattern(origin)] });
}
