import { addMonths } from 'date-fns';
import { Plus, Trash } from 'lucide-preact';
import { Button, IconButton } from '@/components/controls/Button';
import { focusSoon } from '@/components/controls/focus-soon';
import { MoneyField } from '@/components/plan/MoneyField';
import { homeCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import { fromIsoDate, type IsoDate, toIsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';

interface HardMonthsProps {
  panel: Panel;
  record: CaseRecord;
}

/** How far ahead a hard month can be marked. */
const MONTHS_AHEAD = 36;

/** Months in which less can be paid: school fees, the Spring Festival, a month between two jobs. */
export function HardMonths({ panel, record }: HardMonthsProps) {
  const marked = Object.entries(record.hardMonths).sort(([one], [other]) =>
    one.localeCompare(other),
  );
  const free = monthsFrom(panel.today.value).filter((month) => !record.hardMonths[month]);
  const currency = homeCurrency(record);
  const draftKey = (month: string) => `${record.sample ? record.id : 'household'}/month.${month}`;

  function remove(month: string): void {
    const before = record.hardMonths[month];
    panel.putHome('hardMonths', month, undefined, record);
    panel.toasts.show(t('common.removed', { what: monthName(month) }), {
      undo: () => panel.putHome('hardMonths', month, before, record),
    });
    focusSoon('[data-action="add-month"]');
  }

  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('budget.hard.title')}</h2>
        {free[0] && (
          <Button
            look="plain"
            icon={Plus}
            action="add-month"
            onClick={() => panel.putHome('hardMonths', free[0] ?? '', { most: 0 }, record)}
          >
            {t('budget.add')}
          </Button>
        )}
      </div>
      <div class="sheet">
        {marked.length === 0 && <p class="row-alone small text-2">{t('budget.hard.none')}</p>}
        {marked.map(([month, hard]) => (
          <div class="hard-month" key={month}>
            <label>
              <span class="label">{t('budget.hard.month')}</span>
              <select
                class="input"
                value={month}
                onChange={({ currentTarget }) => {
                  panel.putHome('hardMonths', month, undefined, record);
                  panel.putHome('hardMonths', currentTarget.value, hard, record);
                }}
              >
                {[month, ...free].sort().map((each) => (
                  <option key={each} value={each}>
                    {monthName(each)}
                  </option>
                ))}
              </select>
            </label>
            <MoneyField
              id={`month-${month}`}
              label={t('budget.hard.most')}
              value={hard.most}
              currency={currency}
              draft={panel.drafts.all.value[draftKey(month)]}
              onDraft={(text) =>
                text === undefined
                  ? panel.drafts.drop(draftKey(month))
                  : panel.drafts.keep(draftKey(month), text)
              }
              onValue={(most) => {
                if (most !== undefined) {
                  panel.putHome('hardMonths', month, { ...hard, most }, record);
                }
              }}
            />
            <IconButton
              icon={Trash}
              label={t('budget.hard.remove', { month: monthName(month) })}
              onClick={() => remove(month)}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

/** `yyyy-MM` of this month and those after it. */
function monthsFrom(today: IsoDate): string[] {
  const first = fromIsoDate(`${today.slice(0, 7)}-01`);
  return Array.from({ length: MONTHS_AHEAD }, (_, index) =>
    toIsoDate(addMonths(first, index)).slice(0, 7),
  );
}

function monthName(month: string): string {
  return formatDate(`${month}-01`, language.value, 'month');
}
