import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchFirefox, openSidebarPage } from './support/firefox';
import { ATTACKS, type Hostile, PROBES } from './support/hostile-page';
import { type PagesServer, servePages } from './support/pages-server';
import { goTo, loadSample } from './support/panel';

let browser: Browser;
let server: PagesServer;
let page: Page;
let panel: Page;
/** The middle of the palette, where statements stand. */
let spot = { x: 0, y: 0 };

beforeAll(async () => {
  server = await servePages();
  browser = await launchFirefox();
  panel = await openSidebarPage(browser);
  await loadSample(panel);
  await goTo(panel, 'say').catch(() => undefined);
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  await page.goto(server.page('hostile'));
  await page.waitForFunction(() => 'attacks' in window);
});

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const model = () => page.evaluate(() => (window as unknown as Hostile).model());
const hasHost = () => page.evaluate(() => document.querySelector('html > [popover]') !== null);

/** Opens the palette from the panel. The driver cannot look into it: time has to do. */
async function openPalette(): Promise<void> {
  await page.bringToFront();
  await page.focus('#box');
  await panel.waitForSelector('[data-action="show-palette"]');
  await panel.$eval('[data-action="show-palette"]', (button) => (button as HTMLElement).click());
  await expect.poll(hasHost, { timeout: 8000 }).toBe(true);
  await page.bringToFront();
  spot = await page.$eval('html > [popover]', (host) => {
    const box = host.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await pause(1000);
}

/** Presses the first statement with the mouse: keys of the driver do not reach into the frame. */
async function pressStatement(): Promise<void> {
  await page.mouse.click(spot.x, spot.y);
}

it('inserts by a press where nobody attacks', async () => {
  await openPalette();
  await pressStatement();
  await expect.poll(model, { timeout: 5000 }).not.toBe('');
  expect(await hasHost()).toBe(false);
});

it.each(ATTACKS)('a page that tries to %s gets nothing into its box', async (name) => {
  await openPalette();
  await page.evaluate((attack) => (window as unknown as Hostile).attacks[attack]?.(), name);
  await pressStatement();
  await pause(300);
  expect((await model()).trim()).toBe('');
  expect(await page.evaluate(() => (window as unknown as Hostile).sent)).toBe(0);
});

it('a page learns nothing of what stands there', async () => {
  const words = await panel.$eval(
    '[data-statement="S41"] .statement-text, [data-statement="S03"] .statement-text',
    (it) => it.textContent ?? '',
  );
  await openPalette();
  for (const probe of PROBES) {
    const learned = await page.evaluate(
      (name, text) => {
        // Firefox refuses to search frames for a page at all; that is no finding either.
        try {
          return (window as unknown as Hostile).probes[name]?.(text);
        } catch {
          return false;
        }
      },
      probe,
      words,
    );
    expect([probe, learned]).toEqual([probe, false]);
  }
});
