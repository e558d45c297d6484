import { browser } from 'wxt/browser';

/** Opens the printable sheet of a case in a tab of its own. */
export async function openTalkSheet(caseId: string): Promise<void> {
  const address = `/talk-sheet.html?case=${encodeURIComponent(caseId)}` as const;
  await browser.tabs.create({ url: browser.runtime.getURL(address) });
}
