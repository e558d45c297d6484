import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe';
import { launchChromium, openPanel, visit } from './support/chromium';
import { goTo, loadSample, PLAN_PARTS, type Place, press, showPart } from './support/panel';

const PLACES: Place[] = ['facts', 'plan', 'say', 'ready', 'log'];

let browser: Browser;
let panel: Page;

beforeAll(async () => {
  browser = await launchChromium();
  panel = await openPanel(browser, await visit(browser, 'about:blank'));
});

afterAll(async () => {
  await browser?.close();
});

const violations = () => axeViolations(panel);

async function choose(language: string, theme: string): Promise<void> {
  await press(panel, '[data-action="menu"]');
  await press(panel, '[data-action="open-settings"]');
  await panel.select('select[name="interfaceLanguage"]', language);
  await panel.select('select[name="theme"]', theme);
  await panel.waitForFunction((lang) => document.documentElement.lang === lang, {}, language);
}

it('finds nothing on the first-open screen', async () => {
  expect(await violations()).toEqual([]);
  await loadSample(panel);
});

describe.each([
  ['en', 'light'],
  ['zh-CN', 'dark'],
  ['zh-TW', 'light'],
] as const)('axe, %s, %s', (language, theme) => {
  it('finds nothing in the settings', async () => {
    await choose(language, theme);
    expect(await violations()).toEqual([]);
    await press(panel, '[data-action="close-settings"]');
  });

  it.each(PLACES)('finds nothing in %s', async (place) => {
    await goTo(panel, place);
    expect(await violations()).toEqual([]);
  });

  it.each(PLAN_PARTS)('finds nothing in the part “%s” of Plan', async (part) => {
    await goTo(panel, 'plan');
    await showPart(panel, part);
    expect(await violations()).toEqual([]);
  });

  it.each([360, 480])('nothing is cut at %i px in any place', async (width) => {
    await panel.setViewport({ width, height: 760 });
    for (const place of PLACES) {
      await goTo(panel, place);
      const overflow = await panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(`${place} ${overflow}`).toBe(`${place} 0`);
    }
    await goTo(panel, 'plan');
    for (const part of PLAN_PARTS) {
      await showPart(panel, part);
      const overflow = await panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(`${part} ${overflow}`).toBe(`${part} 0`);
    }
    await goTo(panel, 'log');
    await press(panel, '[data-action="add-contact"]');
    const cut = await panel.$$eval(
      '.contact-form :is(input, select, textarea)',
      (fields) => fields.filter((field) => field.getBoundingClientRect().right > innerWidth).length,
    );
    expect(cut).toBe(0);
    await press(panel, '[data-action="contact-done"]');
  });
});

describe('the keyboard alone', () => {
  it('reaches every place, opens a fact, and comes back to its row', async () => {
    await goTo(panel, 'facts');
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await panel.focus('nav a[href="#facts"]');
    for (const place of PLACES.slice(1)) {
      await panel.keyboard.press('Tab');
      await panel.keyboard.press('Enter');
      await panel.waitForSelector(`nav a[href="#${place}"][aria-current="page"]`);
    }
    await goTo(panel, 'facts');
    await panel.focus('button.row[data-fact="canPay"]');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('form[data-fact="canPay"]');
    await panel.keyboard.press('Escape');
    await expect
      .poll(() => panel.evaluate(() => (document.activeElement as HTMLElement).dataset['fact']))
      .toBe('canPay');
  });

  it('moves in a menu by arrows, and Escape gives the focus back', async () => {
    await panel.focus('[data-action="menu"]');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[role="menu"]');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('End');
    const last = () =>
      panel.evaluate(() => (document.activeElement as HTMLElement).dataset['action']);
    expect(await last()).toBe('open-settings');
    await panel.keyboard.press('Escape');
    await expect.poll(last).toBe('menu');
    expect(await panel.$('[role="menu"]')).toBeNull();
  });

  it('shows a ring of at least 2 px on whatever has the focus', async () => {
    await panel.focus('nav a[href="#facts"]');
    for (let count = 0; count < 40; count += 1) {
      await panel.keyboard.press('Tab');
      const ring = await panel.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 2;
        const ringed = element.closest('.tick') ?? element;
        return Math.max(
          Number.parseFloat(getComputedStyle(element).outlineWidth),
          Number.parseFloat(getComputedStyle(ringed).outlineWidth),
        );
      });
      expect(ring).toBeGreaterThanOrEqual(2);
    }
  });
});
