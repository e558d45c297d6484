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

export type ChatTab = {
  /** Origin of the page in front, such as `https://bank.example`; `null` if it may not be known. */
  origin: string | null;
  /** Whether the person allowed the extension on that site for good. */
  allowed: boolean;
  hasComposer: boolean;
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

/** For the panel: what is known of the page in front, without writing anything. Never rejects. */
export async function describeChatTab(): Promise<ChatTab> {
  const tab = await activeTab();
  if (tab === null) return { origin: null, allowed: false, hasComposer: false };
  const origin = webOrigin(tab.url);
  const [allowed, frames] = await Promise.all([
    origin !== null && isSiteAllowed(origin),
    describedFrames(tab.id),
  ]);
  return { origin, allowed, hasComposer: chooseFrame(frames) !== undefined };
}
