import { caseCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { formatMoney } from '@/lib/core/money/format-money';
import type { Plan } from '@/lib/core/plan/schedule';
import { language, t } from '@/lib/i18n/words';

/** The drawing's own grid; it is stretched to the width of the panel. */
const WIDTH = 90;
const HEIGHT = 62;

/** How the balance falls, step by step, to the last instalment. */
export function BalanceChart({ plan, record }: { plan: Plan; record: CaseRecord }) {
  const last = plan.rows.at(-1);
  const owed = plan.total + plan.gap;
  if (!last || owed <= 0) return null;
  const money = (minor: number) => formatMoney(minor, caseCurrency(record.facts), language.value);
  const end = money(last.remaining);
  const steps = plan.rows.map((row, index) => {
    const x = ((index + 1) / (plan.rows.length + 1)) * WIDTH;
    const y = 2 + (1 - row.remaining / owed) * (HEIGHT - 2);
    return `H${x.toFixed(2)}V${y.toFixed(2)}`;
  });
  const line = `M0 2${steps.join('')}H${WIDTH}`;
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('plan.paidOff', { date: formatDate(last.date, language.value) })}</h2>
      </div>
      <figure class="chart">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT + 2}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t('plan.chart', { count: plan.rows.length, from: money(owed), to: end })}
        >
          <path d={`${line}V${HEIGHT + 2}H0z`} fill="var(--accent-soft)" />
          <path
            d={line}
            fill="none"
            stroke="var(--accent)"
            stroke-width="1.5"
            vector-effect="non-scaling-stroke"
          />
        </svg>
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
