import { openSession } from './open-session.mjs';
import { clearChatBox, pasteIntoChat, readChatBox, sayToChat, sendAndWait } from './tour-chat.mjs';
import { takePalettePicture } from './tour-in-chat.mjs';
import { cardWith, choose, goTo } from './tour-panel.mjs';
import { copyReadmePictures, takeMoneyPictures, takePictures } from './tour-pictures.mjs';
import { runStep, StepFailed, waitUntil } from './tour-steps.mjs';

const places = ['facts', 'plan', 'say', 'ready', 'log'];

/** What asks the robot for a person, in each language the tour is taken in. */
const handOver = { en: 'Could you connect me to a human agent?', 'zh-CN': '转人工客服，谢谢' };

/**
 * Walks through the demo without a screen, as a person would: real toolbar button, real clicks.
 * Each step is judged by what is on the page afterwards. True when all were seen to work.
 */
export async function takeTour({ writeReadmePictures = false } = {}) {
  try {
    for (const language of Object.keys(handOver)) await tourIn(language);
    if (writeReadmePictures) {
      await runStep('the palette over the chat', takePalettePicture);
      await runStep('pictures for the README', copyReadmePictures);
    }
  } catch (error) {
    if (!(error instanceof StepFailed)) console.error(error);
    return false;
  }
  console.log('\nEvery step was seen to work. Pictures: .output/tour/');
  return true;
}

/** The whole tour in a browser of that language. */
async function tourIn(language) {
  console.log(language === 'en' ? 'In English' : '\nIn Chinese');
  const session = await runStep('the toolbar button opens the panel beside the chat', () =>
    openSession({ headless: true, language }),
  );
  try {
    await walk(session, language);
    await runStep('pictures, light and dark', () => takePictures(session, language, places));
    await takeMoneyPictures(session, language);
  } finally {
    await session.close();
  }
}

async function walk({ page, panel }, language) {
  await runStep('the sample case loads', async () => {
    await panel.click('[data-action="look-at-sample"]');
    await panel.waitForSelector('nav a[href="#say"]', { visible: true });
  });
  await runStep('the chat hands over to a person', () => sayToChat(page, handOver[language], 2));
  await runStep('Insert puts a statement into the chat box', async () => {
    await goTo(panel, 'say');
    const card = await cardWith(panel, 'insert', 0);
    await card.press();
    card.mustHold(await readChatBox(page));
    await clearChatBox(page);
  });
  await runStep('Copy puts another on the clipboard, and it pastes', async () => {
    const card = await cardWith(panel, 'copy', 1);
    await card.press();
    await panel.waitForSelector('[role="status"]');
    await pasteIntoChat(page);
    card.mustHold(await readChatBox(page));
  });
  await runStep('the person sends it, and the agent answers', () => sendAndWait(page));
  await runStep('a checklist item can be ticked', () => tickOne(panel));
  await runStep('all five places open', async () => {
    for (const place of places) await goTo(panel, place);
  });
  await runStep('the panel changes its language at once, and back', async () => {
    for (const choice of ['zh-TW', language]) {
      await choose(panel, { interfaceLanguage: choice });
      await panel.waitForSelector(`html[lang="${choice}"]`);
    }
  });
}

async function tickOne(panel) {
  await goTo(panel, 'ready');
  const box = await panel.waitForSelector('label.tick input[type=checkbox]:not(:checked)');
  const label = await box.evaluateHandle((input) => input.closest('label'));
  await label.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await label.click();
  await waitUntil('the tick to stay', () => box.evaluate((input) => input.checked));
}
