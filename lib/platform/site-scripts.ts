import { browser } from 'wxt/browser';
import { chatScriptPath } from '@/lib/platform/chat-script';
import { injectChatScript } from '@/lib/platform/frames';

const idPrefix = 'chat:';

/** What to change so that exactly the `allowed` patterns have a script. Pure. */
export function planRegistrations(
  allowed: readonly string[],
  registered: readonly string[],
): { add: string[]; remove: string[] } {
  return {
    add: allowed.filter((pattern) => !registered.includes(pattern)),
    remove: registered.filter((pattern) => !allowed.includes(pattern)),
  };
}

async function injectIntoOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.all(tabs.map((tab) => tab.id !== undefined && injectChatScript(tab.id)));
}

/**
 * Ends the scripts of sites that are no longer allowed. The addresses of their tabs may not be
 * known any more, so every tab is told, and each script of another site stays as it was.
 */
async function leaveOpenTabs(patterns: readonly string[]): Promise<void> {
  const origins = patterns.map((pattern) => pattern.replace(/\/\*$/u, ''));
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(
      ({ id }) =>
        id !== undefined &&
        browser.tabs.sendMessage(id, { type: 'leave', origins }).catch(() => undefined),
    ),
  );
}

async function registerAllowedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const registered = scripts
    .filter(({ id }) => id.startsWith(idPrefix))
    .map(({ id }) => id.slice(idPrefix.length));
  const { add, remove } = planRegistrations(origins, registered);
  if (remove.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: remove.map((p) => idPrefix + p) });
  }
  if (add.length > 0) {
    await browser.scripting.registerContentScripts(
      add.map((pattern) => ({
        id: idPrefix + pattern,
        js: [chatScriptPath.slice(1)],
        matches: [pattern],
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_idle',
      })),
    );
  }
}

/**
 * In the background: keeps the chat script registered for exactly the sites the person allowed,
 * from every event that can change them. One run at a time, as two would register a site twice.
 * Tabs that are already open get the script once, since registration reaches new pages only.
 * Where a permission is taken back, the scripts in open tabs go away and the site is forgotten.
 *
 * @param forget is told each site, `scheme://host`, that is no longer allowed
 */
export function keepSiteScriptsRegistered(forget: (site: string) => void): void {
  let queue: Promise<void> = Promise.resolve();
  const update = (patterns: readonly string[] | 'all') => {
    queue = queue
      .then(registerAllowedSites)
      .then(async () => {
        const { origins = [] } = await browser.permissions.getAll();
        await injectIntoOpenTabs(patterns === 'all' ? origins : patterns);
      })
      .catch((error: unknown) => console.error('Could not register the chat script', error));
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => update(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    update([]);
    void leaveOpenTabs(origins);
    for (const pattern of origins) forget(pattern.replace(/\/\*$/u, ''));
  });
  browser.runtime.onInstalled.addListener(() => update('all'));
  browser.runtime.onStartup.addListener(() => update([]));
}
