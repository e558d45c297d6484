import { buildFolder } from './build-if-changed.mjs';
import { needBrowser } from './find-browser.mjs';
import { serveFolder } from './serve-folder.mjs';
import { waitUntil } from './tour-steps.mjs';

/** A quiet browser: no first-run pages, and no traffic of its own. */
const quietArguments = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Starts a browser of its own profile with the given extension folders loaded. */
export async function launchChromium({ extensions, headless, language, args = [] }) {
  const executablePath = await needBrowser('chromium');
  const { default: puppeteer } = await import('puppeteer-core');
  // Chromium refuses to run its sandbox as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const screenless = headless ? ['--disable-gpu', '--force-device-scale-factor=2'] : [];
  // What pages are told; the browser's own words stay in the language it was installed with.
  const speaking = language ? [`--accept-lang=${language}`] : [];
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    // An empty list still means "none", where `false` would switch extensions off by an argument.
    enableExtensions: extensions,
    defaultViewport: null,
    // A person's Ctrl+C closes the window in good order; see start.mjs.
    handleSIGINT: headless,
    handleSIGTERM: headless,
    args: [...quietArguments, ...screenless, ...asRoot, ...speaking, ...args],
  });
}

/** Waits until the service worker listens: a press before its very first run is lost. */
async function workerReady(browser) {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await waitUntil('the service worker to listen', () =>
    worker.evaluate(() => globalThis.chrome?.action?.onClicked.hasListeners()),
  );
}

/** Presses the extension's real toolbar button over a page and gives the panel it opens. */
export async function openPanel(browser, page, { isReady = '#panel[data-ready]' } = {}) {
  await workerReady(browser);
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('The browser did not load the extension.');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (candidate) => candidate.url().includes('sidepanel.html'),
    { timeout: 10_000 },
  );
  const panel = await target.asPage();
  await panel.waitForSelector(isReady, { timeout: 10_000 });
  return panel;
}

/**
 * The demo as a person meets it: the lender's chat in a tab, the panel beside it.
 * @param language of the panel and the chat; a person's own, unless named
 * @param build `chrome-mv3-e2e` is born allowed on this computer's own pages
 */
export async function openSession({ headless, language, build = 'chrome-mv3' }) {
  const server = await serveFolder(buildFolder('demo'));
  let browser;
  const close = async () => {
    await browser?.close();
    server.close();
  };
  try {
    browser = await launchChromium({
      extensions: [buildFolder(build)],
      headless,
      language,
      args: ['--window-size=1280,860'],
    });
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto(server.address);
    const panel = await openPanel(browser, page);
    return { browser, page, panel, address: server.address, close };
  } catch (error) {
    await close();
    throw error;
  }
}
