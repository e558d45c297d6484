import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Site, siteOf } from './site';

export interface Hearing {
  /** What the other side said last on the site in front; undefined where nothing is read. */
  heard: ReadonlySignal<string | undefined>;
  /** Puts it away until something new is said. */
  dismiss(): void;
}

interface HearingPowers {
  /** Tells what any tab hears. */
  listen(listener: (heard: { tabId: number; site: string; text: string }) => void): void;
  frontTabId(): Promise<number | undefined>;
  /** What was said before the panel opened. */
  readNewest(): Promise<string | null>;
}

/** What the other side says, only where the person has switched reading along on. */
export function createHearing(powers: HearingPowers, site: Site): Hearing {
  const heard = signal<{ site: string; text: string } | undefined>(undefined);
  const front = computed(() => {
    const { origin } = site.current.value;
    const here = origin === null ? undefined : siteOf(origin);
    return here !== undefined && site.choices.value[here]?.listen ? here : undefined;
  });

  powers.listen(async ({ tabId, site: from, text }) => {
    // A content script may be a page in disguise: only the tab in front, and only where it is on.
    if (from !== front.peek() || tabId !== (await powers.frontTabId())) return;
    heard.value = { site: from, text };
  });

  front.subscribe(async (here) => {
    if (here === undefined) return;
    const text = await powers.readNewest().catch(() => null);
    if (text !== null && here === front.peek()) heard.value = { site: here, text };
  });

  return {
    heard: computed(() =>
      heard.value && heard.value.site === front.value ? heard.value.text : undefined,
    ),
    dismiss() {
      heard.value = undefined;
    },
  };
}
