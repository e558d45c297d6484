// Bytes that must be read before a person sees something, and bytes of the whole package.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../../scripts/build-if-changed.mjs';
import { runTool } from '../../scripts/run-command.mjs';

const folder = buildFolder('chrome-mv3');

/** Files an HTML page loads by itself, and everything their scripts import statically. */
function filesLoadedBy(page) {
  const loaded = new Set();
  const waiting = [page];
  while (waiting.length > 0) {
    const file = waiting.pop();
    if (loaded.has(file) || !existsSync(join(folder, file))) continue;
    loaded.add(file);
    waiting.push(...namedIn(file));
  }
  return [...loaded];
}

function namedIn(file) {
  const text = readFileSync(join(folder, file), 'utf8');
  // Static imports only: what `import(` names is loaded later, when it is needed.
  const pattern = file.endsWith('.html')
    ? /(?:src|href)="([^"]+\.(?:js|css))"/g
    : /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;
  if (!/\.(html|js)$/.test(file)) return [];
  return [...text.matchAll(pattern)].map(([, name]) =>
    name.startsWith('/') ? name.slice(1) : posix.join(dirname(file), name),
  );
}

function sizeOf(files) {
  const contents = files.map((file) => readFileSync(join(folder, file)));
  return {
    raw: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
}

function allFiles() {
  return readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile());
}

const groups = {
  'panel, first load': filesLoadedBy('sidepanel.html'),
  palette: filesLoadedBy('palette.html'),
  'content script': ['content-scripts/chat.js'].filter((file) => existsSync(join(folder, file))),
  'whole extension': allFiles(),
};
const total = sizeOf(groups['whole extension']);
const rows = Object.entries(groups).map(([what, files]) => {
  const { raw, gzip } = sizeOf(files);
  return { what, files: files.length, raw, gzip, 'gzip ratio': (gzip / total.gzip).toFixed(2) };
});
console.table(rows);

const zip = await runTool('wxt', ['zip']);
if (zip.code !== 0) throw new Error(zip.output);
const packageFile = readdirSync(dirname(folder)).find((name) => name.endsWith('-chrome.zip'));
if (!packageFile) throw new Error('wxt zip wrote no package for Chrome.');
console.log(`package ${packageFile}: ${statSync(join(dirname(folder), packageFile)).size} bytes`);
