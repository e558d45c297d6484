import { ClipboardCheck } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Plan } from '@/lib/core/plan/schedule';
import { t } from '@/lib/i18n/words';
import { moneyText } from './agreement-words';

interface AgreementStartProps {
  record: CaseRecord;
  plan: Plan | undefined;
  /** Takes the offer as what was agreed. */
  onRecord: () => void;
  onEmpty: () => void;
}

/** Nothing was agreed yet: what this part is for, and how to begin. */
export function AgreementStart({ record, plan, onRecord, onEmpty }: AgreementStartProps) {
  const rows = plan?.rows.length ?? 0;
  return (
    <section class="group agreement-start">
      <p>{t('agreement.empty')}</p>
      {rows > 0 && (
        <p class="small text-2">
          {t('agreement.fromOffer', { count: rows, total: moneyText(record, plan?.total ?? 0) })}
        </p>
      )}
      <p class="actions">
        <Button
          look="main"
          large
          icon={ClipboardCheck}
          action="record-agreement"
          onClick={rows > 0 ? onRecord : onEmpty}
        >
          {t('agreement.record')}
        </Button>
        {rows > 0 && (
          <Button look="plain" large action="start-empty" onClick={onEmpty}>
            {t('agreement.startEmpty')}
          </Button>
        )}
      </p>
    </section>
  );
}
