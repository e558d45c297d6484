import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, openPanel, visit } from './support/chromium';
import { ATTACKS, type Hostile, PROBES } from './support/hostile-page';
import { type PagesServer, servePages } from './support/pages-server';
import { openPalette, paletteOf, selectedSpot, selectedWords } from './support/palette';
import { goTo, loadSample, press, textOf } from './support/panel';

let browser: Browser;
let server: PagesServer;
let page: Page;
let panel: Page;

beforeAll(async () => {
  server = await servePages();
  browser = await launchChromium({ build: 'chrome-mv3-e2e' });
  page = await visit(browser, server.page('hostile'));
  panel = await openPanel(browser, page);
  await loadSample(panel);
  await goTo(panel, 'say');
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
const sent = () => page.evaluate(() => (window as unknown as Hostile).sent);

async function open(): Promise<Frame> {
  await page.bringToFront();
  await page.focus('#box');
  return openPalette(page, panel);
}

it('inserts what is pressed where nobody attacks', async () => {
  const frame = await open();
  const words = await selectedWords(frame);
  const { x, y } = await selectedSpot(page, frame);
  await page.mouse.click(x, y);
  await expect.poll(model, { timeout: 4000 }).toBe(words);
  expect(await sent()).toBe(0);
});

describe.each(ATTACKS)('a page that tries to %s', (name) => {
  it('gets nothing into its box by a press on the palette', async () => {
    const frame = await open();
    const { x, y } = await selectedSpot(page, frame);
    await page.evaluate((attack) => (window as unknown as Hostile).attacks[attack]?.(), name);
    await page.mouse.click(x, y);
    await pause(400);
    expect(await model()).toBe('');
    // Taken away, or without effect: nothing is left over that could be pressed later.
    await page.mouse.click(x, y);
    await pause(300);
    expect(await model()).toBe('');
    expect(await sent()).toBe(0);
  });
});

it.each(PROBES)('a page learns no character by %s', async (name) => {
  const words = await selectedWords(await open());
  const learned = await page.evaluate(
    (probe, text) => (window as unknown as Hostile).probes[probe]?.(text),
    name,
    words,
  );
  expect(learned).toBe(false);
});

it('none of the functions that a page replaced is called with a word', async () => {
  await page.evaluate(() => (window as unknown as Hostile).watchCalls());
  const words = await selectedWords(await open());
  const called = await page.evaluate(() => (window as unknown as Hostile).called.join('\n'));
  expect(called).not.toContain('palette');
  expect(called).not.toContain(words.slice(0, 20));
});

it('a page that only pretends presses and messages moves nothing', async () => {
  const frame = await open();
  const before = await textOf(panel, '.talk-round');
  await page.evaluate(() => (window as unknown as Hostile).pretend());
  await pause(600);
  expect(await model()).toBe('');
  expect(frame.detached).toBe(false);
  expect(await textOf(panel, '.talk-round')).toBe(before);
});

it('a press in the first moments, which was meant for the page, does nothing', async () => {
  await page.bringToFront();
  await page.focus('#box');
  await press(panel, '[data-action="show-palette"]');
  await expect.poll(() => paletteOf(page) !== undefined, { timeout: 8000 }).toBe(true);
  await page.bringToFront();
  const { x, y } = await page.$eval('html > [popover]', (host) => {
    const box = host.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await page.mouse.click(x, y);
  await pause(300);
  expect(await model()).toBe('');
});
