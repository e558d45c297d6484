import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionOf, launchChromium } from './support/chromium';
import { goTo, loadSample, press, setFact, waitForText } from './support/panel';

let browser: Browser;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-saved-'));
  browser = await launchChromium({ build: 'chrome-mv3-e2e' });
  const { id } = await extensionOf(browser);
  page = await browser.newPage();
  await page.setViewport({ width: 400, height: 760 });
  await page.goto(`chrome-extension://${id}/sidepanel.html`);
  await page.waitForSelector('#panel[data-ready]');
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  await loadSample(page);
  await goTo(page, 'plan');
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Presses a button and reads the file that the browser saves. */
async function saved(action: string, ending: string): Promise<Buffer> {
  await press(page, `[data-action="${action}"]`);
  const end = Date.now() + 15_000;
  for (;;) {
    const name = (await readdir(folder)).find((each) => each.endsWith(ending));
    if (name) {
      const content = await readFile(join(folder, name));
      await rm(join(folder, name));
      return content;
    }
    if (Date.now() > end) throw new Error(`no ${ending} was saved`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

function darkPixels({ data }: PNG): number {
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 80) dark += 1;
  return dark;
}

describe('the files of a plan', () => {
  it('are a table, a calendar and a picture on white at twice its size', async () => {
    const table = (await saved('save-csv', '.csv')).toString().trim().split('\r\n');
    expect(table).toHaveLength(11);
    const calendar = (await saved('save-calendar', '.ics')).toString();
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(9);
    const picture = PNG.sync.read(await saved('save-picture', '.png'));
    expect(picture.width).toBe(2 * 488);
    expect(picture.height % 2).toBe(0);
    expect([...picture.data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
    expect(darkPixels(picture)).toBeGreaterThan(2000);
  });

  it('hold six hundred rows in one picture, and their text goes part by part', async () => {
    await goTo(page, 'facts');
    await setFact(page, 'instalments', '600');
    await goTo(page, 'plan');
    const picture = PNG.sync.read(await saved('save-picture', '.png'));
    expect(picture.width).toBeLessThan(16_384);
    expect(picture.height).toBeLessThan(16_384);
    expect([...picture.data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
    expect(darkPixels(picture)).toBeGreaterThan(100_000);
    await press(page, '[data-action="copy-plan"]');
    await press(page, '[data-action="copy-part-1"]');
    await waitForText(page, '.plan-parts .button-soft', 'Copy part 2 of');
  });
});
