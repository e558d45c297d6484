import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe';
import { extensionOf, launchChromium, openPanel, visit } from './support/chromium';
import { goTo, loadSample, press, textOf, waitForText } from './support/panel';

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
  await loadSample(panel);
  await goTo(panel, 'say');
});

afterAll(async () => {
  await browser?.close();
});

async function clipboard(): Promise<string> {
  await panel.bringToFront();
  return panel.evaluate(() => navigator.clipboard.readText());
}

const ids = (section: string) =>
  panel.$$eval(`#stage-${section} [data-statement]`, (cards) =>
    cards.map((card) => card.getAttribute('data-statement')),
  );

/** Types into the box that is being edited, at its end. */
async function typeWords(words: string): Promise<void> {
  await panel.waitForSelector('.is-editing .statement-text');
  await panel.focus('.is-editing .statement-text');
  await panel.keyboard.type(words);
}

describe('the statements, at 360 px', () => {
  it('marks what was used, counts it, and suggests the next', async () => {
    await waitForText(panel, '.talk-round', 'Round');
    await press(panel, '[data-statement="S41"] [data-action="copy"]');
    await waitForText(panel, '[data-statement="S41"] .count', 'Used');
    await waitForText(panel, '.talk-next', 'What happened');
    await press(panel, '[data-action="start-over"]');
    await waitForText(panel, '.talk-next', 'Pick up from last time');
  });

  it('moves by keyboard and by drag, pins, and hides with undo', async () => {
    const before = await ids('open');
    await panel.focus('[data-statement="S03"] [data-action="arrange"]');
    await panel.keyboard.down('Alt');
    await panel.keyboard.press('ArrowUp');
    await panel.keyboard.up('Alt');
    await waitForText(panel, '.toast', 'Moved to 1');
    expect(await ids('open')).toEqual(['S03', ...before.filter((id) => id !== 'S03')]);

    const [from, to] = await Promise.all(
      ['S03', 'S04'].map(async (id) => {
        const handle = await panel.waitForSelector(
          `[data-statement="${id}"] [data-action="arrange"]`,
        );
        await handle?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
        return id;
      }),
    );
    await panel.evaluate(() => scrollTo(0, 200));
    const center = async (id: string | undefined, selector: string) => {
      const box = await (await panel.$(`[data-statement="${id}"]${selector}`))?.boundingBox();
      if (!box) throw new Error(`${id} is not on the page`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, bottom: box.y + box.height };
    };
    const start = await center(from, ' [data-action="arrange"]');
    const target = await center(to, '');
    await panel.mouse.move(start.x, start.y);
    await panel.mouse.down();
    await panel.mouse.move(start.x, start.y + 20, { steps: 4 });
    await panel.mouse.move(target.x, target.bottom - 6, { steps: 8 });
    await panel.mouse.up();
    await panel.waitForFunction(
      () =>
        document.querySelector('#stage-open [data-statement]')?.getAttribute('data-statement') !==
        'S03',
    );
    expect((await ids('open')).indexOf('S03')).toBe((await ids('open')).indexOf('S04') + 1);

    await press(panel, '[data-statement="S04"] [data-action="arrange"]');
    await press(panel, '[data-action="pin"]');
    await panel.waitForSelector('#stage-pinned [data-statement="S04"]');
    await press(panel, '[data-statement="S03"] [data-action="arrange"]');
    await press(panel, '[data-action="hide"]');
    await waitForText(panel, '[data-part="hidden"]', '1 hidden');
    await press(panel, '.toast button');
    await panel.waitForSelector('#stage-open [data-statement="S03"]');
  });

  it('keeps an own statement with its facts, and asks twice before a secret is copied', async () => {
    await press(panel, '[data-action="add-own"]');
    await typeWords('I can pay ');
    await press(panel, '.is-editing .chip:nth-of-type(1)');
    await typeWords(' each month. My password is abc12345.');
    await waitForText(panel, '.is-editing', 'A password.');
    await press(panel, '.is-editing [data-action="save"]');
    await waitForText(panel, '#stage-own .card', 'I can pay 1,408.94 each month.');
    await press(panel, '#stage-own [data-action="copy"]');
    await waitForText(panel, '#stage-own [role="alert"]', 'Press once more');
    expect(await clipboard()).not.toContain('abc12345');
    await press(panel, '#stage-own [data-action="copy"]');
    await waitForText(panel, '.toast', 'Copied');
    expect(await clipboard()).toContain('abc12345');
    await press(panel, '#stage-own [data-action="fix-password"]');
    await waitForText(panel, '#stage-own .card', 'My password is .');
  });

  it('mends a wrong number in edited words by one press', async () => {
    await press(panel, '[data-statement="S08"] [data-action="edit"]');
    await typeWords(' I pay 2,000 a month.');
    await press(panel, '[data-action="fix-amountDiffers"]');
    await waitForText(panel, '.is-editing .statement-text', 'I pay 1,408.94 a month.');
    await press(panel, '.is-editing [data-action="save"]');
    expect(await panel.$$('[data-statement="S08"] .findings .note')).toEqual([]);
    await press(panel, '[data-statement="S08"] [data-action="edit"]');
    await press(panel, '.is-editing [data-action="reset"]');
  });

  it('finds across scripts and by pinyin', async () => {
    await press(panel, '.find .segment button:nth-of-type(2)');
    await panel.type('.search input', '没有权限');
    await panel.waitForFunction(() => document.querySelector('[data-statement="S20"]') !== null);
    await panel.$eval('.search input', (input) => (input as HTMLInputElement).select());
    await panel.type('.search input', 'wysf');
    await panel.waitForFunction(() => document.querySelectorAll('[data-statement]').length === 0);
    await panel.$eval('.search input', (input) => (input as HTMLInputElement).select());
    await panel.type('.search input', 'hdsf');
    await waitForText(panel, '[data-statement="S04"]', '核對身分');
    await panel.$eval('.search input', (input) => (input as HTMLInputElement).select());
    await panel.keyboard.press('Backspace');
    await press(panel, '.find .segment button:nth-of-type(3)');
  });

  it('answers what they say with the trap', async () => {
    await panel.type('[name="they-say"]', '這個我沒有權限喔');
    await waitForText(panel, '.they-say', 'Who cannot decide cannot agree');
    expect(await textOf(panel, '.they-say .answers')).toContain('above your authority');
  });

  it('joins statements into one message, split where the chat ends', async () => {
    await panel.evaluate(() => scrollTo(0, 0));
    await press(panel, '[data-action="one-message"]');
    await panel.waitForSelector('[data-part="2"]');
    await press(panel, '[data-chosen="S07"] [data-action="chosen-down"]');
    expect(await textOf(panel, '[data-part="1"] .statement-text')).toMatch(/^Our income is/);
    await press(panel, '[data-part="1"] [data-action="copy-message"]');
    await waitForText(panel, '[data-part="1"] .count', 'Used');
    expect((await clipboard()).length).toBeLessThanOrEqual(300);
    expect(await axeViolations(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.talk-round');
  });

  it('speaks line by line with the keys, and keeps the call in the log', async () => {
    await press(panel, '[data-action="start-over"]');
    await press(panel, '[data-action="speak"]');
    await waitForText(panel, '.speak-line', '1 of');
    const first = await textOf(panel, '.speak-line .statement-text');
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press(' ');
    await waitForText(panel, '.speak-line', '3 of');
    await panel.keyboard.press('ArrowLeft');
    await panel.keyboard.press('ArrowLeft');
    expect(await textOf(panel, '.speak-line .statement-text')).toBe(first);
    await panel.type('[name="said"]', 'They will call back.');
    await panel.type('[name="ticket"]', 'T-77');
    expect(await axeViolations(panel)).toEqual([]);
    await press(panel, '[data-action="finish-call"]');
    await waitForText(panel, '.timeline', 'They will call back.');
    await waitForText(panel, '.timeline', 'T-77');
    await goTo(panel, 'say');
  });

  it('rehearses by keyboard alone and keeps nothing', async () => {
    await panel.focus('[data-action="rehearse"]');
    await panel.keyboard.press('Enter');
    // The first reply takes the focus once the keys are listened to.
    await panel.waitForFunction(() => document.activeElement?.matches('[data-reply]'));
    await panel.keyboard.press('1');
    await waitForText(panel, '.feedback', 'This answers what they said.');
    await panel.focus('[data-action="rehearse-next"]');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[name="rehearse-answer"]');
    await panel.focus('[name="rehearse-answer"]');
    await panel.keyboard.type('Yes, I agree.');
    await panel.keyboard.press('Enter');
    await waitForText(panel, '.feedback', 'before the terms are clear');
    // A colour in motion has no contrast of its own.
    await panel.waitForFunction(() => document.getAnimations().length === 0);
    expect(await axeViolations(panel)).toEqual([]);
    const stored = await panel.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(): Promise<object> } } };
      };
      return JSON.stringify(await chrome.storage.local.get());
    });
    expect(stored).not.toContain('Yes, I agree');
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.talk-round');
  });

  it('has nothing to mend for axe, with everything open', async () => {
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await waitForText(panel, '[data-part="not-for-this-case"]', 'For the other way of contact');
    expect(await axeViolations(panel)).toEqual([]);
  });
});
