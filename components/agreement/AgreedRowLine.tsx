import { Check, TriangleAlert } from 'lucide-preact';
import { Icon } from '@/components/controls/Icon';
import type { InstalmentProgress } from '@/lib/core/agreement/progress';
import { caseCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { formatAmount } from '@/lib/core/money/format-money';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { AgreedRowEditor } from './AgreedRowEditor';
import { removePayments, tickRow } from './agreement-actions';
import { agreementStore } from './agreement-store';
import { stateText } from './agreement-words';
import { type Editing, focusNamed, inPlace } from './editing';
import { PaymentLine } from './PaymentLine';

interface AgreedRowLineProps {
  panel: Panel;
  record: CaseRecord;
  row: InstalmentProgress;
  /** It is the next one due. */
  isNext: boolean;
  editing: Editing;
}

/** One agreed instalment with its tick, its state and its payments. */
export function AgreedRowLine({ panel, record, row, isNext, editing }: AgreedRowLineProps) {
  const today = panel.today.value;
  const amount = formatAmount(row.amount, caseCurrency(record.facts), 'cents');
  const date = formatDate(row.date, language.value, 'weekday');
  const unfinished = agreementStore(panel, record, 'agreedRows').draftsOf(row.id).length > 0;
  const ticked = row.payments.length > 0;
  const payments = inPlace(row.payments, ([id, each]) => ({ id, date: each.date }), editing.open);

  function tick(on: boolean): void {
    if (on) {
      const id = tickRow(panel, record, row);
      editing.show({ kind: 'payment', id, date: today, quiet: true });
      return;
    }
    editing.show(undefined);
    removePayments(
      panel,
      record,
      row.payments.map(([id]) => id),
    );
  }

  if (editing.isOpen('row', row.id)) {
    return (
      <li>
        <AgreedRowEditor
          panel={panel}
          record={record}
          row={row}
          begun={editing.open?.kind === 'row' && editing.open.begun === true}
          onClose={() => {
            editing.show(undefined);
            focusNamed(`agreed-${row.id}`, 'add-agreed-row');
          }}
        />
      </li>
    );
  }
  return (
    <li class="agreed-row">
      <label class="tick agreed-tick">
        <input
          type="checkbox"
          checked={ticked || row.state === 'paid'}
          // What other payments pay cannot be unticked here: they are listed below.
          disabled={!ticked && row.left === 0}
          aria-label={t('agreement.tick', { date, amount })}
          onChange={(event) => tick(event.currentTarget.checked)}
        />
      </label>
      <button
        type="button"
        class="agreed-line"
        data-focus={`agreed-${row.id}`}
        onClick={() => editing.show({ kind: 'row', id: row.id, date: row.date })}
      >
        <span>
          {date}
          <State row={row} record={record} today={today} isNext={isNext} />
          {unfinished && <small class="text-warn">{t('log.unfinished')}</small>}
        </span>
        <span>{amount}</span>
      </button>
      {payments.map(([id, payment]) => (
        <PaymentLine
          key={id}
          id={id}
          panel={panel}
          record={record}
          payment={payment}
          expected={row.amount}
          editing={editing}
          afterwards={`agreed-${row.id}`}
        />
      ))}
    </li>
  );
}

function State(props: {
  row: InstalmentProgress;
  record: CaseRecord;
  today: string;
  isNext: boolean;
}) {
  const state = stateText(props.row, props.record, props.today, props.isNext);
  if (!state) return null;
  const { words, look } = state;
  return (
    <small class={look === 'look' ? 'text-warn' : look === 'done' ? 'text-accent' : 'text-2'}>
      {look === 'done' && <Icon of={Check} small />}
      {look === 'look' && <Icon of={TriangleAlert} small />}
      {words}
    </small>
  );
}
