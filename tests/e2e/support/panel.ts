import type { Page } from 'puppeteer-core';

export type Place = 'facts' | 'plan' | 'say' | 'ready' | 'log';

/** Presses "Look at a sample" on the first-open screen. */
export async function loadSample(panel: Page): Promise<void> {
  await panel.click('[data-action="look-at-sample"]');
  await panel.waitForSelector('nav a[href="#facts"]');
}

/** Goes to a place and waits until it is drawn. */
export async function goTo(panel: Page, place: Place): Promise<void> {
  await panel.click(`nav a[href="#${place}"]`);
  await panel.waitForSelector(`nav a[href="#${place}"][aria-current="page"]`);
  await panel.waitForSelector('main.place > *');
}

/** The parts of the Plan place, in their order. */
export const PLAN_PARTS = ['budget', 'debts', 'offer', 'agreement'] as const;

/** Shows one part of the Plan place. */
export async function showPart(panel: Page, part: (typeof PLAN_PARTS)[number]): Promise<void> {
  const tab = `main.place > .segment button:nth-of-type(${PLAN_PARTS.indexOf(part) + 1})`;
  await panel.evaluate(() => scrollTo(0, 0));
  await panel.click(tab);
  await panel.waitForSelector(`${tab}[aria-pressed="true"]`);
}

/** The text of one element, with white space folded. */
export async function textOf(panel: Page, selector: string): Promise<string> {
  await panel.waitForSelector(selector);
  return panel.$eval(selector, (element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

/** Waits until the element's text holds the words; fails naming what stood there instead. */
export async function waitForText(panel: Page, selector: string, words: string): Promise<void> {
  const end = Date.now() + 8000;
  let seen = '';
  while (Date.now() < end) {
    seen = await textOf(panel, selector).catch(() => '(gone)');
    if (seen.includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`“${words}” did not appear in ${selector}; it says “${seen}”`);
}

/** Opens the editor of a fact and types over what stands there. */
export async function typeFact(panel: Page, fact: string, text: string): Promise<void> {
  await panel.click(`button.row[data-fact="${fact}"]`);
  await panel.waitForSelector(`form[data-fact="${fact}"]`);
  const field = `#${fact}-input`;
  await panel.$eval(field, (input) => (input as HTMLInputElement).select?.());
  await panel.type(field, text);
}

/** Types over a fact and presses Enter. */
export async function setFact(panel: Page, fact: string, text: string): Promise<void> {
  await typeFact(panel, fact, text);
  await panel.keyboard.press('Enter');
  await panel.waitForSelector(`button.row[data-fact="${fact}"]`);
}

/** Scrolls a button into view and presses it: sticky bars must not be hit instead. */
export async function press(panel: Page, selector: string): Promise<void> {
  const button = await panel.waitForSelector(selector);
  await button?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button?.click();
}
