import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './run-command.mjs';

const { env, platform } = process;

/** Names looked up on the PATH, the most wanted first. */
const pathNames = {
  chromium: ['chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const macApplications = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

const windowsPrograms = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/** What Debian and Ubuntu call the packages. A Chinese page needs a Chinese font. */
const packages = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr'],
  screen: ['xvfb', 'xauth', 'xdotool'],
};

const overrides = { chromium: env.CHROME_PATH, firefox: env.FIREFOX_PATH };

/** The full path of a program on the PATH, or `undefined`. */
function findProgram(name) {
  const file = platform === 'win32' ? `${name}.exe` : name;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

/** Finds a Chromium (Chrome, Edge) or a Firefox that is already on this computer. */
function findBrowser(kind) {
  const override = overrides[kind];
  if (override) {
    if (existsSync(override)) return override;
    throw new Error(`There is no browser at ${override}: look at CHROME_PATH and FIREFOX_PATH.`);
  }
  return usualPlaces(kind).find((path) => existsSync(path)) ?? firstOnPath(kind);
}

function firstOnPath(kind) {
  return pathNames[kind].map(findProgram).find((path) => path !== undefined);
}

function usualPlaces(kind) {
  if (platform === 'darwin') {
    return macApplications[kind].flatMap((name) =>
      ['', env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform !== 'win32') return [];
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
  return windowsPrograms[kind].flatMap((name) => roots.map((root) => join(root, name)));
}

/** Finds a browser, and on a bare Debian-like machine installs one first. */
export async function needBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  await installPackages(packages[kind]);
  const installed = findBrowser(kind);
  if (installed) return installed;
  throw new Error(
    kind === 'chromium'
      ? 'No browser was found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.'
      : 'No Firefox was found: install Firefox, or set FIREFOX_PATH to one.',
  );
}

/** Gives the tests a screen of their own where there is none (Linux without a display). */
export async function needScreen() {
  if (findProgram('xvfb-run') && findProgram('xdotool')) return;
  await installPackages(packages.screen);
  if (findProgram('xvfb-run')) return;
  throw new Error('There is no display: install xvfb and xdotool, or run where there is a screen.');
}

/** True where a window can be shown. */
export function hasDisplay() {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Only a root user on a system with apt can be helped; anybody else is told what is missing. */
async function installPackages(names) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !findProgram('apt-get')) return;
  console.log(`Installing ${names.join(', ')} (once) …`);
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await runCommand('apt-get', ['update', '-qq'], quiet);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  const { code, output } = await runCommand('apt-get', install, quiet);
  if (code !== 0) console.error(output);
}
