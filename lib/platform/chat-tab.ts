import { browser } from 'wxt/browser';
import { type InsertOutcome, insertOutcomeSchema } from '@/lib/messages';
import {
  chooseFrame,
  type DescribedFrame,
  describeFrames,
  injectChatScript,
  sendToFrame,
} from '@/lib/platform/frames';
import { isSiteAllowed } from '@/lib/platform/site-permission';

/** `unreachable`: no frame of the page may be entered; copying is what is left. */
export type ChatInsertOutcome = InsertOutcome | { kind: 'unreachable' };

export type FrontSite = {
  /** Origin of the page in front, such as `https://bank.example`; `null` if it may not be known. */
  origin: string | null;
  /** Whether the person allowed the extension on that site for good. */
  allowed: boolean;
};

/** The page in front in the window that the calling panel belongs to. */
async function activeTab(): Promise<{ id: number; url: string | undefined } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

function webOrigin(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

async function describedFrames(tabId: number): Promise<DescribedFrame[]> {
  return describeFrames(await injectChatScript(tabId));
}

/**
 * For the panel: puts `text` in the chat box of the page in front of the panel's own window.
 * Never rejects; nothing is written unless the outcome is `inserted`.
 */
export async function insertIntoChat(text: string): Promise<ChatInsertOutcome> {
  const tab = await activeTab();
  const frames = tab === null ? [] : await describedFrames(tab.id);
  if (frames.length === 0) return { kind: 'unreachable' };
  const frame = chooseFrame(frames);
  if (frame === undefined) return { kind: 'no-composer' };
  const { instance } = frame.description;
  const answer = insertOutcomeSchema.safeParse(
    await sendToFrame(frame, { type: 'insert', instance, text }),
  );
  return answer.success ? answer.data : { kind: 'refused' };
}

/**
 * For the panel: the site in front. Nothing is put into the page: the browser tells the address of
 * a tab that the toolbar button was pressed on, or whose site is allowed. Never rejects.
 */
export async function frontSite(): Promise<FrontSite> {
  try {
    const origin = webOrigin((await activeTab())?.url);
    return { origin, allowed: origin !== null && (await isSiteAllowed(origin)) };
  } catch {
    // The window or the tab went away in the meantime.
    return { origin: null, allowed: false };
  }
}
