import { Button } from '@/components/controls/Button';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { Contact } from '@/lib/core/case/records';
import { listDay } from '@/lib/core/log/day-words';
import { language, t } from '@/lib/i18n/words';

export interface PromiseStateProps {
  contact: Contact;
  today: IsoDate;
  /** What was promised has not come by its day. */
  late: boolean;
  onPromiseKept: () => void;
}

/** Whether what was promised has come; until it has, a button to say so. */
export function PromiseState({ contact, today, late, onPromiseKept }: PromiseStateProps) {
  const { promised = '', promiseKept } = contact;
  if (promiseKept) {
    const date = listDay(promiseKept, today, language.value);
    return <span class="promise-state text-2">{t('log.kept', { date })}</span>;
  }
  return (
    <span class="promise-state">
      {late && <span class="text-warn">{t('log.late')}</span>}
      <Button
        look="plain"
        action="promise-kept"
        label={t('log.keepOf', { what: promised.slice(0, 80) })}
        onClick={onPromiseKept}
      >
        {t('log.keep')}
      </Button>
    </span>
  );
}
