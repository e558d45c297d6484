import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './run-command.mjs';
import { sayToChat, startChat } from './tour-chat.mjs';
import { walkThroughMoney } from './tour-money.mjs';
import { choose, goTo } from './tour-panel.mjs';

const tourFolder = join(projectFolder, '.output', 'tour');
const readmeFolder = join(projectFolder, 'docs', 'pictures');
const panelSize = { width: 400, height: 860, deviceScaleFactor: 2 };
const chatSize = { width: 800, height: 860, deviceScaleFactor: 2 };
const bothSize = { width: 1201, height: 860, deviceScaleFactor: 2 };

/** Pictures the README shows, by the names the tour gives them. */
const readmePictures = {
  'beside-en-light.png': 'say-beside-chat.png',
  'panel-en-light-facts.png': 'facts.png',
  'panel-en-light-plan.png': 'plan.png',
  'palette-en.png': 'palette.png',
  'money-en-offers.png': 'offers.png',
  'money-en-talk-sheet.png': 'talk-sheet.png',
  'beside-zh-CN-dark.png': 'say-dark-chinese.png',
};

/** What is said before the chat's picture, with the number of answers each gets. */
const talks = {
  en: [
    ['Could you connect me to a human agent?', 2],
    ['My account ends in 4417. My surname is Lin.', 1],
  ],
  'zh-CN': [
    ['转人工客服，谢谢', 2],
    ['我姓林，账户尾号4417', 1],
  ],
};

/** Takes the panel in each place, light and dark, and the chat beside it. */
export async function takePictures({ browser, page, panel, address }, language, places) {
  await mkdir(tourFolder, { recursive: true });
  await panel.setViewport(panelSize);
  await page.setViewport(chatSize);
  await startChat(page, address);
  for (const [words, answers] of talks[language]) await sayToChat(page, words, answers);
  const chat = await takePicture(page, `chat-${language}.png`);
  for (const theme of ['light', 'dark']) {
    await choose(panel, { theme });
    for (const place of places) {
      await goTo(panel, place);
      await takePicture(panel, `panel-${language}-${theme}-${place}.png`);
    }
    const say = join(tourFolder, `panel-${language}-${theme}-say.png`);
    await takeSideBySide(browser, [chat, say], `beside-${language}-${theme}.png`);
  }
}

/** Walks through the Plan place's parts and takes what a person would print or compare. */
export async function takeMoneyPictures(session, language) {
  await choose(session.panel, { theme: 'light' });
  await walkThroughMoney(session, (page, name, { scrolls }) =>
    takePicture(page, `money-${language}-${name}.png`, scrolls),
  );
}

/** Puts the pictures the README shows where it looks for them. */
export async function copyReadmePictures() {
  await mkdir(readmeFolder, { recursive: true });
  for (const [from, to] of Object.entries(readmePictures)) {
    await copyFile(join(tourFolder, from), join(readmeFolder, to));
  }
}

/** Waits for fonts and short transitions to settle, then takes what is on screen. */
async function takePicture(page, name, scrolls = true) {
  await page.evaluate((toTop) => document.fonts.ready.then(() => toTop && scrollTo(0, 0)), scrolls);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const path = join(tourFolder, name);
  await page.screenshot({ path });
  return path;
}

/** The chat and the panel as they stand on a screen; a browser window itself has no picture. */
async function takeSideBySide(browser, [chat, panel], name) {
  const [left, right] = await Promise.all([chat, panel].map((file) => readFile(file, 'base64')));
  const sheet = await browser.newPage();
  await sheet.setViewport(bothSize);
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:#c3cad2">
       <img width="800" src="data:image/png;base64,${left}">
       <img width="400" src="data:image/png;base64,${right}">
     </body>`,
  );
  await sheet.screenshot({ path: join(tourFolder, name) });
  await sheet.close();
}
