import { execFileSync } from 'node:child_process';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, openPanel, visit } from './support/chromium';
import type { PageName } from './support/page-names';
import { type PagesServer, servePages } from './support/pages-server';
import { goTo, loadSample, press, waitForText } from './support/panel';

let browser: Browser;
let server: PagesServer;
let page: Page;
let panel: Page;

/** Keys as a hand on a keyboard would press them: the browser itself sees them. */
function keys(...names: string[]): void {
  execFileSync('xdotool', ['key', '--delay', '120', ...names]);
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const box = () => page.$eval('#box', (element) => (element as HTMLTextAreaElement).value);

beforeAll(async () => {
  server = await servePages();
  browser = await launchChromium({ headless: false });
  page = await visit(browser, server.page('textarea'));
  panel = await openPanel(browser, page);
  await loadSample(panel);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The palette's frame in the page, once it stands there. */
async function palette(): Promise<Frame> {
  const found = () => page.frames().find((frame) => frame.url().includes('palette.html'));
  await expect.poll(() => found() !== undefined, { timeout: 8000 }).toBe(true);
  const frame = found();
  if (!frame) throw new Error('no palette');
  await frame.waitForSelector('[role="option"]');
  // The palette takes no key before it has stood still and uncovered for a moment.
  await frame.waitForSelector('html[data-settled]');
  return frame;
}

const noPalette = () =>
  expect
    .poll(() => page.frames().some((frame) => frame.url().includes('palette.html')))
    .toBe(false);

it('asks for this one site in a real prompt, and remembers the real answer', async () => {
  await press(panel, '[data-action="menu"]');
  await waitForText(panel, '[role="menu"]', 'Always on this site');
  await press(panel, '[data-action="allow-site"]');
  await pause(1200);
  keys('Tab', 'Return');
  await waitForText(panel, '.toast-place', 'may now insert on 127.0.0.1');
  await press(panel, '[data-action="menu"]');
  await press(panel, '[data-action="open-settings"]');
  await waitForText(panel, 'main', 'http://127.0.0.1');
  // The browser leaves a key that is taken unassigned: both must really be ours.
  await waitForText(panel, 'main', 'Alt+Shift+L');
  await waitForText(panel, 'main', 'Alt+Shift+S');
  await press(panel, '[data-action="close-settings"]');
});

it('opens the palette by its real shortcut, and Enter inserts what it shows', async () => {
  await page.bringToFront();
  await page.click('#box');
  await page.keyboard.type('one ');
  keys('alt+shift+s');
  const frame = await palette();
  keys('p', 'o', 'l', 'i', 'c', 'y');
  await expect.poll(() => frame.$$eval('[role="option"]', (found) => found.length)).toBeLessThan(5);
  const words = await frame.$eval('[aria-selected="true"] p', (it) => it.textContent ?? '');
  keys('Return');
  await expect.poll(box, { timeout: 5000 }).toBe(`one ${words}`);
  await noPalette();
  await page.keyboard.type('!');
  await expect.poll(box).toBe(`one ${words}!`);
});

it('Escape closes the palette and gives the caret back', async () => {
  const before = await box();
  keys('alt+shift+s');
  await palette();
  keys('Escape');
  await noPalette();
  keys('x');
  await expect.poll(box).toBe(`${before}x`);
});

it('Ctrl+Enter copies and writes nothing', async () => {
  const before = await box();
  keys('alt+shift+s');
  const frame = await palette();
  const words = await frame.$eval('[aria-selected="true"] p', (it) => it.textContent ?? '');
  keys('ctrl+Return');
  await noPalette();
  expect(await box()).toBe(before);
  keys('ctrl+v');
  await expect.poll(box).toBe(`${before}${words}`);
});

it('the arrows turn the stages and choose, all by keys', async () => {
  await page.goto(server.page('textarea'));
  await page.click('#box');
  keys('alt+shift+s');
  const frame = await palette();
  keys('Right', 'Right', 'Right', 'Right');
  await expect
    .poll(() => frame.$eval('.palette-stages [aria-current="true"]', (it) => it.textContent))
    .toBe('If they say…');
  keys('Down');
  const words = await frame.$eval('[aria-selected="true"] p', (it) => it.textContent ?? '');
  keys('Return');
  await expect.poll(box, { timeout: 5000 }).toBe(words);
  await noPalette();
});

it.each<PageName>(['strict-csp', 'trusted-types', 'no-clipboard', 'modal'])(
  'the palette opens over %s and copies by keys alone',
  async (name) => {
    await page.goto(server.page(name));
    await page.click('#box');
    keys('alt+shift+s');
    const frame = await palette();
    const words = await frame.$eval('[aria-selected="true"] p', (it) => it.textContent ?? '');
    keys('ctrl+Return');
    await noPalette();
    keys('ctrl+v');
    await expect.poll(box, { timeout: 5000 }).toBe(words);
  },
);

it('a page hears no key of the search', async () => {
  await page.goto(server.page('hostile'));
  await page.click('#box');
  keys('alt+shift+s');
  const frame = await palette();
  await page.evaluate(() => {
    (window as unknown as { heard: string[] }).heard.length = 0;
  });
  keys('p', 'o', 'l', 'i', 'c', 'y');
  await expect
    .poll(() => frame.$eval('input', (input) => (input as HTMLInputElement).value))
    .toBe('policy');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  keys('Escape');
  await noPalette();
  await page.goto(server.page('textarea'));
  await page.click('#box');
});

it('Alt+Enter leaves the palette for the panel', async () => {
  keys('alt+shift+s');
  await palette();
  // Where the browser does not open the panel, the palette stays and says so.
  keys('alt+Return');
  await noPalette();
});

it('the page cannot read a statement out of the palette', async () => {
  keys('alt+shift+s');
  const frame = await palette();
  const words = await frame.$eval('[aria-selected="true"] p', (it) => it.textContent ?? '');
  const leaked = await page.evaluate((text) => {
    const { find } = window as unknown as { find(text: string): boolean };
    return (
      find.call(window, text.slice(0, 30)) || document.documentElement.outerHTML.includes(text)
    );
  }, words);
  // The words are in the box from before: look for them outside of it.
  const boxed = await box();
  expect(leaked && !boxed.includes(words)).toBe(false);
  keys('Escape');
  await noPalette();
});

it('a palette page that the site frames itself shows nothing', async () => {
  const other = await browser.newPage();
  await other.goto(server.page('password'));
  const { id } = await (async () => {
    const [extension] = (await browser.extensions()).values();
    if (!extension) throw new Error('no extension');
    return extension;
  })();
  await other.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  }, `chrome-extension://${id}/palette.html#guess`);
  await pause(800);
  const frame = other.frames().find((each) => each.url().includes('palette.html'));
  const shown = await frame?.$$eval('[role="option"]', (found) => found.length).catch(() => 0);
  expect(shown ?? 0).toBe(0);
  await other.close();
});

it('a site that is taken off the list loses its button and its palette at once', async () => {
  const host = () => page.$$eval('html > [popover]', (found) => found.length);
  await press(panel, '[data-action="menu"]');
  await press(panel, '[data-action="open-settings"]');
  await press(panel, '.site-choice .tick');
  await expect.poll(host, { timeout: 5000 }).toBe(1);
  await press(panel, '.site-choice .site-row button');
  await waitForText(panel, 'main', 'None. Insert works after a press');
  await expect.poll(host, { timeout: 5000 }).toBe(0);
  await page.bringToFront();
  keys('alt+shift+s');
  await pause(800);
  expect(page.frames().some((frame) => frame.url().includes('palette.html'))).toBe(false);
  const registered = await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        scripting: { getRegisteredContentScripts(): Promise<object[]> };
        storage: { local: { get(key: string): Promise<{ sites?: object }> } };
      };
    };
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return { scripts, sites: (await chrome.storage.local.get('sites')).sites };
  });
  expect(registered).toEqual({ scripts: [], sites: {} });
});

it('asks for the frame of another company by its name, and then inserts there', async () => {
  await press(panel, '[data-action="close-settings"]');
  await goTo(panel, 'say');
  await page.goto(server.page('cross-origin'));
  const frame = await page.waitForFrame((each) => each.url().startsWith('http://localhost'));
  await frame.waitForSelector('#box');
  await frame.click('#box');
  const inFrame = () => frame.$eval('#box', (element) => (element as HTMLTextAreaElement).value);
  await press(panel, '[data-statement="S03"] [data-action="insert"]');
  await waitForText(panel, '.obstacle', 'Allow on localhost');
  expect(await inFrame()).toBe('');
  await press(panel, '[data-action="allow-frame"]');
  await pause(1200);
  keys('Tab', 'Return');
  await waitForText(panel, '.toast-place', 'may now insert on localhost');
  await frame.click('#box');
  const words = await panel.$eval(
    '[data-statement="S03"] .statement-text',
    (it) => it.textContent ?? '',
  );
  await press(panel, '[data-statement="S03"] [data-action="insert"]');
  await expect.poll(inFrame, { timeout: 5000 }).toBe(words);
});
