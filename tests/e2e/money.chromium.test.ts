import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionOf, launchChromium, openPanel, visit } from './support/chromium';
import { goTo, press, setFact, showPart, textOf, waitForText } from './support/panel';

let browser: Browser;
let panel: Page;

beforeAll(async () => {
  browser = await launchChromium();
  panel = await openPanel(browser, await visit(browser, 'about:blank'));
  const { id } = await extensionOf(browser);
  await browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${id}`, ['clipboard-read', 'clipboard-write']);
  await panel.setViewport({ width: 360, height: 760 });
});

afterAll(async () => {
  await browser?.close();
});

async function typeOver(selector: string, text: string): Promise<void> {
  const field = await panel.waitForSelector(selector);
  await field?.evaluate((input) => {
    input.scrollIntoView({ block: 'center' });
    (input as HTMLInputElement).select();
  });
  await field?.type(text);
}

async function addLine(section: string, amount: string): Promise<void> {
  await press(panel, `[data-action="add-${section}"]`);
  await typeOver('#line-amount', amount);
  await press(panel, '[data-action="save"]');
}

/** The picture on the clipboard, read back as its pixels. */
async function clipboardPicture(): Promise<PNG> {
  await panel.bringToFront();
  const bytes = await panel.evaluate(async () => {
    for (const item of await navigator.clipboard.read()) {
      if (!item.types.includes('image/png')) continue;
      return [...new Uint8Array(await (await item.getType('image/png')).arrayBuffer())];
    }
    return [];
  });
  return PNG.sync.read(Buffer.from(bytes));
}

describe('from the budget to the offer, the table and its picture, at 360 px', () => {
  it('begins a case and its budget; what is left can be offered', async () => {
    await press(panel, '[data-action="start-case"]');
    await panel.waitForSelector('form[data-fact="lender"]');
    await panel.keyboard.press('Escape');
    await setFact(panel, 'statedTotal', '12,800');
    await goTo(panel, 'plan');
    await showPart(panel, 'budget');
    await addLine('income', '5,000');
    await addLine('income', '300');
    await addLine('priority', '2,000');
    await addLine('essential', '1,000');
    await waitForText(panel, '.budget-sum', '5,300.00');
    expect(await textOf(panel, '.budget-sum tr:last-child')).toContain('2,100.00');
  });

  it('an offer within it is a table right to the cent', async () => {
    await showPart(panel, 'offer');
    await typeOver('#instalments', '12');
    await panel.$eval('#first-date', (input) => {
      (input as HTMLInputElement).value = '2027-01-31';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await waitForText(panel, '.plan-table tfoot', '12,800.00');
    const rows = await panel.$$eval('.plan-table .plan-row td:nth-child(3)', (cells) =>
      cells.map((cell) => cell.firstChild?.textContent),
    );
    expect(rows).toEqual([...Array(11).fill('1,066.66'), '1,066.74']);
    expect(await textOf(panel, '.findings')).toContain('1,033.26 under your limit');
  });

  it('a second offer stands beside it and is chosen', async () => {
    await press(panel, '[data-action="add-offer"]');
    await typeOver('#term-smallAmount', '500');
    await typeOver('#term-stepMonths', '4');
    await waitForText(panel, '.compare-table', '12,800');
    await press(panel, '[data-action="choose-offer"]');
    await goTo(panel, 'say');
    await waitForText(panel, 'main', '500 a month from 31 January 2027, 4 times');
    await goTo(panel, 'plan');
  });

  it.each(['light', 'dark'])('its picture is the same on paper white, panel %s', async (scheme) => {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    await press(panel, '[data-action="copy-picture"]');
    await waitForText(panel, '.toast', 'Picture copied');
    const picture = await clipboardPicture();
    expect(picture.width % 2).toBe(0);
    expect([...picture.data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
    await press(panel, '[data-action="copy-plan"]');
  });

  it('what was agreed is copied from it, and a payment is ticked off', async () => {
    await showPart(panel, 'agreement');
    await press(panel, '[data-action="record-agreement"]');
    await waitForText(panel, 'main', '12,800');
  });
});
