import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runTool } from './run-command.mjs';

/** What a build of the extension is made of. */
const extensionSources = [
  'entrypoints',
  'components',
  'lib',
  'locales',
  'public',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

const builds = {
  'chrome-mv3': ['wxt', ['build']],
  'chrome-mv3-e2e': ['wxt', ['build', '--mode', 'e2e']],
  'firefox-mv3': ['wxt', ['build', '-b', 'firefox']],
  'firefox-mv3-e2e': ['wxt', ['build', '-b', 'firefox', '--mode', 'e2e']],
  demo: ['vite', ['build', '--config', 'demo/vite.config.ts']],
};

/** The folder a build ends up in. */
export function buildFolder(name) {
  return join(projectFolder, '.output', name);
}

/** Builds one target always, and remembers what it was built from. */
export async function build(name) {
  const [tool, args] = builds[name];
  const before = sourceHash(name);
  const result = await runTool(tool, args);
  if (result.code === 0) {
    mkdirSync(join(projectFolder, '.output'), { recursive: true });
    writeFileSync(stampFile(name), before);
  }
  return result;
}

/** Builds one target unless its sources are those of the last build; throws when it cannot. */
export async function buildIfChanged(name) {
  if (isBuilt(name)) return;
  const { code, output } = await build(name);
  if (code === 0) return;
  console.error(output);
  throw new Error(`The ${name} build failed.`);
}

function isBuilt(name) {
  if (!existsSync(buildFolder(name)) || !existsSync(stampFile(name))) return false;
  return readFileSync(stampFile(name), 'utf8') === sourceHash(name);
}

/** The stamp is beside the build, not in it: a build is packed as it is. */
function stampFile(name) {
  return join(projectFolder, '.output', `${name}.stamp`);
}

function sourceHash(name) {
  const sources = name === 'demo' ? ['demo', 'package-lock.json'] : extensionSources;
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder)) {
    hash.update(file).update(readFileSync(join(projectFolder, file)));
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  const absolute = join(projectFolder, path);
  if (!existsSync(absolute)) return [];
  try {
    const entries = readdirSync(absolute, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .map((file) => file.slice(projectFolder.length))
      .sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}
