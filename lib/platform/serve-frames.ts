import { type Browser, browser } from 'wxt/browser';
import { type FrameMessage, frameNewsSchema } from '@/lib/messages';
import { webOrigin } from '@/lib/platform/web-origin';

/** What the person switched on for a site. */
export type SwitchedOn = { chip: boolean; listen: boolean };

type Service = {
  /** By `scheme://host`. */
  choicesOf: (site: string) => Promise<SwitchedOn>;
  openPalette: (tabId: number) => void;
};

/** The site that a content script belongs to: that of the tab, where the browser tells it. */
export function siteOfSender(sender: Browser.runtime.MessageSender): string | undefined {
  const { protocol, hostname } = new URL(
    webOrigin(sender.tab?.url) ?? webOrigin(sender.url) ?? 'about:blank',
  );
  return hostname === '' ? undefined : `${protocol}//${hostname}`;
}

/** In the background: tells each content script what is on for its site, and opens the palette. */
export function serveFrames({ choicesOf, openPalette }: Service): void {
  const settings = async (site: string): Promise<FrameMessage> => ({
    type: 'set-site',
    ...(await choicesOf(site)),
  });
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    const news = frameNewsSchema.safeParse(raw);
    const tabId = sender.tab?.id;
    const site = siteOfSender(sender);
    if (!news.success || sender.id !== browser.runtime.id || !site || tabId === undefined) {
      return false;
    }
    if (news.data.type === 'frame-ready') {
      settings(site).then(respond, () => respond(undefined));
      return true;
    }
    if (news.data.type === 'chip-pressed') {
      // A page that fakes this message could open a palette nobody asked for: only where chips are.
      void choicesOf(site).then(({ chip }) => chip && openPalette(tabId));
    }
    return false;
  });
}

/** Tells every open tab of a site what is on there now. For the panel, after a choice. */
export async function pushChoices(pattern: string, choices: SwitchedOn): Promise<void> {
  const message: FrameMessage = { type: 'set-site', ...choices };
  const tabs = await browser.tabs.query({ url: [pattern] });
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message).catch(() => {})),
  );
}
