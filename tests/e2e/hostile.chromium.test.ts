import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, openPanel, visit } from './support/chromium';
import { ATTACKS, type Hostile, PROBES } from './support/hostile-page';
import { type PagesServer, servePages } from './support/pages-server';
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
const shownFrame = () => page.frames().find((frame) => frame.url().includes('palette.html'));

/** Opens the palette from the panel and waits until it takes keys. */
async function openPalette(): Promise<Frame> {
  await page.bringToFront();
  await page.focus('#box');
  await press(panel, '[data-action="show-palette"]');
  await expect.poll(() => shownFrame() !== undefined, { timeout: 8000 }).toBe(true);
  const frame = shownFrame();
  if (!frame) throw new Error('no palette');
  await frame.waitForSelector('[aria-selected="true"] p');
  await page.bringToFront();
  await frame.waitForSelector('html[data-settled]');
  return frame;
}

const selectedWords = (frame: Frame) =>
  frame.$eval('[aria-selected="true"] p', (it) => it.textContent ?? '');

it('inserts what is selected where nobody attacks', async () => {
  const words = await selectedWords(await openPalette());
  await page.keyboard.press('Enter');
  await expect.poll(model, { timeout: 4000 }).toBe(words);
  expect(await sent()).toBe(0);
});

describe.each(ATTACKS)('a page that tries to %s', (name) => {
  it('gets nothing into its box by a key pressed in the palette', async () => {
    const frame = await openPalette();
    await page.evaluate((attack) => (window as unknown as Hostile).attacks[attack]?.(), name);
    await page.keyboard.press('Enter').catch(() => undefined);
    await pause(500);
    expect(await model()).toBe('');
    expect(await sent()).toBe(0);
    // Taken away, or empty: nothing is left over that could be pressed later.
    await page.keyboard.press('Enter').catch(() => undefined);
    await pause(300);
    expect((await model()).trim()).toBe('');
    expect(frame.detached || (await frame.$('[role="option"]')) !== null).toBe(true);
  });
});

it.each(PROBES)('a page learns no character by %s', async (name) => {
  const words = await selectedWords(await openPalette());
  const learned = await page.evaluate(
    (probe, text) => (window as unknown as Hostile).probes[probe]?.(text),
    name,
    words,
  );
  expect(learned).toBe(false);
});

it('a page hears no key of the search, and none of its own functions is called', async () => {
  await page.evaluate(() => (window as unknown as Hostile).watchCalls());
  const frame = await openPalette();
  await page.evaluate(() => {
    (window as unknown as Hostile).heard.length = 0;
  });
  await page.keyboard.type('policy');
  await expect
    .poll(() => frame.$eval('input', (input) => (input as HTMLInputElement).value))
    .toBe('policy');
  const words = await selectedWords(frame);
  const learned = await page.evaluate(() => {
    const { heard, called } = window as unknown as Hostile;
    return { heard: [...heard], called: called.join('\n') };
  });
  expect(learned.heard).toEqual([]);
  expect(learned.called).not.toContain('palette');
  expect(learned.called).not.toContain(words.slice(0, 20));
});

it('a page that only pretends presses and messages moves nothing', async () => {
  const frame = await openPalette();
  const before = await textOf(panel, '.talk-round');
  await page.evaluate(() => (window as unknown as Hostile).pretend());
  await pause(600);
  expect(await model()).toBe('');
  expect(frame.detached).toBe(false);
  expect(await textOf(panel, '.talk-round')).toBe(before);
});

it('a key in the first moments, which was meant for the page, does nothing', async () => {
  await page.bringToFront();
  await page.focus('#box');
  await press(panel, '[data-action="show-palette"]');
  await expect.poll(() => shownFrame() !== undefined, { timeout: 8000 }).toBe(true);
  const frame = shownFrame();
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await frame?.waitForSelector('[role="option"]');
  await pause(200);
  expect((await model()).trim()).toBe('');
});
