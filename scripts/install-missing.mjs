import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runCommand } from './run-command.mjs';

const stampFile = join(projectFolder, 'node_modules', '.parley-installed');

function lockHash() {
  const lock = readFileSync(join(projectFolder, 'package-lock.json'));
  return createHash('sha256').update(lock).update(process.version).digest('hex');
}

/** True when node_modules was installed from the package-lock.json that is here now. */
function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash();
}

/** Installs the packages when they are missing or the lock file changed; otherwise does nothing. */
export async function installMissing() {
  requireNode();
  if (isInstalled()) return;
  console.log('Installing packages (once) …');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  let result = await runCommand('npm', ['ci', ...quiet]);
  // A lock written on one system may lack another system's optional binaries, and `npm ci` then
  // refuses (npm/cli#4828). A plain install reads the same lock and adds what this system needs.
  if (result.code !== 0 && result.output.includes('EUSAGE')) {
    result = await runCommand('npm', ['install', '--no-save', ...quiet]);
  }
  if (result.code !== 0) {
    console.error(result.output);
    throw new Error('The packages could not be installed: is the npm registry within reach?');
  }
  writeFileSync(stampFile, lockHash());
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node 20.20 or newer is needed; this is ${process.version}.`);
  }
}
