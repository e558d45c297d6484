import { browser } from 'wxt/browser';
import { z } from 'zod';
import { SITES_KEY } from './keys';

const siteChoiceSchema = z.object({
  /** A small button beside the chat box. */
  chip: z.boolean().catch(false),
  /** Reading along, to put fitting answers first. */
  listen: z.boolean().catch(false),
  /** The case that was talked about there last. */
  caseId: z.string().optional().catch(undefined),
});
export type SiteChoice = z.infer<typeof siteChoiceSchema>;

/** By `scheme://host`. */
export type SiteChoices = Record<string, SiteChoice>;

/** Everything off. */
export const NO_CHOICE: SiteChoice = { chip: false, listen: false };

const choicesSchema = z.record(z.string(), siteChoiceSchema).catch({});

/** What was switched on for which site, on this device: browsers allow sites one by one too. */
export async function readSiteChoices(): Promise<SiteChoices> {
  const { [SITES_KEY]: raw } = await browser.storage.local.get(SITES_KEY);
  return choicesSchema.parse(raw ?? {});
}

/** Changes the choices of one site; `undefined` forgets them. */
export function updateSiteChoice(
  site: string,
  change: Partial<SiteChoice> | undefined,
): Promise<void> {
  return navigator.locks.request(`parley:${SITES_KEY}`, async () => {
    const { [site]: known, ...others } = await readSiteChoices();
    const next = change && { [site]: { ...NO_CHOICE, ...known, ...change } };
    await browser.storage.local.set({ [SITES_KEY]: { ...others, ...next } });
  });
}
