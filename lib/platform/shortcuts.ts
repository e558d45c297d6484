import { browser } from 'wxt/browser';

/** The keyboard commands as the browser has them now; '' for one that is not set. */
export async function readShortcuts(): Promise<{ panel: string; palette: string }> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return { panel: keyOf('_execute_action'), palette: keyOf('open-palette') };
}
