import { amountOwed, caseCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { formatMoney } from '@/lib/core/money/format-money';
import type { Plan } from '@/lib/core/plan/schedule';
import { language, t } from '@/lib/i18n/words';
import { BalanceDrawing } from './BalanceDrawing';

interface BalanceChartProps {
  plan: Plan;
  record: CaseRecord;
  today: IsoDate;
}

/** How the balance falls, step by step, to the last instalment. */
export function BalanceChart({ plan, record, today }: BalanceChartProps) {
  const last = plan.rows.at(-1);
  const owed = amountOwed(record.facts) ?? 0;
  if (!last || owed <= 0) return null;
  const money = (minor: number) => formatMoney(minor, caseCurrency(record.facts), language.value);
  const end = money(last.remaining);
  const date = formatDate(last.date, language.value);
  const title =
    last.remaining === 0
      ? t('plan.paidOff', { date })
      : t('plan.leftOn', { date, amount: money(last.remaining) });
  const first = plan.rows[0]?.date ?? today;
  return (
    <section class="group">
      <div class="group-head">
        <h2>{title}</h2>
      </div>
      <figure class="chart">
        <BalanceDrawing
          owed={owed}
          rows={plan.rows}
          scale={{ from: first < today ? first : today, to: last.date, most: owed }}
          label={t('plan.chart', { count: plan.rows.length, from: money(owed), to: end })}
        />
        <span class="micro text-2 number">{t('plan.chartStart', { amount: money(owed) })}</span>
        <span class="micro text-2 number">
          {t('plan.chartEnd', {
            amount: end,
            month: formatDate(last.date, language.value, 'month'),
          })}
        </span>
      </figure>
    </section>
  );
}
