import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const biome = resolve(root, 'node_modules/@biomejs/biome/bin/biome');
let written: string | undefined;

/** Lints one line placed into a layer; true where the linter refuses the import. */
function isRefused(folder: string, imported: string): boolean {
  written = resolve(root, folder, 'forbidden-import-probe.ts');
  writeFileSync(written, `import '${imported}';\n`);
  const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', written], {
    cwd: root,
    encoding: 'utf8',
  });
  return run.status !== 0 && run.stdout.includes('noRestrictedImports');
}

afterEach(() => {
  if (written) rmSync(written, { force: true });
});

describe('the arrows between the layers', () => {
  it.each([
    ['lib/core/case', '@/lib/storage/keys'],
    ['lib/core/case', '../../storage/keys'],
    ['lib/core/plan', 'preact'],
    ['lib/core/script', '#imports'],
    ['lib/core/script', '@/lib/i18n/words'],
    ['lib/chat', 'wxt/browser'],
    ['lib/chat', '@/lib/platform/clipboard'],
    ['lib/platform', '@/lib/chat/insert-text'],
    ['lib/storage', '@/lib/panel/panel'],
    ['lib/panel', '@/components/controls/Button'],
    ['components/say', '@/lib/storage/local-documents'],
    ['components/say', 'wxt/browser'],
    ['components/say', '@/entrypoints/background'],
    ['entrypoints/chat.content', '@/lib/storage/local-documents'],
  ])('%s may not import %s', (folder, imported) => {
    expect(isRefused(folder, imported)).toBe(true);
  });

  it.each([
    ['lib/core/plan', '../case/iso-date'],
    ['lib/storage', '@/lib/core/case/parse'],
    ['components/say', '@/lib/panel/panel'],
  ])('%s may import %s', (folder, imported) => {
    expect(isRefused(folder, imported)).toBe(false);
  });
});
