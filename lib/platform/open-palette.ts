import { browser } from 'wxt/browser';
import { openPaletteSchema, paletteShownSchema } from '@/lib/messages';
import { chooseFrame, describeFrames, injectChatScript, sendToFrame } from '@/lib/platform/frames';
import { createPaletteTokens, type PaletteTokens } from '@/lib/platform/palette-tokens';
import { openPanel } from '@/lib/platform/panel-opener';
import { type OnUsed, palettePath, relayPalettes } from '@/lib/platform/relay-palette';
import { isSiteAllowed } from '@/lib/platform/site-permission';

/** Id of the command in the manifest. */
const openPaletteCommand = 'open-palette';

type CommandTab = { id?: number | undefined; url?: string | undefined; windowId: number };

/** Shows the palette over the chat box of the tab; whether the person now sees it. */
async function showPalette(tabId: number, tokens: PaletteTokens): Promise<boolean> {
  const frame = chooseFrame(await describeFrames(await injectChatScript(tabId)));
  const origin = frame?.description.origin;
  if (frame === undefined || origin == null || !(await isSiteAllowed(origin))) return false;
  const { description, ...address } = frame;
  const { instance } = description;
  const token = tokens.issue({ ...address, instance, origin });
  const url = `${browser.runtime.getURL(palettePath)}#${token}`;
  const shown = paletteShownSchema.safeParse(
    await sendToFrame(frame, { type: 'show-palette', instance, url }),
  );
  return shown.data?.kind === 'shown';
}

/** A mark on the toolbar button: the palette cannot be shown here, the panel can. */
async function pointToPanel(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
}

async function showPaletteOrPanel(tab: CommandTab, tokens: PaletteTokens): Promise<void> {
  const isAllowed = tab.url?.startsWith('http') === true && (await isSiteAllowed(tab.url));
  if (isAllowed && tab.id !== undefined && (await showPalette(tab.id, tokens))) return;
  // Past the first `await` a browser may no longer take this for the person's own wish.
  if (!(await openPanel(tab.windowId)) && tab.id !== undefined) await pointToPanel(tab.id);
}

/** Whether a message comes from a page of this extension, and not from a content script. */
function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}

export type PaletteOpener = {
  /** Shows the palette in the tab, if its site is allowed. */
  open: (tabId: number) => void;
};

/**
 * In the background: the keyboard command shows the palette where the person allowed the site,
 * and opens the panel everywhere else. The panel may ask for it too.
 *
 * @param onUsed is told of each statement that goes out of a palette
 */
export function openPaletteOnCommand(onUsed: OnUsed): PaletteOpener {
  const tokens = createPaletteTokens();
  relayPalettes(tokens, onUsed);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === openPaletteCommand && tab !== undefined) void showPaletteOrPanel(tab, tokens);
  });
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    const request = openPaletteSchema.safeParse(raw);
    if (!request.success || !isOwnPage(sender.url)) return false;
    showPalette(request.data.tabId, tokens).then(respond, () => respond(false));
    return true;
  });
  return { open: (tabId) => void showPalette(tabId, tokens) };
}
