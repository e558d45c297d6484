/**
 * Keeps the screen from dimming until `ending` is aborted; asks again whenever the page comes back
 * into view, because the browser lets go of it then. Where a browser cannot do it, nothing happens.
 */
export function keepScreenAwake(ending: AbortSignal, document_: Document = document): void {
  const wakeLock = (navigator as Partial<Navigator>).wakeLock;
  if (!wakeLock) return;
  let held: WakeLockSentinel | undefined;
  const hold = async () => {
    if (ending.aborted || document_.visibilityState !== 'visible') return;
    // Refused on a low battery, or where the system forbids it: the words are still readable.
    held = await wakeLock.request('screen').catch(() => undefined);
    if (ending.aborted) await held?.release();
  };
  document_.addEventListener('visibilitychange', () => void hold(), { signal: ending });
  ending.addEventListener('abort', () => void held?.release());
  void hold();
}
