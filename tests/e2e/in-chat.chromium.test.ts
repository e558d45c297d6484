import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe';
import { launchChromium, openPanel, visit } from './support/chromium';
import type { PageName } from './support/page-names';
import { type PagesServer, servePages } from './support/pages-server';
import { openPalette, selectedSpot, selectedWords } from './support/palette';
import { goTo, loadSample, press, textOf, waitForText } from './support/panel';

/** What the transcript pages offer: a message of either side. */
interface ChatPage {
  say(side: 'them' | 'me', words: string): void;
}

const HEARD = '[data-part="heard"]';
let browser: Browser;
let server: PagesServer;
let page: Page;
let panel: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-chat-'));
  server = await servePages();
  browser = await launchChromium({ build: 'chrome-mv3-e2e' });
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  page = await visit(browser, server.page('transcript-role-log'));
  panel = await openPanel(browser, page);
  await loadSample(panel);
  await goTo(panel, 'say');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The text of the one file that the browser saved. */
async function savedFile(): Promise<string> {
  const named = async () => (await readdir(folder)).find((name) => name.endsWith('.html'));
  await expect.poll(named, { timeout: 15_000 }).toBeDefined();
  const name = (await named()) ?? '';
  const content = await readFile(join(folder, name), 'utf8');
  await rm(join(folder, name));
  return content;
}

const say = (side: 'them' | 'me', words: string) =>
  page.evaluate((...said) => (window as unknown as ChatPage).say(...said), side, words);

async function choose(text: string): Promise<void> {
  await press(panel, '[data-action="menu"]');
  await press(panel, '[data-action="open-settings"]');
  const ticks = await panel.$$('.site-choice .tick');
  for (const tick of ticks) {
    if ((await tick.evaluate((it) => it.textContent))?.includes(text)) await tick.click();
  }
  await press(panel, '[data-action="close-settings"]');
}

it('reads nothing before it is switched on', async () => {
  await say('them', 'You must pay everything today.');
  await new Promise((done) => setTimeout(done, 1500));
  expect(await panel.$(HEARD)).toBeNull();
});

it('says in the settings what it reads, and begins at once', async () => {
  await choose('Suggested answers');
  await waitForText(panel, `${HEARD} .heard-words`, 'You must pay everything today.');
  expect(await axeViolations(panel)).toEqual([]);
  await press(panel, '[data-action="why-heard"]');
  await waitForText(panel, HEARD, 'Heard as');
});

it('puts the fitting answers first in the palette too', async () => {
  const frame = await openPalette(page, panel);
  expect(await frame.$eval('.palette-heard', (it) => it.textContent)).toContain(
    'You must pay everything today.',
  );
  expect(
    await frame.$eval('[aria-selected="true"] .palette-head', (it) => it.textContent),
  ).toContain('Fits what they said');
  expect(await axeViolations(frame)).toEqual([]);
  await frame.click('.palette-heard button');
  expect(await frame.$eval('.palette-heard', (it) => it.textContent)).toContain('Heard as');
  const words = await selectedWords(frame);
  const { x, y } = await selectedSpot(page, frame);
  await page.mouse.click(x, y);
  const box = () => page.$eval('textarea', (field) => field.value);
  await expect.poll(box, { timeout: 4000 }).toBe(words);
  // What went out of the palette counts as used in this talk.
  await waitForText(panel, '.talk-round', '1 used since');
});

describe.each<PageName>([
  'transcript-chatui',
  'transcript-deep-chat',
  'transcript-role-log',
  'transcript-bubbles',
])('suggested answers on %s', (name) => {
  it('hears the other side and never the person', async () => {
    await page.goto(server.page(name));
    await page.waitForFunction(() => 'say' in window);
    await say('them', '请您今天一次性全部还清。');
    await waitForText(panel, `${HEARD} .heard-words`, '全部还清');
    await panel.waitForSelector(`${HEARD} [data-statement]`);
    const answers = await textOf(panel, `${HEARD} .answers`);
    await say('me', '我会被起诉吗？');
    await say('them', 'We will report you to the credit bureau.');
    await waitForText(panel, `${HEARD} .heard-words`, 'credit bureau');
    expect(await textOf(panel, `${HEARD} .answers`)).not.toBe(answers);
    await say('me', 'I cannot pay everything at once.');
    await new Promise((done) => setTimeout(done, 1500));
    expect(await textOf(panel, `${HEARD} .heard-words`)).toContain('credit bureau');
  });

  it('saves the chat with the contact, and the file leaves out what is blacked out', async () => {
    await goTo(panel, 'say');
    await press(panel, '[data-action="save-chat"]');
    await waitForText(panel, '.toast-place', 'with the contact in the log');
    await goTo(panel, 'log');
    const rows = await panel.$$('[data-action="show-chat"]');
    await rows[0]?.click();
    await waitForText(panel, '.chat-intact', 'Nothing was changed since it was saved.');
    await waitForText(panel, '.saved-messages', 'credit bureau');
    await waitForText(panel, '.saved-messages', 'I cannot pay everything at once.');
    const sides = await panel.$$eval('.saved-message', (found) =>
      found.map(({ className, textContent }) => [className, textContent ?? '']),
    );
    const sideOf = (words: string) => sides.find(([, text]) => text?.includes(words))?.[0];
    expect(sideOf('credit bureau')).toContain('them');
    expect(sideOf('我会被起诉吗')).toContain('me');
    await press(panel, '[data-action="export-chat"]');
    const whole = await savedFile();
    expect(whole).toContain('credit bureau');
    expect(whole).toContain('data:image/png;base64,');
    await press(
      panel,
      '.saved-message.them:last-of-type [data-action="black-out"], .saved-message.them [data-action="black-out"]',
    );
    await panel.waitForSelector('.saved-message.is-hidden');
    const hidden = await textOf(panel, '.saved-message.is-hidden > p:last-child');
    await press(panel, '[data-action="export-chat"]');
    const cut = await savedFile();
    expect(cut).toContain('Blacked out');
    expect(cut).not.toContain(hidden);
    expect(cut).not.toContain('data:image/png');
    await press(panel, '[data-action="close-screen"]');
    await goTo(panel, 'say');
  });
});
