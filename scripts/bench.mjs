import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfChanged } from './build-if-changed.mjs';
import { installMissing } from './install-missing.mjs';
import { projectFolder } from './run-command.mjs';

const folder = join(projectFolder, 'tests', 'bench');

try {
  await installMissing();
  for (const name of ['chrome-mv3', 'chrome-mv3-e2e', 'demo']) await buildIfChanged(name);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const wanted = process.argv[2] ?? '';
const files = readdirSync(folder).filter(
  (name) => name.endsWith('.bench.mjs') && name.includes(wanted),
);
for (const file of files.sort()) {
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, [join(folder, file)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
