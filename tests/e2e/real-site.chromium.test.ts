import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeViolations } from './support/axe';
import { launchChromium, openPanel, visit } from './support/chromium';
import type { Fixture } from './support/insertion-cases';
import { type PagesServer, servePages } from './support/pages-server';
import { paletteOf } from './support/palette';
import { goTo, loadSample, press, textOf, waitForText } from './support/panel';

const FAKE = 'alipay-kefu.example';
const WARNING = '.site-warning';
/** Says the last digits of the account. */
const PRIVATE = '[data-statement="S01"] [data-action="insert"]';
const HARMLESS = '[data-statement="S03"] [data-action="insert"]';
let browser: Browser;
let server: PagesServer;
let page: Page;
let panel: Page;

beforeAll(async () => {
  server = await servePages();
  browser = await launchChromium({ build: 'chrome-mv3-e2e', host: FAKE });
  page = await visit(browser, server.page('textarea'));
  panel = await openPanel(browser, page);
  await loadSample(panel);
  await goTo(panel, 'say');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const model = () => page.evaluate(() => (window as unknown as Fixture).model());
const fakePage = () => server.page('textarea').replace('127.0.0.1', FAKE);
const palette = () => paletteOf(page);

it('says that a site is not on the list, and inserts there', async () => {
  await waitForText(panel, '.site-line', 'not on our list');
  expect(await panel.$(WARNING)).toBeNull();
  await press(panel, HARMLESS);
  await expect.poll(model).not.toBe('');
});

it('chooses the case that was talked about on the site when the panel opens there', async () => {
  const first = await textOf(panel, '.case');
  await press(panel, '.case');
  await press(panel, '[role="menuitemradio"][aria-checked="false"]');
  await expect.poll(() => textOf(panel, '.case')).not.toBe(first);
  await panel.reload();
  await panel.waitForSelector('#panel[data-ready]');
  await waitForText(panel, '.case', first);
  await goTo(panel, 'say');
});

it('warns of a site that looks like a lender, in every place, and inserts nothing', async () => {
  await page.goto(fakePage());
  await waitForText(panel, WARNING, 'This is not alipay.com.');
  await waitForText(panel, WARNING, FAKE);
  await waitForText(panel, WARNING, '95188');
  expect(await axeViolations(panel)).toEqual([]);
  await press(panel, '[data-action="why-warning"]');
  await waitForText(panel, WARNING, 'belongs to somebody else');
  await press(panel, HARMLESS);
  await waitForText(panel, '.toast-place', 'Not inserted');
  expect(await model()).toBe('');
  await goTo(panel, 'plan');
  await waitForText(panel, WARNING, 'This is not alipay.com.');
  await goTo(panel, 'say');
});

it('leads to the official numbers from the warning', async () => {
  await press(panel, '[data-action="open-directory-warning"]');
  await waitForText(panel, '.directory', 'Checked 23 Nov 2026');
  await panel.type('[name="directory"]', '96110');
  await waitForText(panel, '.directory', 'Anti-fraud line');
  expect(await axeViolations(panel)).toEqual([]);
  await press(panel, '[data-action="close-screen"]');
});

it('shows no statement in a palette there, but the way out', async () => {
  const asked = panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(of: object): Promise<{ id: number }[]> };
        runtime: { sendMessage(message: object): Promise<boolean> };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.runtime.sendMessage({ type: 'open-palette', tabId: tab?.id });
  });
  expect(await asked).toBe(true);
  await expect.poll(() => palette() !== undefined, { timeout: 8000 }).toBe(true);
  const frame = palette();
  await frame?.waitForSelector('[role="alertdialog"]');
  expect(await frame?.$('[role="option"]')).toBeNull();
  expect(await frame?.$eval('[role="alertdialog"]', (it) => it.textContent)).toContain('95188');
  await page.bringToFront();
  await expect
    .poll(async () => {
      await page.keyboard.press('Escape');
      return palette();
    })
    .toBeUndefined();
});

it('inserts once the person is sure, but never the last digits of an account', async () => {
  await press(panel, '[data-action="be-sure"]');
  await waitForText(panel, WARNING, 'You said that you are sure');
  await press(panel, PRIVATE);
  await waitForText(panel, '.toast-place', 'last digits');
  expect(await model()).toBe('');
  await press(panel, HARMLESS);
  await expect.poll(model).not.toBe('');
});

it('puts a small button beside the box where it was switched on, and the button opens the palette', async () => {
  await page.goto(server.page('textarea'));
  expect(await page.$('html > [popover]')).toBeNull();
  await press(panel, '[data-action="menu"]');
  await press(panel, '[data-action="open-settings"]');
  await press(panel, '.site-choice .tick');
  const chip = await page.waitForSelector('html > [popover]');
  const places = await page.evaluate(() => {
    const box = (element: Element | null) => element?.getBoundingClientRect();
    const chip = box(document.querySelector('html > [popover]'));
    const others = [box(document.querySelector('#box')), box(document.querySelector('button'))];
    return others.map(
      (other) =>
        chip &&
        other &&
        chip.left < other.right &&
        other.left < chip.right &&
        chip.top < other.bottom &&
        other.top < chip.bottom,
    );
  });
  expect(places).toEqual([false, false]);
  await page.bringToFront();
  await page.evaluate(() => document.querySelector<HTMLElement>('html > [popover]')?.click());
  await new Promise((done) => setTimeout(done, 400));
  expect(palette()).toBeUndefined();
  await chip?.click();
  await expect.poll(() => palette() !== undefined, { timeout: 8000 }).toBe(true);
  await press(panel, '.site-choice .tick');
  await page.reload();
  await page.waitForSelector('#box');
  expect(await page.$('html > [popover]')).toBeNull();
});
