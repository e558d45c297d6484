import type { CaseRecord } from '@/lib/core/case/record';
import type { Payment } from '@/lib/core/case/records';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { removePayments } from './agreement-actions';
import { agreementStore } from './agreement-store';
import { paymentText } from './agreement-words';
import { type Editing, focusSoon } from './editing';
import { PaymentEditor } from './PaymentEditor';

interface PaymentLineProps {
  id: string;
  panel: Panel;
  record: CaseRecord;
  payment: Payment;
  /** What its instalment asks for, in minor units; undefined for a payment by itself. */
  expected?: number | undefined;
  editing: Editing;
  /** The id of what takes the focus once the payment is gone. */
  afterwards: string;
}

/** One payment: its line, or its fields while it is changed. */
export function PaymentLine(props: PaymentLineProps) {
  const { id, panel, record, payment, expected, editing, afterwards } = props;
  const store = agreementStore(panel, record, 'payments');
  const lineId = `payment-${id}`;
  const { open } = editing;
  if (editing.isOpen('payment', id) && open?.kind === 'payment') {
    return (
      <PaymentEditor
        id={id}
        panel={panel}
        record={record}
        payment={payment}
        begun={open.begun === true}
        quiet={open.quiet === true}
        onClose={() => {
          editing.show(undefined);
          focusSoon(lineId, afterwards);
        }}
        onRemove={() => {
          editing.show(undefined);
          removePayments(panel, record, [id]);
          focusSoon(afterwards);
        }}
      />
    );
  }
  return (
    <button
      type="button"
      class="payment-line"
      data-focus={lineId}
      onClick={() => editing.show({ kind: 'payment', id, date: payment.date })}
    >
      <span>
        <bdi>{paymentText(payment, record, expected)}</bdi>
        {payment.instalment !== undefined && expected === undefined && (
          <span class="text-3"> · {t('agreement.withoutRow')}</span>
        )}
        {store.draftsOf(id).length > 0 && (
          <span class="text-warn payment-draft">{t('log.unfinished')}</span>
        )}
      </span>
    </button>
  );
}
