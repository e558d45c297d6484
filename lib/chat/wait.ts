/** Resolves after `milliseconds`; 0 is the next task, when the page's own handlers have run. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Looks every 10 ms until `condition` holds; whether it did within `milliseconds`. */
export async function waitUntil(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() >= end) return false;
    await wait(10);
  }
  return true;
}
