import { ShieldCheck, ShieldQuestionMark } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import type { CaseRecord } from '@/lib/core/case/record';
import { lenderOf } from '@/lib/core/lenders/find-lender';
import { language, t } from '@/lib/i18n/words';
import { caseForSite } from '@/lib/panel/front-case';
import type { Panel } from '@/lib/panel/panel';
import type { Site } from '@/lib/panel/site';
import './front-site.css';

interface SiteLineProps {
  panel: Panel;
  record: CaseRecord;
  site: Site;
  showPalette: () => Promise<boolean>;
  onSave: () => void;
}

/** Whose page is in front, and what can be done with the chat on it. */
export function SiteLine({ panel, record, site, showPalette, onSave }: SiteLineProps) {
  const { origin, allowed } = site.current.value;
  const verdict = site.verdict.value;
  if (origin === null || !verdict || verdict.kind === 'lookalike') return null;
  const lender = verdict.kind === 'official' ? verdict.lender : undefined;
  const isOther = lender && lenderOf(record.facts)?.id !== lender.id;
  const other = isOther ? caseForSite(panel.cases.open.value, undefined, verdict) : undefined;
  return (
    <section class="group site-line" aria-label={t('site.line')}>
      <p class="small text-2">
        <Icon of={lender ? ShieldCheck : ShieldQuestionMark} small />
        <span>
          {lender
            ? t('site.officialOf', { name: lender.name[language.value] })
            : t('site.unknown', { host: new URL(origin).host })}
        </span>
      </p>
      {other && (
        <Button action="other-case" onClick={() => panel.cases.select(other.id)}>
          {t('site.otherCase', { name: lender?.name[language.value] ?? '' })}
        </Button>
      )}
      <div class="actions">
        {allowed && (
          <Button
            look="plain"
            action="show-palette"
            onClick={async () => {
              if (!(await showPalette())) panel.toasts.show(t('site.noPalette'));
            }}
          >
            {t('site.palette')}
          </Button>
        )}
        <Button look="plain" action="save-chat" onClick={onSave}>
          {t('chat.save')}
        </Button>
      </div>
    </section>
  );
}
