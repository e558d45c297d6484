import { type ReadonlySignal, signal } from '@preact/signals';
import type { ParleyDocument } from '@/lib/core/case/document';

/** `failed` keeps everything in memory and offers to try again. */
export type SaveState = 'saved' | 'saving' | 'failed' | 'newer';

export interface Saver {
  state: ReadonlySignal<SaveState>;
  /** Hands over the newest version of a document; the write begins at once. */
  save(key: string, document: ParleyDocument): void;
  /** Writes what failed once more. */
  retry(): void;
  /** What is not known to be stored yet, newest version of each. */
  unsaved(): ParleyDocument[];
}

/**
 * Writes documents as they change. There is no delay to lose an edit in: the first change is
 * written at once, and changes that come while a write is under way are joined into the next one.
 *
 * @param write merges a document into the storage; may throw
 * @param isNewer whether an error means that a later version of Parley owns the document
 */
export function createSaver(
  write: (document: ParleyDocument) => Promise<unknown>,
  isNewer: (error: unknown) => boolean,
): Saver {
  const state = signal<SaveState>('saved');
  const waiting = new Map<string, ParleyDocument>();
  const writing = new Map<string, ParleyDocument>();

  async function pump(key: string): Promise<void> {
    if (writing.has(key)) return;
    for (let next = waiting.get(key); next; next = waiting.get(key)) {
      waiting.delete(key);
      writing.set(key, next);
      try {
        await write(next);
      } catch (error) {
        // A later edit of the same document is newer than what failed.
        if (!waiting.has(key)) waiting.set(key, next);
        writing.delete(key);
        state.value = isNewer(error) ? 'newer' : 'failed';
        return;
      }
    }
    writing.delete(key);
    if (waiting.size === 0 && writing.size === 0) state.value = 'saved';
  }

  function save(key: string, document: ParleyDocument): void {
    waiting.set(key, document);
    state.value = 'saving';
    void pump(key);
  }

  function retry(): void {
    for (const key of waiting.keys()) void pump(key);
  }

  function unsaved(): ParleyDocument[] {
    return [...new Map([...writing, ...waiting]).values()];
  }

  return { state, save, retry, unsaved };
}
