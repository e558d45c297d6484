import { useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { EditForm } from '@/components/controls/EditForm';
import { Note } from '@/components/controls/Note';
import { DateField } from '@/components/log/DateField';
import { TextField } from '@/components/log/fields';
import { MoneyField } from '@/components/plan/MoneyField';
import { caseCurrency } from '@/lib/core/case/derived-facts';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Payment } from '@/lib/core/case/records';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { agreementStore } from './agreement-store';

interface PaymentEditorProps {
  id: string;
  panel: Panel;
  record: CaseRecord;
  payment: Payment;
  /** It was added just now: Cancel takes it away again. */
  begun: boolean;
  /** The focus stays where it is. */
  quiet: boolean;
  onClose: () => void;
  onRemove: () => void;
}

/** One payment being changed; each keystroke is kept, Cancel puts it back. */
export function PaymentEditor(props: PaymentEditorProps) {
  const { id, panel, record, payment, begun, quiet, onClose } = props;
  const store = agreementStore(panel, record, 'payments');
  const before = useRef(begun ? undefined : payment);
  const unfinished = store.draftsOf(id).length > 0;

  function cancel(): void {
    store.dropDrafts(id);
    store.put(id, before.current);
    onClose();
  }

  return (
    <EditForm
      class="agreement-form"
      label={t('agreement.payment')}
      unfinished={unfinished}
      {...(!quiet && { first: '[inputmode]' })}
      onClose={onClose}
      onCancel={cancel}
    >
      <div class="pair">
        <MoneyField
          id="payment-amount"
          label={t('plan.amount')}
          value={payment.amount || undefined}
          currency={caseCurrency(record.facts)}
          {...store.draft(id, 'amount')}
          onValue={(minor) => store.change(id, { amount: minor ?? 0 })}
        />
        <DateField
          label={t('agreement.paidDay')}
          value={payment.date}
          onValue={(date) => date && store.change(id, { date })}
        />
      </div>
      <TextField
        label={t('agreement.label.reference')}
        value={payment.reference}
        {...store.draft(id, 'reference')}
        onValue={(reference) => store.change(id, { reference })}
      />
      <TextField
        label={t('agreement.label.channel')}
        value={payment.channel}
        {...store.draft(id, 'channel')}
        onValue={(channel) => store.change(id, { channel })}
      />
      <div role="status">
        {payment.date > panel.today.value && <Note look="look">{t('agreement.future')}</Note>}
      </div>
      <div class="actions">
        <Button look="main" submit action="save" disabled={unfinished}>
          {t('common.save')}
        </Button>
        <Button look="plain" action="cancel" onClick={cancel}>
          {t('common.cancel')}
        </Button>
        <Button look="danger" class="push" action="remove-payment" onClick={props.onRemove}>
          {t('common.remove')}
        </Button>
      </div>
    </EditForm>
  );
}
