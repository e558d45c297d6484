import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openPanel, visit } from './support/chromium';
import { type Fixture, FOUR_LINES, INSERTION_CASES } from './support/insertion-cases';
import type { PageName } from './support/page-names';
import { type PagesServer, servePages } from './support/pages-server';
import { goTo, loadSample, press, waitForText } from './support/panel';

const INSERT = '[data-statement="S03"] [data-action="insert"]';
let browser: Browser;
let server: PagesServer;
let page: Page;
let panel: Page;
const INSERT_LINES = '#stage-own [data-action="insert"]';
let words = '';

beforeAll(async () => {
  server = await servePages();
  // The build that people install: only the press on its toolbar button lets it into this site.
  browser = await launchChromium();
  page = await visit(browser, server.page('textarea'));
  panel = await openPanel(browser, page);
  await loadSample(panel);
  await goTo(panel, 'say');
  await press(panel, '[data-action="add-own"]');
  await panel.waitForSelector('.is-editing .statement-text');
  await panel.keyboard.type(FOUR_LINES);
  await press(panel, '.is-editing [data-action="save"]');
  await panel.waitForSelector(INSERT_LINES);
  words = await panel.$eval('[data-statement="S03"] .statement-text', (it) => it.textContent ?? '');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const model = () => page.evaluate(() => (window as unknown as Fixture).model());
const sent = () => page.evaluate(() => (window as unknown as Fixture).sent);

/** Opens a fixture, puts the caret into its box and types. */
async function begin(name: PageName, typed: string): Promise<void> {
  await page.goto(server.page(name));
  await page.bringToFront();
  await page.waitForFunction(() => {
    const { box } = window as unknown as Partial<Fixture>;
    // Before the page is really in front, keys go nowhere.
    return Boolean(box?.()) && document.hasFocus();
  });
  await page.evaluate(() => (window as unknown as Fixture).box().focus());
  if (typed === '') return;
  await page.keyboard.type(typed);
  await modelIs(typed);
}

async function pressKey(key: 'ArrowLeft' | 'End', times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
}

/** As long as a person needs from the box to the panel. */
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function undo(): Promise<void> {
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
}

async function insert(): Promise<void> {
  await press(panel, INSERT);
}

async function modelIs(expected: string): Promise<void> {
  await expect.poll(model, { timeout: 5000 }).toBe(expected);
}

// Under load about one test in seventy finds another draft than it typed. Whether the driver's keys
// or the insertion are to blame is not known yet: this must go once it is.
const AGAIN = { retry: 2 };

describe.each(INSERTION_CASES)(
  'Insert into $page',
  AGAIN,
  ({ page: name, lines = FOUR_LINES, groups = 100 }) => {
    it('puts the statement between two typed words, and one Ctrl+Z takes it out again', async () => {
      await begin(name, 'one two');
      await pressKey('ArrowLeft', ' two'.length);
      await pause(groups);
      await insert();
      await modelIs(`one${words} two`);
      await undo();
      await modelIs('one two');
      expect(await sent()).toBe(0);
    });

    it('leaves the caret behind the statement, and a second one follows the first', async () => {
      await begin(name, 'A');
      await insert();
      await modelIs(`A${words}`);
      await page.bringToFront();
      await page.keyboard.type('B');
      await modelIs(`A${words}B`);
      await insert();
      await modelIs(`A${words}B${words}`);
      expect(await sent()).toBe(0);
    });

    it('keeps the lines of a statement as far as the box can', async () => {
      await begin(name, 'AZ');
      await pressKey('ArrowLeft');
      await pause(groups);
      await press(panel, INSERT_LINES);
      await modelIs(`A${lines}Z`);
      await undo();
      await modelIs('AZ');
      expect(await sent()).toBe(0);
    });
  },
);

it('replaces a selection and nothing else', async () => {
  await begin('textarea', 'keep this, drop that');
  await page.keyboard.down('Shift');
  await pressKey('ArrowLeft', 'drop that'.length);
  await page.keyboard.up('Shift');
  await insert();
  await modelIs(`keep this, ${words}`);
});

it('writes nothing into a box that is too short, says so, and copies', async () => {
  await begin('maxlength', 'hi');
  await insert();
  await waitForText(panel, '.toast-place', 'takes 40 characters');
  expect(await model()).toBe('hi');
});

it('never touches a password, a search box or a form that is no chat', async () => {
  await page.goto(server.page('password'));
  await page.evaluate(() => (window as unknown as Fixture).box().focus());
  await insert();
  await waitForText(panel, '.toast-place', 'No chat box on this page');
  expect(await model()).toBe('');
});

it('copies where the chat is in a frame of another origin, and offers to allow that one', async () => {
  await page.goto(server.page('cross-origin'));
  const frame = await page.waitForFrame((each) => each.url().startsWith('http://localhost'));
  await frame.waitForSelector('#box');
  await frame.click('#box');
  await insert();
  await waitForText(panel, '.toast-place', 'Copied. The chat is in a frame of localhost');
  await waitForText(panel, '.obstacle', 'Allow on localhost');
  expect(await frame.$eval('#box', (box) => (box as HTMLTextAreaElement).value)).toBe('');
  await press(panel, '[data-action="close-obstacle"]');
  expect(await panel.$('.obstacle-card')).toBeNull();
});

it('shows which of two boxes it means before it writes, and goes where the person clicks', async () => {
  await page.goto(server.page('two-boxes'));
  await page.waitForSelector('#other');
  await insert();
  await waitForText(panel, '.obstacle', 'Message to');
  expect(await model()).toBe('|');
  const marks = () => page.$$eval('[popover]', (found) => found.length);
  expect(await marks()).toBe(1);
  await insert();
  await expect.poll(model).toContain(words);
  expect(await panel.$('.obstacle-card')).toBeNull();
  await page.goto(server.page('two-boxes'));
  await page.bringToFront();
  await page.click('#other');
  await insert();
  await modelIs(`|${words}`);
});

it('waits for a word of an input method to be finished', async () => {
  await begin('textarea', '');
  // The first press brings the script, which must see the word begin.
  await insert();
  await modelIs(words);
  await page.bringToFront();
  const keyboard = await page.createCDPSession();
  await keyboard.send('Input.imeSetComposition', {
    text: 'ni',
    selectionStart: 2,
    selectionEnd: 2,
  });
  await insert();
  await pause(300);
  expect(await model()).toBe(`${words}ni`);
  await keyboard.send('Input.insertText', { text: '你' });
  await modelIs(`${words}你${words}`);
});

it('copies where the browser lets nobody in', async () => {
  await page.goto('about:blank');
  await insert();
  await waitForText(panel, '.toast-place', 'press the Parley button');
  await page.goto(server.page('textarea'));
});
