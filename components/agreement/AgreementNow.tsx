import { differenceInCalendarDays } from 'date-fns';
import { ArrowDown } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import { completeness } from '@/lib/core/agreement/completeness';
import type { AgreementProgress } from '@/lib/core/agreement/progress';
import { fromIsoDate, type IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { headingDay } from '@/lib/core/log/day-words';
import { language, t } from '@/lib/i18n/words';
import { moneyText } from './agreement-words';

interface AgreementNowProps {
  progress: AgreementProgress;
  record: CaseRecord;
  today: IsoDate;
  /** Leads to what is still to be asked. */
  onOpen: () => void;
}

/** What is behind, what is due next, and how much was paid. */
export function AgreementNow({ progress, record, today, onOpen }: AgreementNowProps) {
  const { next, behind, paid, over, rows } = progress;
  // Without instalments only the total says how much is left.
  const total = rows.length > 0 ? progress.agreed : (record.facts.agreedTotal ?? 0);
  const left = rows.length > 0 ? progress.left : Math.max(0, total - paid);
  const missed = rows.some(({ state }) => state === 'missed');
  const open = completeness(record).filter(({ done }) => !done).length;
  const money = (minor: number) => moneyText(record, minor);
  const days = next && differenceInCalendarDays(fromIsoDate(next.date), fromIsoDate(today));
  return (
    <section class="group agreement-now" aria-label={t('agreement.now')}>
      <p class="title">
        {behind > 0 && (
          <span class="text-warn">{t('agreement.behind', { amount: money(behind) })}</span>
        )}
        {next
          ? t('agreement.next', {
              amount: money(next.left),
              date: headingDay(next.date, today, language.value),
            })
          : restText()}
      </p>
      <p class="small text-2">
        {days !== undefined && `${t('log.inDays', { count: days })} `}
        {behind === 0 &&
          rows.length > 0 &&
          left > 0 &&
          `${t(missed ? 'agreement.missedCovered' : 'agreement.nothingBehind')} `}
        {total > 0 && t('agreement.paidSoFar', { paid: money(paid), left: money(left) })}
        {over > 0 && rows.length > 0 && (
          <>
            {' '}
            <span class="text-warn">{t('agreement.over', { by: money(over) })}</span>
          </>
        )}
      </p>
      {open > 0 && (
        <Button look="plain" icon={ArrowDown} action="see-open" onClick={onOpen}>
          {t('agreement.openCount', { count: open })}
        </Button>
      )}
    </section>
  );

  function restText(): string {
    if (rows.length === 0) return t('agreement.noRows');
    if (left === 0 && total > 0) return t('agreement.allPaid');
    return t('agreement.noneDue');
  }
}
