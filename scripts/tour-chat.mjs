import { waitUntil } from './tour-steps.mjs';

const chatBox = 'textarea.Composer-input';
const answers = '.Message.left .Bubble:not(.typing)';

/** Starts the demo chat anew. */
export async function startChat(page, address) {
  await page.bringToFront();
  await page.goto(address);
  await page.waitForSelector(answers);
}

/** Writes a message as a person does, sends it, and waits for that many answers. */
export async function sayToChat(page, text, expectedAnswers = 1) {
  await page.bringToFront();
  await page.type(chatBox, text);
  await sendAndWait(page, expectedAnswers);
}

/** Sends what is in the chat box with Enter, and waits for the answers. */
export async function sendAndWait(page, expectedAnswers = 1) {
  const count = () => page.$$eval(answers, (found) => found.length);
  const before = await count();
  await page.focus(chatBox);
  await page.keyboard.press('Enter');
  await waitUntil('an answer', async () => (await count()) >= before + expectedAnswers);
}

/** Pastes with Ctrl+V into the empty chat box. */
export async function pasteIntoChat(page) {
  await page.bringToFront();
  await page.focus(chatBox);
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}

/** Waits until there are words in the chat box, and gives them. */
export async function readChatBox(page) {
  const read = () => page.$eval(chatBox, (box) => box.value);
  await waitUntil('words in the chat box', async () => (await read()).length > 10);
  return read();
}

/** Empties the chat box with the keyboard. */
export async function clearChatBox(page) {
  await page.bringToFront();
  await page.click(chatBox, { count: 3 });
  await page.keyboard.press('Backspace');
  await waitUntil('an empty chat box', () => page.$eval(chatBox, (box) => box.value === ''));
}
