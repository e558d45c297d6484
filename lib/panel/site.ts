import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { SiteVerdict } from '@/lib/core/lenders/judge-site';
import { t } from '@/lib/i18n/words';
import type { Toasts } from './toast';

/** The page in front of the panel. */
export interface SiteState {
  /** `scheme://host`; null where it may not be known or is no web page. */
  origin: string | null;
  allowed: boolean;
}

/** What is switched on for a site. */
export interface SiteChoice {
  chip: boolean;
  listen: boolean;
  caseId?: string | undefined;
}

/** A site that looks like a lender's and is not. */
export type Lookalike = Extract<SiteVerdict, { kind: 'lookalike' }>;

export interface Site {
  current: ReadonlySignal<SiteState>;
  allowedSites: ReadonlySignal<readonly string[]>;
  /** Whose site is in front; undefined while nothing is known. */
  verdict: ReadonlySignal<SiteVerdict | undefined>;
  /** The warning about the site in front, as long as the person did not say that they are sure. */
  warning: ReadonlySignal<Lookalike | undefined>;
  /** What is on for each site. */
  choices: ReadonlySignal<Readonly<Record<string, SiteChoice>>>;
  /** Looks again at the tab and at the allowed sites. */
  refresh(): Promise<void>;
  /** Asks the browser for the site in front. Call it first thing in a click. */
  allowHere(): void;
  /** Asks the browser for one site. Call it first thing in a click. */
  allow(origin: string): void;
  remove(origin: string): Promise<void>;
  choose(site: string, change: Partial<SiteChoice>): Promise<void>;
  /** Closes the page in front. */
  closePage(): Promise<void>;
  /** The person is sure of the site in front, until the browser is closed. */
  beSure(): Promise<void>;
}

export interface SitePowers {
  frontSite(): Promise<SiteState>;
  requestSite(origin: string): Promise<boolean>;
  removeSite(origin: string): Promise<boolean>;
  listAllowedSites(): Promise<string[]>;
  judge(origin: string): Promise<SiteVerdict>;
  readChoices(): Promise<Record<string, SiteChoice>>;
  writeChoice(site: string, change: Partial<SiteChoice>): Promise<void>;
  /** Tells the open tabs of a site what is on there now. */
  pushChoice(site: string, choice: SiteChoice): Promise<void>;
  closeFront(): Promise<void>;
  readSure(): Promise<string[]>;
  addSure(site: string): Promise<void>;
}

/** `scheme://host` without the port: what browsers allow, and what choices are kept by. */
export function siteOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}`;
}

export function createSite(powers: SitePowers, toasts: Toasts): Site {
  const current = signal<SiteState>({ origin: null, allowed: false });
  const allowedSites = signal<readonly string[]>([]);
  const verdict = signal<SiteVerdict | undefined>(undefined);
  const sure = signal<readonly string[]>([]);
  const choices = signal<Record<string, SiteChoice>>({});

  async function refresh(): Promise<void> {
    const [front, sites, known, sureSites] = await Promise.all([
      powers.frontSite(),
      powers.listAllowedSites(),
      powers.readChoices(),
      powers.readSure(),
    ]);
    const isNew = front.origin !== current.value.origin;
    if (isNew) verdict.value = undefined;
    current.value = front;
    allowedSites.value = sites;
    choices.value = known;
    sure.value = sureSites;
    if (!isNew || front.origin === null) return;
    const judged = await powers.judge(front.origin);
    // Another page may have come to the front in the meantime.
    if (current.value.origin === front.origin) verdict.value = judged;
  }

  async function allow(origin: string): Promise<void> {
    // Nothing may be awaited before this: browsers ask only inside the click itself.
    const granted = await powers.requestSite(origin).catch(() => false);
    const host = new URL(origin).host;
    toasts.show(granted ? t('shell.siteAllowed', { host }) : t('shell.siteRefused'));
    await refresh();
  }

  return {
    current,
    allowedSites,
    verdict,
    choices,
    warning: computed(() => {
      const { origin } = current.value;
      const found = verdict.value;
      if (found?.kind !== 'lookalike' || origin === null) return undefined;
      return sure.value.includes(siteOf(origin)) ? undefined : found;
    }),
    refresh,
    allow: (origin) => void allow(origin),
    allowHere() {
      const { origin } = current.value;
      if (origin) void allow(origin);
    },
    async remove(origin) {
      await powers.removeSite(origin);
      await refresh();
    },
    async choose(site, change) {
      await powers.writeChoice(site, change);
      choices.value = await powers.readChoices();
      const choice = choices.value[site];
      if (choice) await powers.pushChoice(site, choice);
    },
    closePage: powers.closeFront,
    async beSure() {
      const { origin } = current.value;
      if (!origin) return;
      await powers.addSure(siteOf(origin));
      sure.value = await powers.readSure();
    },
  };
}
