import type { OpenShadow } from '@/lib/chat/editable';
import { findList } from '@/lib/chat/transcript/find-list';
import { observeList } from '@/lib/chat/transcript/observe-list';
import { type ReadRow, readList } from '@/lib/chat/transcript/read-transcript';
import type { TranscriptMessage } from '@/lib/messages';

/** Between two reads, in milliseconds. */
const betweenReads = 300;
/** A message that is still being written out must stand still for so long. */
const standStill = 600;
/** Between two searches for a list that is not there. */
const betweenSearches = 2000;

interface Options {
  document: Document;
  composer: () => Element | null;
  openShadow: OpenShadow;
  signal: AbortSignal;
  onNewest: (message: TranscriptMessage) => void;
}

/**
 * Tells the newest message of the other side, at the start and whenever a new one has come, until
 * `signal` aborts. Changes only set a flag; the reading waits for an idle moment of the page.
 */
export function watchTranscript({
  document,
  composer,
  openShadow,
  signal,
  onNewest,
}: Options): void {
  const view = document.defaultView;
  if (view === null || signal.aborted) return;
  let list: Element | null = null;
  let isChanged = true;
  let isWaiting = false;
  let searchedAt = Number.NEGATIVE_INFINITY;
  let growing: { text: string; since: number } | null = null;
  let told: { text: string; row: WeakRef<Element> } | null = null;
  const observed = observeList(view, () => {
    isChanged = true;
    if (!isWaiting) readAfter(betweenReads);
  });

  function readAfter(delay: number): void {
    if (isWaiting || document.hidden || signal.aborted) return;
    isWaiting = true;
    view?.setTimeout(() => whenIdle(view, read), delay);
  }

  function search(): void {
    const wait = searchedAt + betweenSearches - performance.now();
    if (wait > 0) {
      readAfter(wait);
      return;
    }
    searchedAt = performance.now();
    isChanged = false;
    const found = findList(document, composer(), openShadow);
    const newest = found === null ? undefined : newestOf(found);
    // A list in which the other side says nothing may be the wrong one, found before the chat was
    // filled: until it speaks, any change near the box may bring the right one.
    list = newest === undefined ? null : found;
    observed.move(list, composer()?.getRootNode() ?? document);
    note(newest);
  }

  function read(): void {
    isWaiting = false;
    if (signal.aborted || document.hidden) return;
    const isGone = list === null || !list.isConnected;
    if (isGone && isChanged) search();
    if (isGone || list === null || (!isChanged && growing === null)) return;
    isChanged = false;
    note(newestOf(list));
  }

  function newestOf(from: Element): ReadRow | undefined {
    return readList(from, composer(), openShadow).findLast(
      ({ message }) => message.side === 'them',
    );
  }

  function note(newest: ReadRow | undefined): void {
    const before = told?.row.deref();
    const isTold =
      newest?.message.text === told?.text &&
      // The same words in another element are news only where the first ones still stand.
      (newest?.row === before || before?.isConnected !== true);
    if (newest === undefined || isTold) {
      growing = null;
      return;
    }
    const now = performance.now();
    if (growing?.text !== newest.message.text) growing = { text: newest.message.text, since: now };
    const left = growing.since + standStill - now;
    if (left > 0) {
      readAfter(Math.max(left, betweenReads));
      return;
    }
    growing = null;
    told = { text: newest.message.text, row: new WeakRef(newest.row) };
    onNewest(newest.message);
  }

  document.addEventListener('visibilitychange', () => readAfter(0), { signal });
  signal.addEventListener('abort', observed.stop, { once: true });
  readAfter(0);
}

/** Runs in an idle moment of the page, where the browser tells them. */
function whenIdle(view: Window, run: () => void): void {
  if ('requestIdleCallback' in view) view.requestIdleCallback(run, { timeout: 1000 });
  else (view as Window).setTimeout(run, 0);
}
