import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { monthlyAmount } from '@/lib/core/budget/budget';
import { sectionOf } from '@/lib/core/budget/sections';
import { caseCurrency, homeCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import type { CaseRecord } from '@/lib/core/case/record';
import type { BudgetLine } from '@/lib/core/case/records';
import { minorPerMajor } from '@/lib/core/money/currency';
import { formatMoney } from '@/lib/core/money/format-money';
import { fasterEnd } from '@/lib/core/plan/what-if';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { categoryName } from './line-store';

interface WhatIfProps {
  panel: Panel;
  record: CaseRecord;
}

/** What a cut in one line, or a little more income, would bring: the plan would end sooner. */
export function WhatIf({ panel, record }: WhatIfProps) {
  const cuttable = record.lines.filter(
    ([, line]) => sectionOf(line) === 'adjustable' && line.amount > 0,
  );
  const [picked, setPicked] = useState<string | undefined>();
  const [line] = cuttable.filter(([id]) => id === picked).concat(cuttable);
  const { incomeNow } = record.household;
  if (homeCurrency(record) !== caseCurrency(record.facts)) return null;
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('budget.whatIf.title')}</h2>
      </div>
      <div class="sheet stack what-if">
        {line ? (
          <>
            {cuttable.length > 1 && (
              <select
                class="input"
                aria-label={t('budget.whatIf.line')}
                value={line[0]}
                onChange={({ currentTarget }) => setPicked(currentTarget.value)}
              >
                {cuttable.map(([id, each]) => (
                  <option key={id} value={id}>
                    {categoryName(each.category)}
                  </option>
                ))}
              </select>
            )}
            <Cut key={line[0]} id={line[0]} line={line[1]} panel={panel} record={record} />
          </>
        ) : (
          <p class="small text-2">{t('budget.whatIf.none')}</p>
        )}
        {incomeNow !== undefined && <More record={record} income={incomeNow} />}
      </div>
    </section>
  );
}

interface CutProps extends WhatIfProps {
  id: string;
  line: BudgetLine;
}

/** A cut of one line by tenths; "Cut it" writes it into the budget. */
function Cut({ id, line, panel, record }: CutProps) {
  const [tenths, setTenths] = useState(0);
  const kept = line.amount - Math.round((line.amount * tenths) / 10);
  const freed = monthlyAmount(line) - monthlyAmount({ ...line, amount: kept });
  return (
    <div>
      <label class="label" for="what-if-cut">
        {t('budget.whatIf.cut', { line: categoryName(line.category) })}
      </label>
      <input
        class="slider"
        id="what-if-cut"
        type="range"
        min={0}
        max={10}
        value={tenths}
        aria-valuetext={outcome(record, freed)}
        onInput={({ currentTarget }) => setTenths(currentTarget.valueAsNumber)}
      />
      <p class="small" role="status">
        {outcome(record, freed)}
      </p>
      {tenths > 0 && (
        <Button
          look="soft"
          action="cut-line"
          onClick={() => {
            panel.putHome('lines', id, { ...line, amount: kept }, record);
            setTenths(0);
            panel.toasts.show(t('budget.whatIf.done', { line: categoryName(line.category) }), {
              undo: () => panel.putHome('lines', id, line, record),
            });
          }}
        >
          {t('budget.whatIf.apply', {
            amount: money(record, monthlyAmount({ ...line, amount: kept })),
          })}
        </Button>
      )}
    </div>
  );
}

/** More income in steps of a hundredth of it, rounded to a whole ten. */
function More({ record, income }: { record: CaseRecord; income: number }) {
  const [steps, setSteps] = useState(0);
  const ten = minorPerMajor(homeCurrency(record)) * 10;
  const step = Math.max(ten, Math.round(income / 50 / ten) * ten);
  const more = steps * step;
  return (
    <div>
      <label class="label" for="what-if-more">
        {t('budget.whatIf.more')}
      </label>
      <input
        class="slider"
        id="what-if-more"
        type="range"
        min={0}
        max={25}
        value={steps}
        aria-valuetext={outcome(record, more)}
        onInput={({ currentTarget }) => setSteps(currentTarget.valueAsNumber)}
      />
      <p class="small" role="status">
        {outcome(record, more)}
      </p>
    </div>
  );
}

/** How much it is, and when the plan would end. */
function outcome(record: CaseRecord, more: number): string {
  const end = fasterEnd(record, more);
  if (!end) return t('budget.whatIf.free', { amount: money(record, more) });
  const month = (date: string) => formatDate(date, language.value, 'month');
  if (more === 0) return t('budget.whatIf.now', { now: month(end.now) });
  return t(end.sooner < end.now ? 'budget.whatIf.sooner' : 'budget.whatIf.same', {
    amount: money(record, more),
    sooner: month(end.sooner),
    now: month(end.now),
  });
}

function money(record: CaseRecord, minor: number): string {
  return formatMoney(minor, homeCurrency(record), language.value);
}
