import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './run-command.mjs';
import { runStep } from './tour-steps.mjs';

const tourFolder = join(projectFolder, '.output', 'tour');
const readmeFolder = join(projectFolder, 'docs', 'pictures');
const panelSize = { width: 400, height: 860, deviceScaleFactor: 2 };
const chatSize = { width: 800, height: 860, deviceScaleFactor: 2 };

/** Pictures the README shows, by the names the tour gives them. */
const readmePictures = {
  'beside-en-light.png': 'say-beside-chat.png',
  'panel-en-light-facts.png': 'facts.png',
  'panel-en-light-plan.png': 'plan.png',
  'beside-zh-CN-dark.png': 'say-dark-chinese.png',
};

/** What is said to the chat before its picture is taken, in the language of the picture. */
const talks = {
  en: ['Could you connect me to a human agent?', 'My account ends 4417. My surname is Lin.'],
  'zh-CN': ['转人工客服，谢谢', '我姓林，账户尾号4417'],
};

/** Takes the panel in each place, language and theme, and the chat beside it. */
export async function takePictures(session, { places, goTo, writeReadmePictures }) {
  await mkdir(tourFolder, { recursive: true });
  await session.panel.setViewport(panelSize);
  await session.page.setViewport(chatSize);
  for (const language of Object.keys(talks)) {
    await runStep(`pictures in ${language}, light and dark`, async () => {
      await talk(session, language);
      for (const theme of ['light', 'dark']) {
        await choose(session.panel, { interfaceLanguage: language, theme });
        for (const place of places) {
          await goTo(session.panel, place);
          await picture(session.panel, `panel-${language}-${theme}-${place}.png`);
        }
        await goTo(session.panel, 'say');
        await pictureSideBySide(session, `beside-${language}-${theme}.png`);
      }
    });
  }
  if (!writeReadmePictures) return;
  await mkdir(readmeFolder, { recursive: true });
  for (const [from, to] of Object.entries(readmePictures)) {
    await copyFile(join(tourFolder, from), join(readmeFolder, to));
  }
  console.log('README pictures: docs/pictures/');
}

/** Starts the chat anew in a language and says a few words, so that the picture shows a talk. */
async function talk({ page, address }, language) {
  await page.bringToFront();
  await page.goto(`${address}?language=${language}`);
  for (const words of talks[language]) {
    const before = (await page.$$('.Message.left .Bubble')).length;
    await page.type('textarea.Composer-input', words);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll('.Message.left .Bubble:not(.typing)').length > count &&
        !document.querySelector('.Bubble.typing'),
      {},
      before,
    );
    // The robot's hand-over is two messages; let the second arrive.
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
  await picture(page, `chat-${language}.png`);
}

/** Sets the interface language, the statements' language and the theme in the settings. */
async function choose(panel, { interfaceLanguage, theme }) {
  await panel.click('[data-action="menu"]');
  await panel.waitForSelector('[data-action="open-settings"]', { visible: true });
  await panel.click('[data-action="open-settings"]');
  await panel.waitForSelector('select[name="theme"]', { visible: true });
  await panel.select('select[name="interfaceLanguage"]', interfaceLanguage);
  await panel.select('select[name="statementLanguage"]', interfaceLanguage);
  await panel.select('select[name="theme"]', theme);
  await panel.click('[data-action="close-settings"]');
  await panel.waitForSelector('select[name="theme"]', { hidden: true });
}

/** Waits for fonts, pictures and short transitions to settle, then takes what is on screen. */
async function picture(page, name) {
  await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 0)));
  await new Promise((resolve) => setTimeout(resolve, 250));
  await page.screenshot({ path: join(tourFolder, name) });
}

/** The chat and the panel as they stand on a screen; a browser window itself has no picture. */
async function pictureSideBySide({ browser, page }, name) {
  const tourPicture = (file) => join(tourFolder, file);
  const panelFile = name.replace('beside', 'panel').replace('.png', '-say.png');
  const chatFile = `chat-${name.includes('zh') ? 'zh-CN' : 'en'}.png`;
  const [chat, beside] = await Promise.all(
    [chatFile, panelFile].map((file) => readFile(tourPicture(file), 'base64')),
  );
  const sheet = await browser.newPage();
  await sheet.setViewport({ width: 1201, height: 860, deviceScaleFactor: 2 });
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:#c3cad2">
       <img width="800" src="data:image/png;base64,${chat}">
       <img width="400" src="data:image/png;base64,${beside}">
     </body>`,
  );
  await sheet.screenshot({ path: tourPicture(name) });
  await sheet.close();
  await page.bringToFront();
}
