import { browser } from 'wxt/browser';
import {
  type InsertOutcome,
  insertOutcomeSchema,
  type Transcript,
  transcriptSchema,
} from '@/lib/messages';
import {
  chooseFrame,
  type DescribedFrame,
  describeFrames,
  injectChatScript,
  outOfReach,
  sendToFrame,
} from '@/lib/platform/frames';
import { isSiteAllowed } from '@/lib/platform/site-permission';
import { webOrigin } from '@/lib/platform/web-origin';

/**
 * - `unreachable`: no frame of the page may be entered; copying is what is left.
 * - `other-origin`: the chat stands in a frame of that origin, which is not allowed yet.
 * - `two-boxes`: nobody knows which of several boxes is meant. The likeliest, called `label`, is
 *   marked in the page; the next insertion goes there unless the person clicks in another.
 */
export type ChatInsertOutcome =
  | InsertOutcome
  | { kind: 'unreachable' }
  | { kind: 'other-origin'; origin: string }
  | { kind: 'two-boxes'; label: string };

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

async function describedFrames(tabId: number): Promise<DescribedFrame[]> {
  return describeFrames(await injectChatScript(tabId));
}

/** The documents whose likeliest box was shown to the person: the next insertion may use it. */
const shown = new Set<string>();

/**
 * For the panel: puts `text` in the chat box of the page in front of the panel's own window.
 * Never rejects; nothing is written unless the outcome is `inserted`.
 */
export async function insertIntoChat(text: string): Promise<ChatInsertOutcome> {
  const tab = await activeTab();
  const frames = tab === null ? [] : await describedFrames(tab.id);
  if (frames.length === 0) return { kind: 'unreachable' };
  const frame = chooseFrame(frames);
  const foreign = outOfReach(frames, frame);
  if (foreign !== undefined) return { kind: 'other-origin', origin: foreign };
  if (frame === undefined) return { kind: 'no-composer' };
  const { instance, composer } = frame.description;
  if (composer !== null && composer.rivals > 0 && !shown.has(instance)) {
    shown.add(instance);
    await sendToFrame(frame, { type: 'mark-composer', instance });
    return { kind: 'two-boxes', label: composer.label };
  }
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

/** Number of the tab in front of the panel's own window; `undefined` where there is none. */
export async function frontTabId(): Promise<number | undefined> {
  return (await activeTab().catch(() => null))?.id;
}

/** Closes the page in front. */
export async function closeFrontTab(): Promise<void> {
  const id = await frontTabId();
  if (id !== undefined) await browser.tabs.remove(id);
}

/** For the panel: what the other side said last in the chat in front; `null` where nothing is read. */
export async function readNewestMessage(): Promise<string | null> {
  const tab = await activeTab();
  const frame = tab && chooseFrame(await describedFrames(tab.id));
  if (!frame) return null;
  const { instance } = frame.description;
  const heard = await sendToFrame(frame, { type: 'newest-message', instance });
  return typeof heard === 'string' && heard !== '' ? heard.slice(0, 2000) : null;
}

/** For the panel: the chat in front as it stands on the page; `null` where none can be read. */
export async function readChat(): Promise<Transcript | null> {
  const tab = await activeTab();
  const frames = tab === null ? [] : await describedFrames(tab.id);
  const chosen = chooseFrame(frames);
  const ordered = chosen ? [chosen, ...frames.filter((frame) => frame !== chosen)] : frames;
  for (const frame of ordered) {
    const { instance } = frame.description;
    const answer = await sendToFrame(frame, { type: 'read-transcript', instance });
    const transcript = transcriptSchema.safeParse(answer);
    if (!transcript.success || transcript.data.messages.length === 0) continue;
    // The address that matters is the one the person saw in the browser's own bar. What follows
    // the path can hold the key to their session.
    const { origin, pathname } = new URL(tab?.url ?? transcript.data.address);
    return { ...transcript.data, address: `${origin}${pathname}`.slice(0, 2000) };
  }
  return null;
}

/** For the panel: a picture of the page in front as PNG; `null` where the browser refuses one. */
export async function pictureChat(): Promise<Blob | null> {
  try {
    const address = await browser.tabs.captureVisibleTab({ format: 'png' });
    const [head = '', body = ''] = address.split(',');
    if (!head.includes('base64')) return null;
    const bytes = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
    return new Blob([bytes], { type: 'image/png' });
  } catch {
    return null;
  }
}

/** For the panel: shows the palette over the chat in front. Resolves to whether it is there now. */
export async function showPaletteInFront(): Promise<boolean> {
  const tab = await activeTab();
  if (tab === null) return false;
  const shown = await browser.runtime
    .sendMessage({ type: 'open-palette', tabId: tab.id })
    .catch(() => false);
  return shown === true;
}
