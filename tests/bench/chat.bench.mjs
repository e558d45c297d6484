// What a busy chat pays for the extension, and how long a press on Insert takes to reach the box.
import { buildFolder } from '../../scripts/build-if-changed.mjs';
import { launchChromium } from '../../scripts/open-session.mjs';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { printRatios, takeTurns } from './measure.mjs';

const rounds = 15;
const site = 'http://127.0.0.1';

/** Switches on what can be switched on for a site, as the settings do. */
async function switchOn(browser, choices) {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker.evaluate((sites) => chrome.storage.local.set({ sites }), { [site]: choices });
}

/** 20,000 changes of text in the list of messages, 200 between two turns of the page. */
async function storm(page) {
  return page.evaluate(async () => {
    const list = document.querySelector('.MessageList') ?? document.body;
    const line = list.appendChild(document.createElement('div'));
    line.textContent = '0';
    const turn = () => new Promise((done) => setTimeout(done));
    const start = performance.now();
    for (let count = 0; count < 20_000; count += 1) {
      line.firstChild.nodeValue = String(count);
      if (count % 200 === 0) await turn();
    }
    const spent = performance.now() - start;
    line.remove();
    return spent;
  });
}

/** When the next words arrive in the box, as `Date.now()`. */
function nextInput(page) {
  return page.evaluate(
    () =>
      new Promise((done, fail) => {
        const field = document.querySelector('textarea');
        field.addEventListener('input', () => done(Date.now()), { once: true });
        setTimeout(() => fail(new Error('nothing arrived')), 10_000);
      }),
  );
}

/** From the press in the panel to the words in the box, in milliseconds. */
async function insertOnce(page, panel) {
  const arrived = nextInput(page);
  const pressed = await panel.evaluate(() => {
    const now = Date.now();
    document.querySelector('[data-statement="S03"] [data-action="insert"]').click();
    return now;
  });
  return (await arrived) - pressed;
}

/** The same with a script that knows the box: the least that any way of writing takes. */
async function writeOnce(page) {
  const arrived = nextInput(page);
  const start = Date.now();
  await page.evaluate(() => {
    document.querySelector('textarea').focus();
    document.execCommand('insertText', false, 'words');
  });
  return (await arrived) - start;
}

const server = await serveFolder(buildFolder('demo'));
const browsers = [];

async function openPage(extensions, choices) {
  const browser = await launchChromium({ extensions, headless: true });
  browsers.push(browser);
  if (choices) await switchOn(browser, choices);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(server.address);
  await page.waitForSelector('textarea');
  return { browser, page };
}

try {
  const without = await openPage([]);
  const installed = await openPage([buildFolder('chrome-mv3')]);
  const allowed = await openPage([buildFolder('chrome-mv3-e2e')], { chip: false, listen: false });
  const listening = await openPage([buildFolder('chrome-mv3-e2e')], { chip: true, listen: true });
  const storms = await takeTurns(
    {
      'no extension': () => storm(without.page),
      'installed, site not allowed': () => storm(installed.page),
      'allowed, idle': () => storm(allowed.page),
      'allowed, chip and suggested answers': () => storm(listening.page),
    },
    rounds,
  );
  console.log('20,000 changes of a message');
  printRatios(storms, 'no extension');

  const [extension] = (await allowed.browser.extensions()).values();
  await allowed.page.bringToFront();
  await allowed.page.triggerExtensionAction(extension);
  const target = await allowed.browser.waitForTarget((each) =>
    each.url().includes('sidepanel.html'),
  );
  const panel = await target.asPage();
  await panel.waitForSelector('[data-action="look-at-sample"]');
  await panel.click('[data-action="look-at-sample"]');
  await panel.waitForSelector('nav a[href="#say"]');
  await panel.click('nav a[href="#say"]');
  await panel.waitForSelector('[data-statement="S03"] [data-action="insert"]');
  const ways = await takeTurns(
    {
      'a script of the driver': () => writeOnce(allowed.page),
      'Insert, from the press': () => insertOnce(allowed.page, panel),
    },
    rounds,
  );
  console.log('to the words in the box');
  printRatios(ways, 'a script of the driver');
} finally {
  for (const browser of browsers) await browser.close();
  server.close();
}
