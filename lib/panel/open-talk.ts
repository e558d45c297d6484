import { t } from '@/lib/i18n/words';
import { insertIntoChat } from '@/lib/platform/chat-tab';
import { copyText } from '@/lib/platform/clipboard';
import { updateSiteChoice } from '@/lib/storage/site-choices';
import type { Panel } from './panel';
import { holdsPrivateFact } from './private-words';
import { type Site, siteOf } from './site';
import { createTalk, type Talk } from './talk';

/** Copy and Insert, joined to the browser and to what is known of the site in front. */
export function openTalk(panel: Panel, site: Site): Talk {
  return createTalk(
    {
      copyText,
      insertIntoChat,
      refusal(text) {
        const verdict = site.verdict.peek();
        if (verdict?.kind !== 'lookalike') return undefined;
        if (site.warning.peek()) return t('site.notInserted', { host: verdict.domain });
        const record = panel.cases.active.peek();
        return record && holdsPrivateFact(text, record) ? t('site.privateKept') : undefined;
      },
      onInserted() {
        const { origin } = site.current.peek();
        const record = panel.cases.active.peek();
        if (origin && record) void updateSiteChoice(siteOf(origin), { caseId: record.id });
      },
    },
    panel.toasts,
  );
}
