import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { press } from './panel';

/** The palette's frame in the page, while it stands there. */
export function paletteOf(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().includes('palette.html'));
}

/** Opens the palette from the panel, and waits until it takes presses. */
export async function openPalette(page: Page, panel: Page): Promise<Frame> {
  await press(panel, '[data-action="show-palette"]');
  await expect.poll(() => paletteOf(page) !== undefined, { timeout: 8000 }).toBe(true);
  const frame = paletteOf(page);
  if (!frame) throw new Error('no palette');
  await page.bringToFront();
  await frame.waitForSelector('html[data-settled] [aria-selected="true"] p');
  return frame;
}

/** The statement that is shown in full. */
export function selectedWords(frame: Frame): Promise<string> {
  return frame.$eval('[aria-selected="true"] p', (it) => it.textContent ?? '');
}

/** The middle of the selected statement, in the page's own coordinates. */
export async function selectedSpot(page: Page, frame: Frame): Promise<{ x: number; y: number }> {
  const host = await page.$eval('[popover]:popover-open', (it) =>
    it.getBoundingClientRect().toJSON(),
  );
  const inside = await frame.$eval('[aria-selected="true"]', (it) =>
    it.getBoundingClientRect().toJSON(),
  );
  return {
    x: host.left + inside.left + inside.width / 2,
    y: host.top + inside.top + inside.height / 2,
  };
}
