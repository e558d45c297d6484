import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, toolPath } from './run-command.mjs';

/**
 * Runs one vitest project and gives its counts, read from vitest's own report.
 * @param through a command to run it under, as a list of words: `['xvfb-run', '-a']`
 */
export async function runVitest(project, { through = [], env = {} } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'parley-vitest-'));
  const report = join(folder, 'report.json');
  const [command, ...args] = [
    ...through,
    ...[toolPath('vitest'), 'run', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ];
  try {
    const { code, output } = await runCommand(command, args, { env: { NO_COLOR: '1', ...env } });
    return { code, output, counts: await readCounts(report) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readCounts(report) {
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    JSON.parse(text);
  // A file that cannot be loaded has no test in it to fail.
  const brokenFiles = testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles,
    skipped: numPendingTests + numTodoTests,
  };
}
