import { useState } from 'preact/hooks';
import { focusSoon } from '@/components/controls/focus-soon';
import { caseCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { formatAmount } from '@/lib/core/money/format-money';
import { holidayName, LAST_PUBLISHED_YEAR, workdayBefore } from '@/lib/core/plan/holidays';
import type { Plan, PlanRow } from '@/lib/core/plan/schedule';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { PlanRowEditor } from './PlanRowEditor';

interface PlanTableProps {
  panel: Panel;
  record: CaseRecord;
  plan: Plan;
  editing: string | undefined;
  onEdit: (id: string | undefined) => void;
}

/** How many rows are drawn before "show all". */
const FIRST_ROWS = 60;

/** Every instalment with its date, amount and what remains. */
export function PlanTable({ panel, record, plan, editing, onEdit }: PlanTableProps) {
  const [all, setAll] = useState(false);
  const currency = caseCurrency(record.facts);
  // A row that is being changed is always drawn, however far down it stands.
  const editedAt = plan.rows.findIndex((row) => row.id === editing);
  const rows = all || editedAt >= FIRST_ROWS ? plan.rows : plan.rows.slice(0, FIRST_ROWS);
  return (
    <div class="sheet plan-sheet">
      <table class="plan-table number">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t('plan.number')}</span>
            </th>
            <th scope="col">{t('plan.date')}</th>
            <th scope="col">{t('plan.amount')}</th>
            <th scope="col">{t('plan.remaining')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) =>
            row.id === editing ? (
              <tr class="is-open" key={row.id}>
                <td colSpan={4}>
                  <PlanRowEditor
                    panel={panel}
                    record={record}
                    plan={plan}
                    row={row}
                    number={index + 1}
                    onClose={() => {
                      onEdit(undefined);
                      focusSoon(
                        `button[data-row="${CSS.escape(row.id)}"]`,
                        '[data-action="add-row"]',
                      );
                    }}
                  />
                </td>
              </tr>
            ) : (
              <Row key={row.id} row={row} number={index + 1} record={record} onEdit={onEdit} />
            ),
          )}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{t('plan.total')}</th>
            <td>
              <b>{formatAmount(plan.total, currency, 'cents')}</b>
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
      {currency === 'CNY' && (
        <p class="row-alone micro text-3">
          {t('plan.holidaySource', { year: LAST_PUBLISHED_YEAR })}
        </p>
      )}
      {plan.rows.length > rows.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {t('say.showAll', { count: plan.rows.length })}
        </button>
      )}
    </div>
  );
}

interface RowProps {
  row: PlanRow;
  number: number;
  record: CaseRecord;
  onEdit: (id: string) => void;
}

function Row({ row, number, record, onEdit }: RowProps) {
  const currency = caseCurrency(record.facts);
  const mark = row.added ? t('plan.added') : row.fixed ? t('plan.changed') : '';
  const note = [row.note, mark].filter(Boolean).join(' · ');
  const holiday = currency === 'CNY' ? holidayName(row.date, language.value) : undefined;
  return (
    // The button in the row serves the keyboard; a press anywhere in the row does the same.
    <tr class="plan-row" onClick={() => onEdit(row.id)}>
      <td>{number}</td>
      <td>
        <button type="button" class="plan-date" data-row={row.id}>
          {formatDate(row.date, language.value, 'weekday')}
        </button>
        {holiday && (
          <small class="day-note">
            {t('plan.holiday', {
              name: holiday,
              day: formatDate(workdayBefore(row.date), language.value, 'near'),
            })}
          </small>
        )}
        {note && (
          <small>
            <bdi>{note}</bdi>
          </small>
        )}
      </td>
      <td>
        {formatAmount(row.amount, currency, 'cents')}
        {row.interest > 0 && (
          <small>{t('plan.ofItInterest', { amount: formatAmount(row.interest, currency) })}</small>
        )}
      </td>
      <td>{formatAmount(row.remaining, currency, 'cents')}</td>
    </tr>
  );
}
