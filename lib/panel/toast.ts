import { type ReadonlySignal, signal } from '@preact/signals';

/** One line that tells what was done. */
export interface Toast {
  text: string;
  undo: (() => void) | undefined;
}

/** How long a toast stands, in milliseconds: long enough to read a line and reach Undo. */
export const TOAST_MILLISECONDS = 6000;

export interface Toasts {
  current: ReadonlySignal<Toast | undefined>;
  /** @param whenGone runs once when the toast goes and was not undone */
  show(text: string, options?: { undo?: () => void; whenGone?: () => void }): void;
  undo(): void;
  close(): void;
  /** A pointer or the focus on the toast holds it open. */
  hold(): void;
  release(): void;
}

export function createToasts(): Toasts {
  const current = signal<Toast | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let finish: (() => void) | undefined;

  function close(): void {
    clearTimeout(timer);
    current.value = undefined;
    const whenGone = finish;
    finish = undefined;
    whenGone?.();
  }

  function release(): void {
    clearTimeout(timer);
    timer = setTimeout(close, TOAST_MILLISECONDS);
  }

  return {
    current,
    show(text, options = {}) {
      close();
      current.value = { text, undo: options.undo };
      finish = options.whenGone;
      release();
    },
    undo() {
      const undo = current.value?.undo;
      finish = undefined;
      close();
      undo?.();
    },
    close,
    hold: () => clearTimeout(timer),
    release,
  };
}
