import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openPanel, visit } from './support/chromium';
import { type PageName, type PagesServer, servePages } from './support/pages-server';
import { goTo, loadSample, press, waitForText } from './support/panel';

/** What every fixture page says of itself. */
interface Fixture {
  box(): HTMLElement;
  model(): string;
  sent: number;
}

const INSERT = '[data-statement="S03"] [data-action="insert"]';
let browser: Browser;
let server: PagesServer;
let page: Page;
let panel: Page;
let words = '';

beforeAll(async () => {
  server = await servePages();
  // The build that people install: only the press on its toolbar button lets it into this site.
  browser = await launchChromium();
  page = await visit(browser, server.page('textarea'));
  panel = await openPanel(browser, page);
  await loadSample(panel);
  await goTo(panel, 'say');
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
    return Boolean(box?.());
  });
  await page.evaluate(() => (window as unknown as Fixture).box().focus());
  if (typed) await page.keyboard.type(typed);
}

async function pressKey(key: 'ArrowLeft' | 'End', times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
}

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

describe.each<PageName>([
  'textarea',
  'react',
  'editable',
  'deep-chat',
  'chatui',
  'closed-shadow',
  'frame',
])('Insert into %s', (name) => {
  it('puts the statement between two typed words, and one Ctrl+Z takes it out again', async () => {
    await begin(name, 'one two');
    await pressKey('ArrowLeft', ' two'.length);
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
});

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

it('copies where the browser lets nobody in', async () => {
  await page.goto('about:blank');
  await insert();
  await waitForText(panel, '.toast-place', 'press the Parley button');
  await page.goto(server.page('textarea'));
});
