import { type Browser, browser } from 'wxt/browser';
import {
  composerDescriptionSchema,
  type InsertOutcome,
  insertOutcomeSchema,
  type PaletteReply,
  type PaletteUse,
  paletteRequestSchema,
} from '@/lib/messages';
import { sendToFrame } from '@/lib/platform/frames';
import type { PaletteGrant, PaletteTokens } from '@/lib/platform/palette-tokens';
import { isSiteAllowed } from '@/lib/platform/site-permission';
import { webOrigin } from '@/lib/platform/web-origin';

/** Name of the port and file of the page: `entrypoints/palette`. */
export const palettePortName = 'palette';
export const palettePath = '/palette.html';

/** Told of each statement that went out of a palette. */
export type OnUsed = (use: PaletteUse, how: 'inserted' | 'copied') => void;

/** Whether the other end is our own palette page, framed in a tab, and not some other document. */
function isPalettePage(sender: Browser.runtime.MessageSender | undefined): boolean {
  if (sender?.id !== browser.runtime.id || sender.url === undefined) return false;
  const { origin, pathname } = new URL(sender.url);
  return pathname === palettePath && origin === new URL(browser.runtime.getURL('/')).origin;
}

/** Writes only if the very document that the palette was opened over is still there and allowed. */
async function insertOver(grant: PaletteGrant, text: string): Promise<InsertOutcome> {
  const { instance, origin } = grant;
  if (!(await isSiteAllowed(origin))) return { kind: 'refused' };
  const answer = await sendToFrame(grant, { type: 'describe-composer' });
  const description = composerDescriptionSchema.safeParse(answer);
  const isSame = description.data?.instance === instance && description.data.origin === origin;
  if (!isSame) return { kind: 'refused' };
  const outcome = insertOutcomeSchema.safeParse(
    await sendToFrame(grant, { type: 'insert-from-palette', instance, text }),
  );
  return outcome.success ? outcome.data : { kind: 'refused' };
}

/** What a palette page learns once its token was right. */
async function accept(
  grant: PaletteGrant,
  tab: Browser.tabs.Tab | undefined,
): Promise<PaletteReply> {
  const { instance, origin } = grant;
  const heard = await sendToFrame(grant, { type: 'newest-message', instance });
  const top = webOrigin(tab?.url);
  return {
    type: 'accepted',
    origin,
    top: top === origin ? null : top,
    windowId: tab?.windowId ?? -1,
    heard: typeof heard === 'string' && heard !== '' ? heard.slice(0, 2000) : null,
  };
}

/** In the background: serves one palette page, which gets nothing before it presents its token. */
function servePort(port: Browser.runtime.Port, tokens: PaletteTokens, onUsed: OnUsed): void {
  const tabId = port.sender?.tab?.id;
  if (!isPalettePage(port.sender) || tabId === undefined) {
    port.disconnect();
    return;
  }
  let grant: PaletteGrant | undefined;
  const reply = (message: PaletteReply) => port.postMessage(message);

  port.onMessage.addListener(async (raw: unknown) => {
    const request = paletteRequestSchema.safeParse(raw);
    if (!request.success) return;
    if (request.data.type === 'present-token') {
      grant = tokens.redeem(request.data.token, tabId);
      if (grant === undefined) port.disconnect();
      else reply(await accept(grant, port.sender?.tab));
      return;
    }
    if (grant === undefined) return;
    if (request.data.type === 'insert') {
      const outcome = await insertOver(grant, request.data.text);
      // The frame is gone after an insertion, and its port with it.
      if (outcome.kind === 'inserted') onUsed(request.data.use, 'inserted');
      else reply({ type: 'insertion', outcome });
    } else if (request.data.type === 'copied') {
      onUsed(request.data.use, 'copied');
      await sendToFrame(grant, { type: 'hide-palette', giveFocusBack: true });
    } else if (request.data.type === 'close-tab') {
      await browser.tabs.remove(grant.tabId);
    } else if (request.data.type === 'close') {
      const { giveFocusBack } = request.data;
      await sendToFrame(grant, { type: 'hide-palette', giveFocusBack });
    }
  });
}

/** In the background: listens for palette pages. */
export function relayPalettes(tokens: PaletteTokens, onUsed: OnUsed): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === palettePortName) servePort(port, tokens, onUsed);
  });
}
