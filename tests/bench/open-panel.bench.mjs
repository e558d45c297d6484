// Toolbar press to the case on screen, against an extension whose panel holds one empty element.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '../../scripts/build-if-changed.mjs';
import { launchChromium, openPanel } from '../../scripts/open-session.mjs';
import { printRatios, takeTurns } from './measure.mjs';

const rounds = 15;
const panelShown = '#panel[data-ready]';
const caseShown = `${panelShown} nav a[href="#facts"]`;

/** The least an extension with a side panel can be. */
async function writeEmptyExtension(folder) {
  const manifest = {
    manifest_version: 3,
    name: 'Empty panel',
    version: '1',
    permissions: ['sidePanel'],
    action: {},
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  };
  const background =
    'chrome.action.onClicked.addListener((tab) => chrome.sidePanel.open({ windowId: tab.windowId }));';
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), background);
  await writeFile(join(folder, 'sidepanel.html'), '<!doctype html><p id="panel" data-ready>Ready');
}

async function timeOpening({ browser, page }, isReady) {
  const start = performance.now();
  const panel = await openPanel(browser, page, { isReady });
  const milliseconds = performance.now() - start;
  await closePanel(browser, panel);
  return milliseconds;
}

async function closePanel(browser, panel) {
  const target = panel.target();
  const gone = new Promise((resolve) => {
    browser.on('targetdestroyed', function heard(destroyed) {
      if (destroyed !== target) return;
      browser.off('targetdestroyed', heard);
      resolve();
    });
  });
  await panel.evaluate(() => setTimeout(() => close()));
  await gone;
}

async function openBrowser(extension) {
  const browser = await launchChromium({ extensions: [extension], headless: true });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto('data:text/html,<title>A page</title>');
  return { browser, page };
}

const emptyFolder = await mkdtemp(join(tmpdir(), 'empty-panel-'));
const opened = [];
try {
  await writeEmptyExtension(emptyFolder);
  const empty = await openBrowser(emptyFolder);
  opened.push(empty);
  const parley = await openBrowser(buildFolder('chrome-mv3'));
  opened.push(parley);
  const first = await openPanel(parley.browser, parley.page);
  await first.click('[data-action="look-at-sample"]');
  await first.waitForSelector(caseShown, { visible: true });
  await closePanel(parley.browser, first);
  const times = await takeTurns(
    {
      'an empty panel': () => timeOpening(empty, panelShown),
      'Parley, the case on screen': () => timeOpening(parley, caseShown),
    },
    rounds,
  );
  printRatios(times, 'an empty panel');
} finally {
  for (const { browser } of opened) await browser.close();
  await rm(emptyFolder, { recursive: true, force: true });
}
