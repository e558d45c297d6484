import { openSession } from './open-session.mjs';
import { runStep, StepFailed, waitUntil } from './tour-steps.mjs';

const places = ['facts', 'plan', 'say', 'ready', 'log'];
const chatBox = 'textarea.Composer-input';
const bubbles = '.Message.left .Bubble';

/**
 * Walks through the demo without a screen, as a person would: real toolbar button, real clicks.
 * Each step is judged by what is on the page afterwards. True when all were seen to work.
 */
export async function takeTour({ writeReadmePictures = false } = {}) {
  const session = await runStep('the toolbar button opens the panel beside the chat', () =>
    openSession({ headless: true }),
  ).catch(giveUp);
  if (!session) return false;
  try {
    await walk(session);
    const { takePictures } = await import('./tour-pictures.mjs');
    await takePictures(session, { places, goTo, writeReadmePictures });
    console.log('\nEvery step was seen to work. Pictures: .output/tour/');
    return true;
  } catch (error) {
    giveUp(error);
    return false;
  } finally {
    await session.close();
  }
}

function giveUp(error) {
  if (!(error instanceof StepFailed)) console.error(error);
}

async function walk({ page, panel }) {
  await runStep('the sample case loads', async () => {
    await panel.click('[data-action="look-at-sample"]');
    await panel.waitForSelector('nav a[href="#say"]', { visible: true });
  });
  await runStep('the chat hands over to a person', async () => {
    await say(page, 'Could you connect me to a human agent?');
    await waitUntil('the agent to greet', async () => (await countOf(page, bubbles)) >= 3);
  });
  await runStep('Insert puts a statement into the chat box', async () => {
    await goTo(panel, 'say');
    const card = await cardWith(panel, 'insert', 0);
    await card.press();
    const text = await waitForChatBox(page);
    card.mustHold(text);
    await clearChatBox(page);
  });
  await runStep('Copy puts another on the clipboard, and it pastes', async () => {
    const card = await cardWith(panel, 'copy', 1);
    await card.press();
    await panel.waitForSelector('[role="status"]');
    await page.bringToFront();
    await page.focus(chatBox);
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    card.mustHold(await waitForChatBox(page));
  });
  await runStep('it is sent by the person, and the agent answers', async () => {
    const before = await countOf(page, bubbles);
    await page.keyboard.press('Enter');
    await waitUntil('an answer', async () => (await countOf(page, bubbles)) > before);
  });
  await runStep('a checklist item can be ticked', async () => {
    await goTo(panel, 'ready');
    const box = await panel.waitForSelector('label.tick input[type=checkbox]:not(:checked)');
    await box.evaluate((input) => input.closest('label').scrollIntoView({ block: 'center' }));
    await box.evaluateHandle((input) => input.closest('label')).then((label) => label.click());
    await waitUntil('the tick to stay', () => box.evaluate((input) => input.checked));
  });
  await runStep('all five places open', async () => {
    for (const place of places) await goTo(panel, place);
  });
}

/** Opens one of the five places and waits until the panel says it is there. */
async function goTo(panel, place) {
  await panel.click(`nav a[href="#${place}"]`);
  await panel.waitForSelector(`nav a[href="#${place}"][aria-current]`);
}

async function say(page, text) {
  await page.bringToFront();
  await page.type(chatBox, text);
  await page.keyboard.press('Enter');
}

/** The `index`-th statement card that shows the given button, and the ways to use it. */
async function cardWith(panel, action, index) {
  const selector = `article[data-statement] [data-action="${action}"]`;
  await panel.waitForSelector(selector, { visible: true });
  const shown = [];
  for (const button of await panel.$$(selector)) {
    if ((await button.isVisible()) && !(await button.evaluate((it) => it.disabled))) {
      shown.push(button);
    }
  }
  const button = shown[index];
  if (!button) throw new Error(`There is no statement number ${index + 1} to ${action}.`);
  const words = await button.evaluate((it) => it.closest('article').textContent);
  return {
    press: () => button.click(),
    mustHold: (text) => {
      if (!withoutSpaces(words).includes(withoutSpaces(text))) {
        throw new Error(`The chat box holds other words than the card: “${text}”`);
      }
    },
  };
}

/** Line breaks and spacing are laid out differently on a card and in a chat box. */
function withoutSpaces(text) {
  return text.replaceAll(/\s+/g, '');
}

async function waitForChatBox(page) {
  const read = () => page.$eval(chatBox, (box) => box.value);
  await waitUntil('words in the chat box', async () => (await read()).length > 10);
  return read();
}

async function clearChatBox(page) {
  await page.bringToFront();
  await page.click(chatBox, { count: 3 });
  await page.keyboard.press('Backspace');
  await waitUntil('an empty chat box', () => page.$eval(chatBox, (box) => box.value === ''));
}

function countOf(page, selector) {
  return page.$$eval(selector, (found) => found.length);
}
