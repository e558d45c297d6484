import { browser } from 'wxt/browser';
import type { FrameNews } from '@/lib/messages';

/** In a content script: tells the extension something; `undefined` where nobody answers. */
export async function tellExtension(news: FrameNews): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(news);
  } catch {
    // The extension was updated or removed: this script is on its way out.
    return undefined;
  }
}
