import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const GECKO_ID = 'parley@parley.example';
const UUID = '6f0c1c52-8a0d-4c5e-9a4b-2f3f7d1e9b10';

/** Starts the real Firefox with the built extension, its address fixed so that it can be opened. */
export async function launchFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'intl.accept_languages': 'en',
    },
  });
  await browser.installExtension(resolve(import.meta.dirname, '../../../.output/firefox-mv3-e2e'));
  return browser;
}

/** The sidebar's page in a tab: the driver cannot reach into the sidebar itself. */
export async function openSidebarPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  // Loads, but never resolves: Firefox keeps the end of this navigation to itself.
  page.goto(`moz-extension://${UUID}/sidepanel.html`).catch(() => {});
  const end = Date.now() + 20_000;
  // While the page is being exchanged, Firefox answers some questions with an error of its own.
  while (!(await page.$('#panel[data-ready]').catch(() => null))) {
    if (Date.now() > end) throw new Error('The sidebar page did not get ready.');
    await new Promise((done) => setTimeout(done, 50));
  }
  return page;
}
