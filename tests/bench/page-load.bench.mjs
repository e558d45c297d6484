// What a web page pays for the extension: without it, installed, and allowed on the page's site.
import { buildFolder } from '../../scripts/build-if-changed.mjs';
import { launchChromium } from '../../scripts/open-session.mjs';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { printRatios, takeTurns } from './measure.mjs';

const rounds = 40;
const contentScript = '/content-scripts/chat.js';

/** Registers the content script for this computer, as the panel does for a site that is allowed. */
async function allowLoopback(browser) {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker.evaluate(async (file) => {
    await chrome.scripting.unregisterContentScripts();
    await chrome.scripting.registerContentScripts([
      { id: 'bench', js: [file], matches: ['http://127.0.0.1/*'], persistAcrossSessions: false },
    ]);
  }, contentScript);
}

async function timeLoading(page, address) {
  const start = performance.now();
  await page.goto(address, { waitUntil: 'load' });
  // Content scripts run when the page is idle; the page is done when they are.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return performance.now() - start;
}

const server = await serveFolder(buildFolder('demo'));
const browsers = [];

async function openPage(extensions) {
  const browser = await launchChromium({ extensions, headless: true });
  browsers.push(browser);
  const [page = await browser.newPage()] = await browser.pages();
  return { browser, page };
}

try {
  const without = await openPage([]);
  const installed = await openPage([buildFolder('chrome-mv3')]);
  const allowed = await openPage([buildFolder('chrome-mv3-e2e')]);
  await allowLoopback(allowed.browser);
  const times = await takeTurns(
    {
      'no extension': () => timeLoading(without.page, server.address),
      'installed, site not allowed': () => timeLoading(installed.page, server.address),
      'installed, site allowed': () => timeLoading(allowed.page, server.address),
    },
    rounds,
  );
  printRatios(times, 'no extension');
} finally {
  for (const browser of browsers) await browser.close();
  server.close();
}
