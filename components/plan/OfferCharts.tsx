import { amountOwed, caseCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { formatMoney } from '@/lib/core/money/format-money';
import type { OfferSummary } from '@/lib/core/plan/compare';
import { language, t } from '@/lib/i18n/words';
import { BalanceDrawing } from './BalanceDrawing';
import { offerName } from './offer-actions';

interface OfferChartsProps {
  record: CaseRecord;
  offers: readonly OfferSummary[];
  today: IsoDate;
}

/**
 * One small drawing for each offer on the same scale, one under the other: told apart by place and
 * name, never by colour.
 */
export function OfferCharts({ record, offers, today }: OfferChartsProps) {
  const drawn = offers.filter(({ plan }) => plan.rows.length > 0);
  const owed = amountOwed(record.facts) ?? 0;
  if (drawn.length === 0 || owed <= 0) return null;
  const money = (minor: number) => formatMoney(minor, caseCurrency(record.facts), language.value);
  const dates = drawn.flatMap(({ plan }) => plan.rows.map((row) => row.date)).sort();
  const [first = today, last = today] = [dates[0], dates.at(-1)];
  const scale = { from: first < today ? first : today, to: last, most: owed };
  return (
    <figure class="offer-charts">
      {drawn.map(({ id, plan, end }) => {
        const left = money(plan.rows.at(-1)?.remaining ?? 0);
        return (
          <div key={id}>
            <span class="micro text-2">
              {offerName(id)}
              {end && ` · ${formatDate(end, language.value, 'month')}`}
            </span>
            <BalanceDrawing
              owed={owed}
              rows={plan.rows}
              scale={scale}
              label={`${offerName(id)}: ${t('plan.chart', {
                count: plan.rows.length,
                from: money(owed),
                to: left,
              })}`}
            />
          </div>
        );
      })}
    </figure>
  );
}
