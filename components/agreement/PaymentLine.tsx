import { caseCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Payment } from '@/lib/core/case/records';
import { formatAmount } from '@/lib/core/money/format-money';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { removePayments } from './agreement-actions';
import { agreementStore } from './agreement-store';
import { paymentDetails, paymentText } from './agreement-words';
import { type Editing, focusNamed } from './editing';
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
          focusNamed(lineId, afterwards);
        }}
        onRemove={() => {
          editing.show(undefined);
          removePayments(panel, record, [id]);
          focusNamed(afterwards);
        }}
      />
    );
  }
  return (
    <button
      type="button"
      class={expected === undefined ? 'agreed-line' : 'payment-line'}
      data-focus={lineId}
      onClick={() => editing.show({ kind: 'payment', id, date: payment.date })}
    >
      <span>
        {expected === undefined ? (
          <>
            {formatDate(payment.date, language.value, 'weekday')}
            <small>
              <bdi>{paymentDetails(payment)}</bdi>
            </small>
          </>
        ) : (
          <bdi>{paymentText(payment, record, expected)}</bdi>
        )}
        {expected === undefined && payment.instalment !== undefined && (
          <small>{t('agreement.withoutRow')}</small>
        )}
        {store.draftsOf(id).length > 0 && <small class="text-warn">{t('log.unfinished')}</small>}
      </span>
      {expected === undefined && (
        <span>{formatAmount(payment.amount, caseCurrency(record.facts), 'cents')}</span>
      )}
    </button>
  );
}
