import { browser } from 'wxt/browser';
import { paletteShownSchema } from '@/lib/messages';
import { chooseFrame, describeFrames, injectChatScript, sendToFrame } from '@/lib/platform/frames';
import { createPaletteTokens, type PaletteTokens } from '@/lib/platform/palette-tokens';
import { openPanel } from '@/lib/platform/panel-opener';
import { palettePath, relayPalettes } from '@/lib/platform/relay-palette';
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

/**
 * In the background: the keyboard command shows the palette where the person allowed the site,
 * and opens the panel everywhere else.
 */
export function openPaletteOnCommand(): void {
  const tokens = createPaletteTokens();
  relayPalettes(tokens);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === openPaletteCommand && tab !== undefined) void showPaletteOrPanel(tab, tokens);
  });
}
