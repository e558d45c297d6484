import { useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { EditForm } from '@/components/controls/EditForm';
import { Note } from '@/components/controls/Note';
import { caseCurrency, roomInMonth, roomOf } from '@/lib/core/case/derived-facts';
import { isIsoDate, LAST_DAY } from '@/lib/core/case/iso-date';
import { offerKey } from '@/lib/core/case/offer-facts';
import { hidePrivateNumbers } from '@/lib/core/case/private-number';
import type { CaseRecord } from '@/lib/core/case/record';
import type { PlanRowEdit } from '@/lib/core/case/records';
import { formatAmount, formatMoney } from '@/lib/core/money/format-money';
import { limitInMonth } from '@/lib/core/plan/month-sums';
import type { Plan, PlanRow } from '@/lib/core/plan/schedule';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { MoneyField } from './MoneyField';
import { removeRow, tidyEdit } from './plan-actions';

interface PlanRowEditorProps {
  panel: Panel;
  record: CaseRecord;
  plan: Plan;
  row: PlanRow;
  number: number;
  onClose: () => void;
}

/** One row of the plan being changed; each keystroke is kept, Cancel puts the row back. */
export function PlanRowEditor({ panel, record, plan, row, number, onClose }: PlanRowEditorProps) {
  const before = useRef(record.rows[row.id]);
  const currency = caseCurrency(record.facts);
  const draftKey = `${record.id}/row.${offerKey(record.offer, row.id)}`;
  const draft = panel.drafts.all.value[draftKey];
  const limit = rowLimit(record, row);
  const over = limit !== undefined && limit > 0 && row.amount > limit;

  function change(part: Partial<Record<keyof PlanRowEdit, unknown>>): void {
    const next = tidyEdit({ ...record.rows[row.id], ...part } as PlanRowEdit);
    panel.put('rows', row.id, next, record);
  }

  function cancel(): void {
    panel.drafts.drop(draftKey);
    panel.put('rows', row.id, before.current, record);
    onClose();
  }

  return (
    <EditForm
      unfinished={draft !== undefined}
      first="[inputmode]"
      onClose={onClose}
      onCancel={cancel}
    >
      <div class="pair">
        <label>
          <span class="label">{t('plan.rowDate', { number })}</span>
          <input
            class="input number"
            type="date"
            max={LAST_DAY}
            value={row.date}
            onInput={({ currentTarget: { value } }) => {
              if (isIsoDate(value)) change({ date: value });
            }}
          />
        </label>
        <MoneyField
          id="row-amount"
          label={t('plan.amount')}
          value={row.amount}
          currency={currency}
          draft={draft}
          describedBy="row-note"
          onDraft={(text) =>
            text === undefined ? panel.drafts.drop(draftKey) : panel.drafts.keep(draftKey, text)
          }
          onValue={(minor) => {
            if (minor !== undefined) change({ amount: minor });
          }}
        />
        <label class="wide-pair">
          <span class="label">{t('plan.note')}</span>
          <input
            class="input"
            maxLength={500}
            placeholder={t('plan.noteHint')}
            value={row.note ?? ''}
            onInput={({ currentTarget }) =>
              change({ note: hidePrivateNumbers(currentTarget.value) })
            }
          />
        </label>
      </div>
      <div role="status">
        <RowNote record={record} plan={plan} row={row} />
      </div>
      <div class="actions">
        {over && (
          <Button look="main" action="use-limit" onClick={() => change({ amount: limit })}>
            {t('plan.use', { amount: formatAmount(limit, currency) })}
          </Button>
        )}
        <Button
          look={over ? 'default' : 'main'}
          submit
          action="save"
          disabled={draft !== undefined}
        >
          {over
            ? t('plan.keepAmount', { amount: formatAmount(row.amount, currency) })
            : t('common.save')}
        </Button>
        <Button look="plain" action="cancel" onClick={cancel}>
          {t('common.cancel')}
        </Button>
        <Button
          look="danger"
          class="push"
          action="remove-row"
          onClick={() => {
            panel.drafts.drop(draftKey);
            onClose();
            removeRow(panel, record, row);
          }}
        >
          {t('common.remove')}
        </Button>
      </div>
    </EditForm>
  );
}

/** The most that the month of a row can give, in minor units. */
function rowLimit(record: CaseRecord, row: PlanRow): number | undefined {
  const usual = roomInMonth(record);
  return usual === undefined ? undefined : limitInMonth(record, row.date.slice(0, 7), usual);
}

/** What this amount means: against the month, and for the last instalment. */
function RowNote({ record, plan, row }: { record: CaseRecord; plan: Plan; row: PlanRow }) {
  const lastRow = plan.rows.at(-1);
  if (!row.fixed || !lastRow || lastRow.id === row.id) return null;
  const money = (minor: number) => formatMoney(minor, caseCurrency(record.facts), language.value);
  const last = money(lastRow.amount);
  const left = roomOf(record)?.surplus;
  const limit = rowLimit(record, row);
  if (left !== undefined && row.amount > left) {
    return (
      <Note look="look" id="row-note">
        {t('plan.overRoomRow', { by: money(row.amount - left), last })}
      </Note>
    );
  }
  if (limit !== undefined && row.amount > limit) {
    return (
      <Note look="look" id="row-note">
        {t('plan.overLimitRow', { by: money(row.amount - limit), last })}
      </Note>
    );
  }
  return <Note id="row-note">{t('plan.lastBecomes', { last })}</Note>;
}
