import { closeFrontTab, frontSite } from '@/lib/platform/chat-tab';
import { pushChoices } from '@/lib/platform/serve-frames';
import {
  listAllowedSites,
  removeSite,
  requestSite,
  sitePattern,
} from '@/lib/platform/site-permission';
import { readSiteChoices, updateSiteChoice } from '@/lib/storage/site-choices';
import { addSureSite, readSureSites } from '@/lib/storage/sure-sites';
import { caseForSite } from './front-case';
import type { Panel } from './panel';
import { createSite, type Site, siteOf } from './site';

/** The site in front, joined to the browser. */
export function openSite(panel: Panel): Site {
  return createSite(
    {
      frontSite,
      requestSite,
      removeSite,
      listAllowedSites,
      // The list of public suffixes is large: it comes after the first picture.
      judge: async (origin) => (await import('@/lib/core/lenders/judge-site')).judgeSite(origin),
      readChoices: readSiteChoices,
      writeChoice: updateSiteChoice,
      pushChoice: (site, { chip, listen }) => pushChoices(sitePattern(site), { chip, listen }),
      closeFront: closeFrontTab,
      readSure: readSureSites,
      addSure: addSureSite,
    },
    panel.toasts,
  );
}

/** When the panel opens on a lender's site, the case with that lender is the one in view. */
export function chooseCase(panel: Panel, site: Site): void {
  const { origin } = site.current.peek();
  if (origin === null) return;
  const remembered = site.choices.peek()[siteOf(origin)]?.caseId;
  const found = caseForSite(panel.cases.open.peek(), remembered, site.verdict.peek());
  if (found && found.id !== panel.cases.active.peek()?.id) panel.cases.select(found.id);
}
