import { useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { EditForm } from '@/components/controls/EditForm';
import { MoneyField } from '@/components/plan/MoneyField';
import { type BudgetSection, categoriesOf } from '@/lib/core/budget/sections';
import { homeCurrency } from '@/lib/core/case/derived-facts';
import { hidePrivateNumbers } from '@/lib/core/case/private-number';
import type { CaseRecord } from '@/lib/core/case/record';
import type { BudgetLine } from '@/lib/core/case/records';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { categoryName } from './line-store';

interface BudgetLineEditorProps {
  id: string;
  line: BudgetLine;
  section: BudgetSection;
  panel: Panel;
  record: CaseRecord;
  onClose: () => void;
  onRemove: () => void;
}

const PERIODS = ['week', 'twoWeeks', 'month', 'quarter', 'year'] as const;

/** One line of the budget being changed; each keystroke is kept, Escape puts the line back. */
export function BudgetLineEditor(props: BudgetLineEditorProps) {
  const { id, line, section, panel, record } = props;
  const before = useRef(line);
  const draftKey = `${record.sample ? record.id : 'household'}/line.${id}`;
  const draft = panel.drafts.all.value[draftKey];
  const known = categoriesOf(section);
  const categories = known.some((each) => each === line.category)
    ? known
    : [...known, line.category];

  function change(part: Partial<BudgetLine>): void {
    panel.putHome('lines', id, { ...line, ...part }, record);
  }

  function cancel(): void {
    panel.drafts.drop(draftKey);
    panel.putHome('lines', id, before.current, record);
    props.onClose();
  }

  return (
    <EditForm
      unfinished={draft !== undefined}
      first="select, input"
      onClose={props.onClose}
      onCancel={cancel}
    >
      <div class="pair">
        <label class="wide-pair">
          <span class="label">{t('budget.category.label')}</span>
          <select
            class="input"
            value={line.category}
            onChange={({ currentTarget }) => change({ category: currentTarget.value })}
          >
            {categories.map((category) => (
              <option key={category} value={category}>
                {categoryName(category)}
              </option>
            ))}
          </select>
        </label>
        <MoneyField
          id="line-amount"
          label={t('plan.amount')}
          value={line.amount}
          currency={homeCurrency(record)}
          draft={draft}
          onDraft={(text) =>
            text === undefined ? panel.drafts.drop(draftKey) : panel.drafts.keep(draftKey, text)
          }
          onValue={(minor) => {
            if (minor !== undefined) change({ amount: minor });
          }}
        />
        <label>
          <span class="label">{t('budget.howOften')}</span>
          <select
            class="input"
            value={line.period}
            onChange={({ currentTarget }) =>
              change({ period: currentTarget.value as BudgetLine['period'] })
            }
          >
            {PERIODS.map((period) => (
              <option key={period} value={period}>
                {t(`budget.period.${period}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="wide-pair">
          <span class="label">{t('plan.note')}</span>
          <input
            class="input"
            maxLength={500}
            placeholder={t('budget.noteHint')}
            value={line.note ?? ''}
            onInput={({ currentTarget }) => {
              const { note: _, ...rest } = line;
              const note = hidePrivateNumbers(currentTarget.value);
              panel.putHome('lines', id, note ? { ...rest, note } : rest, record);
            }}
          />
        </label>
      </div>
      <div class="actions">
        <Button look="main" submit action="save" disabled={draft !== undefined}>
          {t('common.save')}
        </Button>
        <Button look="plain" action="cancel" onClick={cancel}>
          {t('common.cancel')}
        </Button>
        <Button look="danger" class="push" action="remove-line" onClick={props.onRemove}>
          {t('common.remove')}
        </Button>
      </div>
    </EditForm>
  );
}
