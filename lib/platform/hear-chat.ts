import { browser } from 'wxt/browser';
import { frameNewsSchema } from '@/lib/messages';
import { siteOfSender } from '@/lib/platform/serve-frames';

/** What the other side said, and on which site. */
export interface Heard {
  tabId: number;
  /** `scheme://host` of the tab. */
  site: string;
  text: string;
}

/** For the panel: tells whatever a content script of any tab hears, until `signal` aborts. */
export function hearChats(listener: (heard: Heard) => void, signal: AbortSignal): void {
  const onMessage = (raw: unknown, sender: Parameters<typeof siteOfSender>[0]): false => {
    const news = frameNewsSchema.safeParse(raw);
    const tabId = sender.tab?.id;
    const site = siteOfSender(sender);
    const isOurs = sender.id === browser.runtime.id && tabId !== undefined && site !== undefined;
    if (news.success && news.data.type === 'heard' && isOurs) {
      listener({ tabId, site, text: news.data.text });
    }
    return false;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
