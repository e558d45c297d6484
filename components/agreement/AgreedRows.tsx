import { ClipboardCheck, Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import type { AgreementProgress } from '@/lib/core/agreement/progress';
import { caseCurrency } from '@/lib/core/case/derived-facts';
import type { CaseRecord } from '@/lib/core/case/record';
import { formatAmount } from '@/lib/core/money/format-money';
import type { Plan } from '@/lib/core/plan/schedule';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { AgreedRowLine } from './AgreedRowLine';
import { addAgreedRow, recordOffer } from './agreement-actions';
import { agreementStore } from './agreement-store';
import { type Editing, inPlace } from './editing';

interface AgreedRowsProps {
  panel: Panel;
  record: CaseRecord;
  plan: Plan | undefined;
  progress: AgreementProgress;
  editing: Editing;
}

/** How many instalments are drawn before "show all". */
const FIRST_ROWS = 12;

/** Every agreed instalment: ticked off when it is paid, changed where it stands. */
export function AgreedRows({ panel, record, plan, progress, editing }: AgreedRowsProps) {
  const [all, setAll] = useState(false);
  const rows = inPlace(progress.rows, (row) => row, editing.open);
  const paid = rows.filter(({ state }) => state === 'paid').length;
  const canFold = rows.length > FIRST_ROWS + 1 && !all;
  const shown = canFold ? rows.filter((row, index) => isNear(index) || isEdited(row.id)) : rows;

  /** The last one that is paid, and what comes after it. */
  function isNear(index: number): boolean {
    const open = rows.findIndex(({ left, amount }) => left > 0 || amount === 0);
    const latest = rows.length - FIRST_ROWS;
    const first = Math.min(latest, Math.max(0, (open < 0 ? rows.length : open) - 1));
    return index >= first && index < first + FIRST_ROWS;
  }

  function isEdited(id: string): boolean {
    const row = rows.find((each) => each.id === id);
    return (
      editing.isOpen('row', id) ||
      row?.payments.some(([payment]) => editing.isOpen('payment', payment)) === true
    );
  }

  function add(): void {
    const id = addAgreedRow(panel, record);
    const added = agreementStore(panel, record, 'agreedRows').read(id);
    if (added) editing.show({ kind: 'row', id, date: added.date, begun: true });
  }

  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('plan.table')}</h2>
        {rows.length > 0 && <span>{t('agreement.paidCount', { paid, all: rows.length })}</span>}
      </div>
      {rows.length === 0 ? (
        <Note
          button={
            plan &&
            plan.rows.length > 0 && (
              <Button
                look="plain"
                icon={ClipboardCheck}
                action="take-offer"
                onClick={() => recordOffer(panel, record, plan)}
              >
                {t('agreement.takeOffer')}
              </Button>
            )
          }
        >
          {t('agreement.rowsHelp')}
        </Note>
      ) : (
        <div class="sheet agreed number">
          <ol>
            {shown.map((row) => (
              <AgreedRowLine
                key={row.id}
                panel={panel}
                record={record}
                row={row}
                isNext={row.id === progress.next?.id}
                editing={editing}
              />
            ))}
          </ol>
          {shown.length < rows.length && (
            <button type="button" class="more" onClick={() => setAll(true)}>
              {t('say.showAll', { count: rows.length })}
            </button>
          )}
          <p class="agreed-total">
            <b>{t('plan.total')}</b>
            <b>{formatAmount(progress.agreed, caseCurrency(record.facts), 'cents')}</b>
          </p>
        </div>
      )}
      <p class="actions under-sheet">
        <Button look="plain" icon={Plus} action="add-agreed-row" onClick={add}>
          {t('agreement.addRow')}
        </Button>
      </p>
    </section>
  );
}
