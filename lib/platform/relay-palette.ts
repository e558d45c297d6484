import { type Browser, browser } from 'wxt/browser';
import {
  composerDescriptionSchema,
  type InsertOutcome,
  insertOutcomeSchema,
  type PaletteReply,
  paletteRequestSchema,
} from '@/lib/messages';
import { sendToFrame } from '@/lib/platform/frames';
import type { PaletteGrant, PaletteTokens } from '@/lib/platform/palette-tokens';
import { isSiteAllowed } from '@/lib/platform/site-permission';

/** Name of the port and file of the page: `entrypoints/palette`. */
export const palettePortName = 'palette';
export const palettePath = '/palette.html';

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

/** In the background: serves one palette page, which gets nothing before it presents its token. */
function servePort(port: Browser.runtime.Port, tokens: PaletteTokens): void {
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
      else reply({ type: 'accepted', origin: grant.origin });
      return;
    }
    if (grant === undefined) return;
    if (request.data.type === 'insert') {
      const outcome = await insertOver(grant, request.data.text);
      // The frame is gone after an insertion, and its port with it.
      if (outcome.kind !== 'inserted') reply({ type: 'insertion', outcome });
    } else if (request.data.type === 'close') {
      const { giveFocusBack } = request.data;
      await sendToFrame(grant, { type: 'hide-palette', giveFocusBack });
    }
  });
}

/** In the background: listens for palette pages. */
export function relayPalettes(tokens: PaletteTokens): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === palettePortName) servePort(port, tokens);
  });
}
