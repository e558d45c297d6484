import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, openPanel, visit } from './support/chromium';
import { goTo, loadSample, press, textOf, typeFact, waitForText } from './support/panel';

let browser: Browser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await visit(browser, 'about:blank');
  panel = await openPanel(browser, page);
  await loadSample(panel);
});

afterAll(async () => {
  await browser?.close();
});

/** Types or pastes a long text at once, with the event that a real paste sends. */
async function paste(selector: string, text: string): Promise<void> {
  await panel.focus(selector);
  const client = await panel.createCDPSession();
  await client.send('Input.insertText', { text });
  await client.detach();
}

async function reload(): Promise<void> {
  await panel.reload();
  await panel.waitForSelector('#panel[data-ready]');
}

it('money that can be read in two ways is named, kept, and there after a reload', async () => {
  await typeFact(panel, 'statedTotal', '12,3.4');
  await waitForText(panel, 'form[data-fact="statedTotal"]', '“12,3.4” can be read in two ways');
  await reload();
  await waitForText(panel, 'button.row[data-fact="statedTotal"]', '12,3.4');
  await panel.click('button.row[data-fact="statedTotal"]');
  await waitForText(panel, 'form[data-fact="statedTotal"]', 'two ways');
  expect(await panel.$eval('#statedTotal-input', (it) => (it as HTMLInputElement).value)).toBe(
    '12,3.4',
  );
  await panel.keyboard.press('Escape');
  await waitForText(panel, 'button.row[data-fact="statedTotal"]', 'CNY 12,680.50');
});

it('dates in an impossible order are named and both kept', async () => {
  await panel.click('button.row[data-fact="onTimeUntil"]');
  await panel.waitForSelector('#onTimeUntil-input');
  await panel.$eval('#onTimeUntil-input', (input) => {
    const field = input as HTMLInputElement;
    field.value = '2020-01-01';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await panel.keyboard.press('Enter');
  await waitForText(panel, '.contradictions', '“Customer since” is later than “On time until”');
  await waitForText(panel, 'button.row[data-fact="onTimeUntil"]', '1 Jan 2020');
});

it('a whole card or ID number never reaches the storage', async () => {
  await typeFact(panel, 'accountTail', '6222021234567890128');
  await waitForText(panel, 'form[data-fact="accountTail"]', '0128');
  await panel.keyboard.press('Enter');
  await waitForText(panel, 'button.row[data-fact="accountTail"]', 'ends in 0128');
  await panel.click('button.row[data-fact="cause"]');
  await paste('#cause-input', ' 11010519491231002X 4111 1111 1111 1111');
  await waitForText(panel, 'form[data-fact="cause"]', 'Only its end is kept');
  await panel.keyboard.press('Enter');
  const stored = await panel.evaluate(async () =>
    JSON.stringify(
      await (
        globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
      ).chrome.storage.local.get(),
    ),
  );
  expect(stored).not.toContain('62220212');
  expect(stored).not.toContain('1101051949');
  expect(stored).not.toContain('4111 1111');
  expect(stored).toContain('****1111');
});

it('100,000 characters in a note are told and kept, and saved once they are shorter', async () => {
  await goTo(panel, 'log');
  await press(panel, '[data-action="add-contact"]');
  await panel.waitForSelector('.contact-form textarea');
  await paste('.contact-form textarea', 'x'.repeat(100_000));
  await waitForText(panel, '.contact-form', 'That is 100000 characters');
  await press(panel, '[data-action="contact-done"]');
  await reload();
  await waitForText(panel, '.timeline', 'Nothing is lost');
  await press(panel, '.timeline li:first-child [data-action="edit-contact"]');
  const length = () =>
    panel.$eval('.contact-form textarea', (it) => (it as HTMLTextAreaElement).value.length);
  expect(await length()).toBe(100_000);
  await panel.$eval('.contact-form textarea', (it) => (it as HTMLTextAreaElement).select());
  await panel.keyboard.type('They will call back. 🙏 مرحبا');
  await press(panel, '[data-action="contact-done"]');
  await waitForText(panel, '.timeline li:first-child', 'They will call back. 🙏 مرحبا');
});

it('a case damaged by hand is named, kept as it is, and offered as a file', async () => {
  await panel.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: {
          storage: {
            local: {
              get(key: string): Promise<Record<string, { parts: { facts: object } }>>;
              set(items: object): Promise<void>;
            };
          };
        };
      }
    ).chrome;
    const key = 'case/sample-card';
    const { [key]: stored } = await storage.local.get(key);
    if (!stored) throw new Error('no such case');
    Object.assign(stored.parts.facts, { statedTotal: { at: 'never', value: 'much' } });
    await storage.local.set({ [key]: stored });
  });
  await reload();
  await waitForText(panel, '.notice', 'Something stored here cannot be read');
  await press(panel, '[data-action="switch-case"]');
  expect(await textOf(panel, '.menu')).not.toContain('China Merchants');
  await panel.keyboard.press('Escape');
  const raw = await panel.evaluate(async () =>
    JSON.stringify(
      await (
        globalThis as unknown as {
          chrome: { storage: { local: { get(key: string): Promise<object> } } };
        }
      ).chrome.storage.local.get('case/sample-card'),
    ),
  );
  expect(raw).toContain('"value":"much"');
  const saved = await panel.evaluate(() => {
    const made: string[] = [];
    const original = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      made.push(`${this.download} ${this.href.slice(0, 5)}`);
    };
    document.querySelector<HTMLElement>('[data-action="export-unreadable"]')?.click();
    HTMLAnchorElement.prototype.click = original;
    return made;
  });
  expect(saved).toEqual(['parley-unreadable.json blob:']);
});
