import { Plus } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import type { AgreementProgress } from '@/lib/core/agreement/progress';
import type { CaseRecord } from '@/lib/core/case/record';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { type Editing, inPlace } from './editing';
import { PaymentLine } from './PaymentLine';

interface OtherPaymentsProps {
  panel: Panel;
  record: CaseRecord;
  progress: AgreementProgress;
  editing: Editing;
}

/** Payments that belong to no single instalment: they fill the oldest ones. */
export function OtherPayments({ panel, record, progress, editing }: OtherPaymentsProps) {
  const payments = inPlace(progress.others, ([id, { date }]) => ({ id, date }), editing.open);

  function add(): void {
    const id = panel.newId();
    const date = panel.today.peek();
    panel.put('payments', id, { date, amount: 0 }, record);
    editing.show({ kind: 'payment', id, date, begun: true });
  }

  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('agreement.otherPayments')}</h2>
        <Button look="plain" icon={Plus} action="add-payment" onClick={add}>
          {t('agreement.addPayment')}
        </Button>
      </div>
      {payments.length === 0 ? (
        <p class="small text-2">{t('agreement.othersHelp')}</p>
      ) : (
        <div class="sheet payments number">
          {payments.map(([id, payment]) => (
            <PaymentLine
              key={id}
              id={id}
              panel={panel}
              record={record}
              payment={payment}
              editing={editing}
              afterwards="add-payment"
            />
          ))}
        </div>
      )}
    </section>
  );
}
