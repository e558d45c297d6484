import { addDays } from 'date-fns';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { caseCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import {
  fromIsoDate,
  type IsoDate,
  isIsoDate,
  LAST_DAY,
  toIsoDate,
} from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { type Growth, growTo } from '@/lib/core/debt/growth';
import { formatMoney } from '@/lib/core/money/format-money';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';

interface DebtGrowthProps {
  panel: Panel;
  record: CaseRecord;
}

/** What the debt grows to by a later day when nothing is paid. */
export function DebtGrowth({ panel, record }: DebtGrowthProps) {
  const today = panel.today.value;
  const [date, setDate] = useState<IsoDate>(() => toIsoDate(addDays(fromIsoDate(today), 30)));
  const growth = growTo(record.facts, date);
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('debts.growth.title')}</h2>
      </div>
      <div class="sheet stack debt-sheet">
        <div>
          <label class="label" for="growth-date">
            {t('debts.growth.until')}
          </label>
          <input
            class="input number"
            id="growth-date"
            type="date"
            max={LAST_DAY}
            lang={language.value}
            defaultValue={date}
            onInput={({ currentTarget: { value } }) => {
              if (isIsoDate(value)) setDate(value);
            }}
          />
        </div>
        {typeof growth === 'string' ? (
          <Note
            button={
              <Button
                look="plain"
                action="fill-growth"
                onClick={() => panel.places.goTo('facts', { fact: growth })}
              >
                {t('say.fillIn')}
              </Button>
            }
          >
            {t(`debts.growth.need.${growth}`)}
          </Note>
        ) : (
          <Grown growth={growth} record={record} date={date} />
        )}
      </div>
    </section>
  );
}

function Grown({ growth, record, date }: { growth: Growth; record: CaseRecord; date: IsoDate }) {
  const money = (minor: number) => formatMoney(minor, caseCurrency(record.facts), language.value);
  const { asOf = date } = record.facts;
  if (date <= asOf) {
    return (
      <p class="small text-2" role="status">
        {t('debts.growth.past', { date: formatDate(asOf, language.value, 'short') })}
      </p>
    );
  }
  return (
    <div role="status">
      <p>
        {t('debts.growth.total', {
          total: money(growth.total),
          date: formatDate(date, language.value, 'short'),
        })}
      </p>
      <p class="small text-2">
        {t(growth.penalty > 0 ? 'debts.growth.withPenalty' : 'debts.growth.parts', {
          count: growth.days,
          interest: money(growth.interest),
          penalty: money(growth.penalty),
        })}
      </p>
      <p class="micro text-3">{t('debts.growth.source')}</p>
    </div>
  );
}
