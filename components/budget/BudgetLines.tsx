import { Pencil, Plus } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import { focusSoon } from '@/components/controls/focus-soon';
import { Icon } from '@/components/controls/Icon';
import { monthlyAmount } from '@/lib/core/budget/budget';
import { ONE_SUM } from '@/lib/core/budget/categories';
import {
  type BudgetSection,
  SUM_OF_SECTION,
  sectionOf,
  sumToSplit,
} from '@/lib/core/budget/sections';
import { homeCurrency } from '@/lib/core/case/derived-facts';
import type { CaseRecord } from '@/lib/core/case/record';
import type { BudgetLine } from '@/lib/core/case/records';
import { formatAmount } from '@/lib/core/money/format-money';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { BudgetLineEditor } from './BudgetLineEditor';
import { addLine, categoryName, removeLine } from './line-store';

interface BudgetLinesProps {
  section: BudgetSection;
  panel: Panel;
  record: CaseRecord;
  editing: string | undefined;
  onEdit: (id: string | undefined) => void;
}

/** One group of the budget: its lines, each edited where it stands, and its sum a month. */
export function BudgetLines({ section, panel, record, editing, onEdit }: BudgetLinesProps) {
  const lines = record.lines.filter(([, line]) => sectionOf(line) === section);
  const currency = homeCurrency(record);
  const sum = lines.reduce((all, [, line]) => all + monthlyAmount(line), 0);
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t(`budget.section.${section}`)}</h2>
        <Button
          look="plain"
          icon={Plus}
          action={`add-${section}`}
          label={t('budget.addTo', { section: t(`budget.section.${section}`) })}
          onClick={() => onEdit(addLine(panel, record, section))}
        >
          {t('budget.add')}
        </Button>
      </div>
      <div class="sheet">
        {lines.length === 0 && <NoLines section={section} panel={panel} record={record} />}
        {lines.map(([id, line]) =>
          id === editing ? (
            <BudgetLineEditor
              key={id}
              id={id}
              line={line}
              section={section}
              panel={panel}
              record={record}
              onClose={() => {
                onEdit(undefined);
                focusSoon(`button[data-line="${CSS.escape(id)}"]`);
              }}
              onRemove={() => {
                onEdit(undefined);
                removeLine(panel, record, id, line);
                focusSoon(`[data-action="add-${section}"]`);
              }}
            />
          ) : (
            <LineRow key={id} id={id} line={line} currency={currency} onEdit={() => onEdit(id)} />
          ),
        )}
        {lines.length > 1 && (
          <p class="line-sum small">
            <span class="text-2">{t('budget.aMonth')}</span>
            <b class="number">{formatAmount(sum, currency, 'cents')}</b>
          </p>
        )}
      </div>
    </section>
  );
}

type NoLinesProps = Pick<BudgetLinesProps, 'section' | 'panel' | 'record'>;

/** What stands for a section without lines: the one sum that was written under Facts, or a hint. */
function NoLines({ section, panel, record }: NoLinesProps) {
  const lines = record.lines.map(([, line]) => line);
  const whole = sumToSplit(section, record.household, lines);
  // Both sorts of needed spending share one sum: it stands once.
  if (!whole || section === 'priority') {
    return <p class="row-alone small text-2">{t(`budget.hint.${section}`)}</p>;
  }
  return (
    <button
      type="button"
      class="row budget-row"
      onClick={() => panel.places.goTo('facts', { fact: SUM_OF_SECTION[section] })}
    >
      <span>
        {categoryName(whole.category)}
        <small class="text-3">{t('budget.splitHint')}</small>
      </span>
      <span class="number">{formatAmount(whole.amount, homeCurrency(record), 'cents')}</span>
    </button>
  );
}

interface LineRowProps {
  id: string;
  line: BudgetLine;
  currency: Parameters<typeof formatAmount>[1];
  onEdit: () => void;
}

function LineRow({ id, line, currency, onEdit }: LineRowProps) {
  const month = formatAmount(monthlyAmount(line), currency, 'cents');
  const own = formatAmount(line.amount, currency);
  return (
    <button type="button" class="row budget-row" data-line={id} onClick={onEdit}>
      <span>
        {categoryName(line.category)}
        {line.category === ONE_SUM && <small class="text-3">{t('budget.oneSumHint')}</small>}
        {line.period !== 'month' && (
          <small class="text-3">
            {t('budget.perPeriod', { amount: own, period: t(`budget.period.${line.period}`) })}
          </small>
        )}
        {line.note && (
          <small class="text-3">
            <bdi>{line.note}</bdi>
          </small>
        )}
      </span>
      <span class="number">{month}</span>
      <Icon of={Pencil} small />
    </button>
  );
}
