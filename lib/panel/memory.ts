import type { PanelPowers } from './panel';

type Change = Parameters<PanelPowers['remember']>[0];

/** Remembers where the person is and what they are in the middle of typing. */
export interface Memory {
  remember(change: Change): void;
  /** What is not known to be stored yet. */
  unsaved(): Change;
}

/**
 * Writes changes of the workspace as they come; those that come during a write are joined into
 * the next one.
 */
export function createMemory(write: (change: Change) => Promise<unknown>): Memory {
  let waiting: Change | undefined;
  let writing: Change | undefined;

  async function pump(): Promise<void> {
    while (waiting && !writing) {
      writing = waiting;
      waiting = undefined;
      try {
        await write(writing);
      } catch {
        // Kept for the next change: losing one's place is no loss worth a warning.
        waiting = Object.assign({}, writing, waiting);
        return;
      } finally {
        writing = undefined;
      }
    }
  }

  return {
    remember(change) {
      waiting = { ...waiting, ...change };
      void pump();
    },
    unsaved: () => ({ ...writing, ...waiting }),
  };
}
