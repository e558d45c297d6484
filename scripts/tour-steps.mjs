import { secondsSince } from './run-command.mjs';

/** A step that did not work, already reported. */
export class StepFailed extends Error {}

/** Runs one step and prints how it went, in one line; a failed step ends the tour. */
export async function runStep(name, step) {
  const start = performance.now();
  try {
    const result = await step();
    console.log(`✓ ${name} (${secondsSince(start)})`);
    return result;
  } catch (error) {
    console.log(`✗ ${name}\n  ${error.message}`);
    throw new StepFailed(name, { cause: error });
  }
}

/** Waits until `isTrue` holds; fails with the name of what was waited for. */
export async function waitUntil(what, isTrue, milliseconds = 8000) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited ${milliseconds / 1000} s for ${what}.`);
}
