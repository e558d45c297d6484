import { resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';

const OUTPUT = resolve(import.meta.dirname, '../../../.output');

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface LaunchOptions {
  /** `chrome-mv3` is what people install; `chrome-mv3-e2e` is born allowed on 127.0.0.1. */
  build?: 'chrome-mv3' | 'chrome-mv3-e2e';
  headless?: boolean;
  language?: string;
  profile?: string;
  /** A name that leads to this computer, such as that of a fake. */
  host?: string;
}

/** Starts the real Chromium with the built extension. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { build = 'chrome-mv3', headless = true, language = 'en', profile, host } = options;
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless,
    pipe: true,
    enableExtensions: [resolve(OUTPUT, build)],
    defaultViewport: null,
    args: [
      ...ARGUMENTS,
      `--lang=${language}`,
      '--window-size=1100,760',
      ...(host ? [`--host-resolver-rules=MAP ${host} 127.0.0.1`] : []),
    ],
    env: { ...process.env, LANGUAGE: language, LANG: `${language.replace('-', '_')}.UTF-8` },
    ...(profile && { userDataDir: profile }),
  });
  await workerReady(browser);
  return browser;
}

/** Waits until the service worker listens: a press before its very first run is lost. */
async function workerReady(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  const listens = () =>
    worker?.evaluate(() =>
      (
        globalThis as unknown as {
          chrome?: { action?: { onClicked: { hasListeners(): boolean } } };
        }
      ).chrome?.action?.onClicked.hasListeners(),
    );
  while (!(await listens())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The extension under test. */
export async function extensionOf(browser: Browser): Promise<Extension> {
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('The browser did not load the extension.');
  return extension;
}

/** Presses the real toolbar button over a page and gives the real side panel that it opens. */
export async function openPanel(browser: Browser, page: Page): Promise<Page> {
  const known = new Set(browser.targets());
  await page.bringToFront();
  await page.triggerExtensionAction(await extensionOf(browser));
  const target = await browser.waitForTarget(
    (each) => each.url().includes('sidepanel.html') && !known.has(each),
    { timeout: 15_000 },
  );
  const panel = await target.asPage();
  await panel.waitForSelector('#panel[data-ready]');
  await panel.setViewport({ width: 400, height: 760 });
  return panel;
}

/** The first page of the browser, at an address. */
export async function visit(browser: Browser, address: string): Promise<Page> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(address);
  return page;
}

/** A page in a browser window of its own. */
export async function visitInNewWindow(browser: Browser, address: string): Promise<Page> {
  const client = await browser.target().createCDPSession();
  const opened = browser.waitForTarget((target) => target.url() === address);
  await client.send('Target.createTarget', { url: address, newWindow: true });
  const page = await (await opened).page();
  if (!page) throw new Error('The browser opened no second window.');
  return page;
}
