import { goTo } from './tour-panel.mjs';
import { runStep, waitUntil } from './tour-steps.mjs';

const parts = ['budget', 'debts', 'offer', 'agreement'];

/** Shows one of the four parts of the Plan place. */
async function showPart(panel, part) {
  const tab = `main.place > .segment button:nth-of-type(${parts.indexOf(part) + 1})`;
  await panel.evaluate(() => scrollTo(0, 0));
  await panel.click(tab);
  await panel.waitForSelector(`${tab}[aria-pressed="true"]`);
}

async function press(panel, action) {
  const button = await panel.waitForSelector(`[data-action="${action}"]`, { visible: true });
  await button.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  await button.click();
}

/** The money of the sample: its parts, a second offer beside the first, and the sheet to print. */
export async function walkThroughMoney({ browser, panel }, takePicture) {
  await goTo(panel, 'plan');
  await runStep('budget, debts and agreement open', async () => {
    for (const part of parts) {
      await showPart(panel, part);
      await panel.waitForSelector('main.place > .group');
    }
  });
  await runStep('a second offer stands beside the first, small at the beginning', async () => {
    await showPart(panel, 'offer');
    await press(panel, 'add-offer');
    await panel.waitForSelector('#term-stepMonths', { visible: true });
    await panel.type('#term-stepMonths', '3');
    await waitUntil('the comparison to show both', () =>
      panel.$$eval('.offer-charts svg', (drawings) => drawings.length === 2),
    );
    await panel.$eval('.compare-table', (it) => it.scrollIntoView({ block: 'start' }));
    await panel.evaluate(() => scrollBy(0, -180));
    await takePicture(panel, 'offers', { scrolls: false });
    await press(panel, 'remove-offer');
  });
  await runStep('the talk sheet opens in a tab of its own', async () => {
    const opened = browser.waitForTarget((target) => target.url().includes('talk-sheet.html'));
    await press(panel, 'open-sheet');
    const sheet = await (await opened).page();
    await sheet.waitForSelector('#talk-sheet[data-ready]');
    await sheet.setViewport({ width: 860, height: 1250, deviceScaleFactor: 1 });
    await takePicture(sheet, 'talk-sheet', { scrolls: true });
    await sheet.close();
  });
}
