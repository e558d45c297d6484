import { type ReadonlySignal, signal } from '@preact/signals';
import { t } from '@/lib/i18n/words';
import type { Toasts } from './toast';

/** The page in front of the panel. */
export interface SiteState {
  /** `scheme://host`; null where it may not be known or is no web page. */
  origin: string | null;
  allowed: boolean;
}

export interface Site {
  current: ReadonlySignal<SiteState>;
  allowedSites: ReadonlySignal<readonly string[]>;
  /** Looks again at the tab and at the allowed sites. */
  refresh(): Promise<void>;
  /** Asks the browser for this one site. Call it first thing in a click. */
  allowHere(): void;
  remove(origin: string): Promise<void>;
}

export interface SitePowers {
  frontSite(): Promise<SiteState>;
  requestSite(origin: string): Promise<boolean>;
  removeSite(origin: string): Promise<boolean>;
  listAllowedSites(): Promise<string[]>;
}

export function createSite(powers: SitePowers, toasts: Toasts): Site {
  const current = signal<SiteState>({ origin: null, allowed: false });
  const allowedSites = signal<readonly string[]>([]);

  async function refresh(): Promise<void> {
    const [site, sites] = await Promise.all([powers.frontSite(), powers.listAllowedSites()]);
    current.value = site;
    allowedSites.value = sites;
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
    refresh,
    allowHere() {
      const { origin } = current.value;
      if (origin) void allow(origin);
    },
    async remove(origin) {
      await powers.removeSite(origin);
      await refresh();
    },
  };
}
