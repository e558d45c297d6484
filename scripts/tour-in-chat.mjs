import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIfChanged } from './build-if-changed.mjs';
import { openSession } from './open-session.mjs';
import { projectFolder } from './run-command.mjs';
import { sayToChat } from './tour-chat.mjs';
import { goTo } from './tour-panel.mjs';
import { waitUntil } from './tour-steps.mjs';

const picture = join(projectFolder, '.output', 'tour', 'palette-en.png');

/**
 * The palette over the chat, with suggested answers on. The site must be allowed, which the
 * browser asks a person for: so it is the build of the end-to-end tests that is shown here.
 */
export async function takePalettePicture() {
  await mkdir(join(picture, '..'), { recursive: true });
  await buildIfChanged('chrome-mv3-e2e');
  const session = await openSession({ headless: true, language: 'en', build: 'chrome-mv3-e2e' });
  const { page, panel } = session;
  try {
    await panel.click('[data-action="look-at-sample"]');
    await panel.waitForSelector('nav a[href="#say"]', { visible: true });
    await panel.click('[data-action="menu"]');
    await panel.click('[data-action="open-settings"]');
    const [, listen] = await panel.$$('.site-choice .tick');
    await listen.click();
    await panel.click('[data-action="close-settings"]');
    await page.setViewport({ width: 800, height: 760, deviceScaleFactor: 2 });
    await sayToChat(page, 'Could you connect me to a human agent?', 2);
    await sayToChat(page, 'My account ends in 4417. My surname is Lin.', 1);
    await goTo(panel, 'say');
    await panel.waitForSelector('[data-part="heard"]');
    await panel.click('[data-action="show-palette"]');
    await waitUntil('the palette', () => page.frames().some((each) => isPalette(each)));
    const frame = page.frames().find((each) => isPalette(each));
    await page.bringToFront();
    await frame.waitForSelector('html[data-settled] [role="option"]');
    // The line of keys comes up in a moment of its own.
    await new Promise((done) => setTimeout(done, 400));
    await page.screenshot({ path: picture });
  } finally {
    await session.close();
  }
}

function isPalette(frame) {
  return frame.url().includes('palette.html');
}
