import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extensionOf, launchChromium, openPanel, visit } from './support/chromium';
import { type PagesServer, servePages } from './support/pages-server';
import { goTo, loadSample, type Place, press, waitForText } from './support/panel';

let browser: Browser;
let server: PagesServer;
let page: Page;
let panel: Page;
const requested: string[] = [];

async function watch(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request }) => requested.push(request.url));
}

beforeAll(async () => {
  server = await servePages();
  browser = await launchChromium();
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  await watch(await worker.createCDPSession());
  page = await visit(browser, server.page('textarea'));
  panel = await openPanel(browser, page);
  await watch(await panel.createCDPSession());
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** How many scripts of extensions run in the page now. */
async function scriptsInPage(): Promise<number> {
  const session = await page.createCDPSession();
  let count = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) count += 1;
  });
  // The browser tells of every context that is there already, before it answers.
  await session.send('Runtime.enable');
  await session.detach();
  return count;
}

it('knows the site in front, and puts nothing into it before Insert', async () => {
  await loadSample(panel);
  await press(panel, '[data-action="menu"]');
  await waitForText(panel, '[role="menu"]', 'Always on this site');
  await panel.keyboard.press('Escape');
  expect(await scriptsInPage()).toBe(0);
  await goTo(panel, 'say');
  await press(panel, '[data-statement="S03"] [data-action="insert"]');
  await waitForText(panel, '.toast', 'Inserted.');
  expect(await scriptsInPage()).toBe(1);
});

it('asks for nothing outside its own package, wherever the person goes', async () => {
  await panel.reload();
  await panel.waitForSelector('#panel[data-ready]');
  for (const place of ['plan', 'say', 'ready', 'log', 'facts'] as Place[]) await goTo(panel, place);
  await goTo(panel, 'say');
  await press(panel, '[data-statement="S03"] [data-action="insert"]');
  await panel.waitForSelector('.toast');
  const { id } = await extensionOf(browser);
  expect(requested.length).toBeGreaterThan(5);
  // A `data:` address is its own content: the browser draws its date picker's icon from one.
  const outside = requested.filter(
    (url) => !url.startsWith(`chrome-extension://${id}/`) && !url.startsWith('data:'),
  );
  expect(outside).toEqual([]);
});

it('could not, even if it tried', async () => {
  const before = server.requests.length;
  const outcome = await panel.evaluate(async (address) => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      blocked.push(event.effectiveDirective),
    );
    const failed = await fetch(address).then(
      () => false,
      () => true,
    );
    const image = new Image();
    image.src = `${address}leak.png`;
    navigator.sendBeacon(address, 'leak');
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { failed, blocked };
  }, server.address);
  expect(outcome.failed).toBe(true);
  expect(outcome.blocked).toEqual(expect.arrayContaining(['connect-src', 'img-src']));
  expect(server.requests.slice(before)).toEqual([]);
});

it.each(['chrome-mv3', 'firefox-mv3'])('%s asks for no site and no history at install', (name) => {
  const file = resolve(import.meta.dirname, `../../.output/${name}/manifest.json`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const { permissions, host_permissions, content_scripts } = manifest;
  expect(host_permissions).toBeUndefined();
  expect(content_scripts).toBeUndefined();
  expect(permissions).toEqual(
    name === 'firefox-mv3'
      ? ['storage', 'scripting', 'activeTab']
      : ['storage', 'scripting', 'activeTab', 'sidePanel'],
  );
  expect(JSON.stringify(manifest['content_security_policy'])).toContain("connect-src 'none'");
});

it('nothing of it is on a page that was not chosen', async () => {
  const page = await browser.newPage();
  await page.goto(server.page('react'));
  const traces = await page.evaluate(() => ({
    elements: document.querySelectorAll('[class*=parley], [popover]').length,
    children: document.documentElement.children.length,
  }));
  expect(traces).toEqual({ elements: 0, children: 2 });
  await page.close();
});
