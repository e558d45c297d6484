import { Copy } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import { formatDate } from '@/lib/core/case/format-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { nextFollowUp } from '@/lib/core/log/follow-up';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { caseStatements } from '@/lib/panel/statements';

interface NextStepProps {
  panel: Panel;
  record: CaseRecord;
  onCopy: (text: string) => void;
}

/** The statement that opens a follow-up. */
const FOLLOW_UP = 'S41';

/** When to follow up, and the words for it. */
export function NextStep({ panel, record, onCopy }: NextStepProps) {
  const today = panel.today.value;
  const next = nextFollowUp(record, today);
  if (!next) return null;
  const date = formatDate(next.date, language.value, 'weekday');
  const words = caseStatements(record, panel.statementLanguage.value, today).statements.find(
    ({ statement }) => statement.id === FOLLOW_UP,
  )?.filled;
  return (
    <section class="group" aria-label={t('log.next')}>
      <div class="sheet next-step">
        <p class="small text-2">{t('log.next')}</p>
        <p class="title next-title">
          {next.days < 0 ? t('log.overdueFollowUp', { date }) : t('log.followUp', { date })}
        </p>
        <p class="small text-2">
          {next.days >= 0 && t('log.inDays', { count: next.days })}{' '}
          {next.ticket && t('log.ticketLine', { ticket: next.ticket })}
        </p>
        {words && (
          <p class="actions">
            <Button
              look="soft"
              icon={Copy}
              action="copy-follow-up"
              onClick={() =>
                words.missing.length === 0 ? onCopy(words.text) : panel.places.goTo('say')
              }
            >
              {t('log.copyFollowUp')}
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}
