import { secondsSince } from './run-command.mjs';

/** Counts what passed and failed, and prints one line a step; the output of failures in full. */
export function createReport() {
  let passed = 0;
  let failed = 0;

  function line(mark, name, start, note = '') {
    console.log(`${mark} ${name.padEnd(34)} ${secondsSince(start).padStart(8)}${note}`);
  }

  return {
    /** Runs one step, which gives `{ code, output }`; it counts as one test. True when it passed. */
    async step(name, run) {
      const start = performance.now();
      const { code, output } = await run().catch(asFailure);
      if (code === 0) passed += 1;
      else failed += 1;
      line(code === 0 ? '✓' : '✗', name, start);
      if (code !== 0) console.log(`\n${output.trim()}\n`);
      return code === 0;
    },

    /** Runs a set of tests, which gives its own counts beside `{ code, output }`. */
    async suite(name, run) {
      const start = performance.now();
      const result = await run().catch(asFailure);
      const counts = { passed: 0, failed: 0, skipped: 0, ...result.counts };
      // A run that broke off, or found no test at all, must not look like a success.
      const brokeOff = counts.failed === 0 && (result.code !== 0 || counts.passed === 0);
      if (brokeOff) counts.failed += 1;
      passed += counts.passed;
      failed += counts.failed;
      const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
      const note = `   ${counts.passed} passed, ${counts.failed} failed${skipped}`;
      line(counts.failed === 0 ? '✓' : '✗', name, start, note);
      if (counts.failed > 0) console.log(`\n${result.output.trim()}\n`);
    },

    /** Notes a step that had no chance, because one it needs has failed. */
    missed(name, reason) {
      failed += 1;
      console.log(`✗ ${name.padEnd(34)}   not run: ${reason}`);
    },

    /** Prints the last line and sets the exit code. */
    finish() {
      process.exitCode = failed > 0 ? 1 : 0;
      console.log(`${passed} passed, ${failed} failed`);
    },
  };
}

function asFailure(error) {
  return { code: 1, output: error.message };
}
