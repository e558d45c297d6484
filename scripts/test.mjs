import { build } from './build-if-changed.mjs';
import { hasDisplay, needBrowser, needScreen } from './find-browser.mjs';
import { installMissing } from './install-missing.mjs';
import { runTool } from './run-command.mjs';
import { runVitest } from './run-vitest.mjs';
import { createReport } from './test-report.mjs';

const builds = ['chrome-mv3', 'firefox-mv3', 'chrome-mv3-e2e', 'firefox-mv3-e2e', 'demo'];
const screen = ['xvfb-run', '-a', '-s', '-screen 0 1200x800x24'];
const report = createReport();

/** Everything that can be judged without a browser. */
async function checkSources() {
  await report.step('format and lint', () => runTool('biome', ['ci', '--colors=off', '.']));
  // Everything below reads the types and paths that this writes.
  await report.step('wxt prepare', () => runTool('wxt', ['prepare']));
  await report.step('no dead code', () => runTool('knip', ['--no-progress']));
  await report.step('types', () => runTool('tsc', ['--noEmit']));
  await report.step('types of the demo', () =>
    runTool('tsc', ['--noEmit', '-p', 'demo/tsconfig.json']),
  );
  await report.suite('unit tests', () => runVitest('unit'));
}

/** The built extension in real browsers. */
async function checkInBrowsers() {
  const built = await Promise.all(
    builds.map((name) => report.step(`build ${name}`, () => build(name))),
  );
  const paths = {};
  const ready = await report.step('browsers for the tests', async () => {
    paths.CHROME_PATH = await needBrowser('chromium');
    paths.FIREFOX_PATH = await needBrowser('firefox');
    if (!hasDisplay()) await needScreen();
    return { code: 0, output: '' };
  });
  if (built.includes(false)) return report.missed('end-to-end tests', 'a build failed');
  if (!ready) return report.missed('end-to-end tests', 'a browser is missing');
  const through = hasDisplay() ? [] : screen;
  await report.suite('end-to-end tests', () => runVitest('e2e', { through, env: paths }));
}

const installed = await report.step('packages', async () => {
  await installMissing();
  return { code: 0, output: '' };
});
if (installed) {
  await checkSources();
  await checkInBrowsers();
}
report.finish();
