import { type ReadonlySignal, signal } from '@preact/signals';

/**
 * Words that were typed but that no fact can hold yet, such as the amount "12,3.4". They outlive
 * the panel, and their row opens again with them.
 */
export interface Drafts {
  all: ReadonlySignal<Readonly<Record<string, string>>>;
  keep(key: string, text: string): void;
  drop(key: string): void;
  restore(drafts: Record<string, string>): void;
}

/** @param remember stores all drafts */
export function createDrafts(remember: (drafts: Record<string, string>) => void): Drafts {
  const all = signal<Record<string, string>>({});
  return {
    all,
    keep(key, text) {
      if (all.value[key] === text) return;
      all.value = { ...all.value, [key]: text };
      remember(all.value);
    },
    drop(key) {
      if (all.value[key] === undefined) return;
      const { [key]: _, ...left } = all.value;
      all.value = left;
      remember(left);
    },
    restore(drafts) {
      all.value = drafts;
    },
  };
}
