import { buildIfChanged } from './build-if-changed.mjs';
import { hasDisplay } from './find-browser.mjs';
import { installMissing } from './install-missing.mjs';

const wanted = new Set(process.argv.slice(2));

const whatToTry = `
Parley is open beside a made-up lender's chat, with a sample case in it. To try:
  1. In the chat, write “human agent” or “人工”: the robot hands over to a scripted person.
  2. In the panel, open Say and press Insert: the words go into the chat box. You press send.
  3. Answer what the agent says from “If they say…”. The agent refuses a plan once.
  4. Ready is the checklist; Log is where you note what was said.
Close the browser, or press Ctrl+C here, to end.`;

/** Opens the demo for a person to try, and stays until the browser is closed. */
async function openForPerson() {
  const { openSession } = await import('./open-session.mjs');
  const { browser, panel, close } = await openSession({ headless: false });
  const closed = new Promise((resolve) => browser.once('disconnected', resolve));
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
  try {
    await panel.click('[data-action="look-at-sample"]');
    console.log(whatToTry);
    await closed;
  } finally {
    await close();
  }
}

try {
  await installMissing();
  await Promise.all([buildIfChanged('chrome-mv3'), buildIfChanged('demo')]);
  if (wanted.has('--tour') || wanted.has('--pictures') || !hasDisplay()) {
    const { takeTour } = await import('./tour.mjs');
    const passed = await takeTour({ writeReadmePictures: wanted.has('--pictures') });
    process.exitCode = passed ? 0 : 1;
  } else {
    await openForPerson();
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
