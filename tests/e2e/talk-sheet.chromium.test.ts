import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe';
import { extensionOf, launchChromium } from './support/chromium';
import { goTo, loadSample, press, setFact, textOf } from './support/panel';

let browser: Browser;
let panel: Page;
let home: string;

beforeAll(async () => {
  browser = await launchChromium();
  home = `chrome-extension://${(await extensionOf(browser)).id}`;
  panel = await browser.newPage();
  await panel.goto(`${home}/sidepanel.html`);
  await panel.waitForSelector('#panel[data-ready]');
  await loadSample(panel);
});

afterAll(async () => {
  await browser?.close();
});

/** The printed sheet as another program reads it: the words of each page, without white space. */
async function printed(sheet: Page): Promise<string[]> {
  const data = await sheet.pdf({ preferCSSPageSize: true });
  const pdf = await getDocument({ data, useSystemFonts: true }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(bare(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await pdf.destroy();
  return pages;
}

/** Without white space; a font shares one glyph among 户, 戶 and their radical, and a PDF names it. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[戶戸]/g, '户');

async function sheetOf(caseId: string): Promise<Page> {
  const sheet = await browser.newPage();
  await sheet.goto(`${home}/talk-sheet.html?case=${caseId}`);
  await sheet.waitForSelector('#talk-sheet[data-ready]');
  return sheet;
}

const allTexts = (sheet: Page, selector: string) =>
  sheet.$$eval(selector, (found) => found.map((element) => element.textContent ?? ''));

async function choose(language: string): Promise<void> {
  await panel.bringToFront();
  await press(panel, '[data-action="menu"]');
  await press(panel, '[data-action="open-settings"]');
  await panel.select('select[name="interfaceLanguage"]', language);
  await panel.waitForFunction((lang) => document.documentElement.lang === lang, {}, language);
  await press(panel, '[data-action="close-settings"]');
}

describe('the talk sheet', () => {
  it('opens in a tab of its own from the plan', async () => {
    await panel.bringToFront();
    await goTo(panel, 'plan');
    const opened = browser.waitForTarget((target) => target.url().includes('talk-sheet.html'));
    await press(panel, '[data-action="open-sheet"]');
    const sheet = await (await opened).page();
    if (!sheet) throw new Error('no tab was opened');
    await sheet.waitForSelector('#talk-sheet[data-ready]');
    expect(await textOf(sheet, '.lede')).toContain('I owe 12,680.50 on Huabei');
    expect(await sheet.$('[data-action="print"]')).not.toBeNull();
    for (const value of ['light', 'dark']) {
      await sheet.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await axeViolations(sheet)).toEqual([]);
    }
    await sheet.close();
    await panel.bringToFront();
  });

  it.each(['en', 'zh-CN', 'zh-TW'])(
    'is one page with every instalment and word, %s',
    async (lang) => {
      await choose(lang);
      const sheet = await sheetOf('sample-huabei');
      const pages = await printed(sheet);
      expect(pages).toHaveLength(1);
      const said = await allTexts(sheet, '.say li p');
      expect(said.length).toBeGreaterThanOrEqual(5);
      const amounts = await allTexts(sheet, 'table td:nth-child(3)');
      expect(amounts).toHaveLength(10);
      for (const text of [
        ...said,
        ...amounts,
        ...(await allTexts(sheet, '.write p, .checks li')),
      ]) {
        expect(pages[0]).toContain(bare(text));
      }
      // What is only for the screen stays there.
      expect(pages[0]).not.toContain(bare((await allTexts(sheet, '.screen-bar button'))[0] ?? '?'));
      await sheet.close();
    },
  );

  it('six hundred instalments print on as many pages as they need, none cut', async () => {
    await choose('en');
    await goTo(panel, 'facts');
    await setFact(panel, 'instalments', '600');
    await goTo(panel, 'plan');
    await panel.waitForFunction(() =>
      document.querySelector('.panel')?.textContent?.includes('Saved'),
    );
    const sheet = await sheetOf('sample-huabei');
    const pages = await printed(sheet);
    expect(pages.length).toBeGreaterThan(8);
    const all = pages.join('');
    for (const text of await allTexts(sheet, 'table td:nth-child(4)')) {
      expect(all).toContain(bare(text));
    }
    // The head of the table stands on every page that it reaches.
    for (const page of pages.slice(1)) expect(page).toContain('AmountRemaining');
    await sheet.close();
  });

  it('a case that is not there gets a sentence and no button', async () => {
    const sheet = await sheetOf('nothing%20here');
    expect(await textOf(sheet, '.lede')).toContain('This case is not here');
    expect(await sheet.$('[data-action="print"]')).toBeNull();
    await sheet.close();
  });
});
