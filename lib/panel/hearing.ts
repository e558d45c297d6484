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

/**
 * What the other side says, only where the person has switched reading along on: for the page, or
 * for the frame of another company in which its chat stands.
 */
export function createHearing(powers: HearingPowers, site: Site): Hearing {
  /** `page` is the origin that was in front when it was said. */
  const heard = signal<{ from: string; page: string | null; text: string } | undefined>(undefined);
  const isOn = (from: string) => site.choices.value[from]?.listen === true;
  const front = computed(() => {
    const { origin } = site.current.value;
    const here = origin === null ? undefined : siteOf(origin);
    return here !== undefined && isOn(here) ? here : undefined;
  });

  function hear(from: string, text: string): void {
    heard.value = { from, page: site.current.peek().origin, text };
  }

  powers.listen(async ({ tabId, site: from, text }) => {
    // A content script may be a page in disguise: only the tab in front, and only where it is on.
    if (!isOn(from) || tabId !== (await powers.frontTabId())) return;
    hear(from, text);
  });

  front.subscribe(async (here) => {
    if (here === undefined) return;
    const text = await powers.readNewest().catch(() => null);
    if (text !== null && here === front.peek()) hear(here, text);
  });

  return {
    heard: computed(() => {
      const last = heard.value;
      const isHere = last !== undefined && last.page === site.current.value.origin;
      return isHere && isOn(last.from) ? last.text : undefined;
    }),
    dismiss() {
      heard.value = undefined;
    },
  };
}
