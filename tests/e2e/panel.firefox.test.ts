import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, it } from 'vitest';
import { launchFirefox, openSidebarPage } from './support/firefox';
import { goTo, loadSample, PLAN_PARTS, setFact, waitForText } from './support/panel';

let browser: Browser;
let panel: Page;

beforeAll(async () => {
  browser = await launchFirefox();
  panel = await openSidebarPage(browser);
});

afterAll(async () => {
  await browser?.close();
});

it('shows the sample, and an edit lasts', async () => {
  await loadSample(panel);
  await waitForText(panel, '.lede', 'I owe 12,680.50 on Huabei');
  await setFact(panel, 'incomeNow', '7,000');
  await waitForText(panel, 'button.row[data-fact="incomeNow"]', '7,000');
  const next = await openSidebarPage(browser);
  await waitForText(next, 'button.row[data-fact="incomeNow"]', '7,000');
  await panel.close();
  panel = next;
});

it('opens every part of the plan, and a row of it can be changed', async () => {
  await goTo(panel, 'plan').catch(() => undefined);
  for (const part of PLAN_PARTS) {
    const tab = `main.place > .segment button:nth-of-type(${PLAN_PARTS.indexOf(part) + 1})`;
    await panel.$eval(tab, (button) => (button as HTMLElement).click());
    await panel.waitForSelector(`${tab}[aria-pressed="true"]`);
    await panel.waitForSelector('main.place > .group');
  }
  await panel.$eval('main.place > .segment button:nth-of-type(3)', (button) =>
    (button as HTMLElement).click(),
  );
  await waitForText(panel, '.plan-table tfoot', '12,680.50');
  await panel.$eval('[data-action="add-offer"]', (button) => (button as HTMLElement).click());
  await waitForText(panel, '.compare-table', '12,680.50');
});

it('shows Chinese when Chinese is chosen', async () => {
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-action="menu"]')?.click());
  await panel.waitForSelector('[data-action="open-settings"]');
  await panel.evaluate(() =>
    document.querySelector<HTMLElement>('[data-action="open-settings"]')?.click(),
  );
  await panel.waitForSelector('select[name="interfaceLanguage"]');
  await panel.select('select[name="interfaceLanguage"]', 'zh-TW');
  await waitForText(panel, 'h1', '設定');
  await panel.select('select[name="interfaceLanguage"]', 'en');
  await waitForText(panel, 'h1', 'Settings');
  await panel.evaluate(() =>
    document.querySelector<HTMLElement>('[data-action="close-settings"]')?.click(),
  );
});
