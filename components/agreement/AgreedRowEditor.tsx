import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { EditForm } from '@/components/controls/EditForm';
import { Note } from '@/components/controls/Note';
import { DateField } from '@/components/log/DateField';
import { MoneyField } from '@/components/plan/MoneyField';
import type { InstalmentProgress } from '@/lib/core/agreement/progress';
import { caseCurrency } from '@/lib/core/case/derived-facts';
import type { CaseRecord } from '@/lib/core/case/record';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { removeAgreedRow } from './agreement-actions';
import { agreementStore } from './agreement-store';

interface AgreedRowEditorProps {
  panel: Panel;
  record: CaseRecord;
  row: InstalmentProgress;
  /** It was added just now: Cancel takes it away again. */
  begun: boolean;
  onClose: () => void;
}

/** One agreed instalment being changed; each keystroke is kept, Cancel puts it back. */
export function AgreedRowEditor({ panel, record, row, begun, onClose }: AgreedRowEditorProps) {
  const store = agreementStore(panel, record, 'agreedRows');
  const before = useRef(begun ? undefined : { date: row.date, amount: row.amount });
  const [touched, setTouched] = useState(false);
  const unfinished = store.draftsOf(row.id).length > 0;

  function cancel(): void {
    store.dropDrafts(row.id);
    store.put(row.id, before.current);
    onClose();
  }

  return (
    <EditForm
      class="agreement-form"
      unfinished={unfinished}
      first="[inputmode]"
      onClose={onClose}
      onCancel={cancel}
    >
      <div class="pair">
        <DateField
          label={t('plan.date')}
          value={row.date}
          onValue={(date) => date && store.change(row.id, { date })}
        />
        <MoneyField
          id="agreed-amount"
          label={t('plan.amount')}
          value={row.amount || undefined}
          currency={caseCurrency(record.facts)}
          {...store.draft(row.id, 'amount')}
          onValue={(minor) => {
            setTouched(true);
            store.change(row.id, { amount: minor ?? 0 });
          }}
        />
      </div>
      <div role="status">
        {touched && row.amount === 0 && !unfinished && (
          <Note look="look">{t('plan.aboveZero')}</Note>
        )}
      </div>
      <div class="actions">
        <Button look="main" submit action="save" disabled={unfinished}>
          {t('common.save')}
        </Button>
        <Button look="plain" action="cancel" onClick={cancel}>
          {t('common.cancel')}
        </Button>
        <Button
          look="danger"
          class="push"
          action="remove-agreed-row"
          onClick={() => {
            onClose();
            removeAgreedRow(panel, record, row);
          }}
        >
          {t('common.remove')}
        </Button>
      </div>
    </EditForm>
  );
}
