import { caseCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { formatAmount } from '@/lib/core/money/format-money';
import { compareOffers, type OfferSummary } from '@/lib/core/plan/compare';
import { language, t } from '@/lib/i18n/words';
import { OfferCharts } from './OfferCharts';
import { offerName } from './offer-actions';

interface OfferComparisonProps {
  record: CaseRecord;
  today: IsoDate;
}

/** The offers side by side: what each asks of every month and what it costs in all. */
export function OfferComparison({ record, today }: OfferComparisonProps) {
  const offers = compareOffers(record, today);
  const currency = caseCurrency(record.facts);
  const money = (minor: number) => formatAmount(minor, currency);
  const rows = ROWS.filter(
    ({ needed }) => !needed || offers.some(({ summary }) => summary && needed(summary)),
  );
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('plan.compare.title')}</h2>
        <span>{currency}</span>
      </div>
      <div class="sheet plan-sheet">
        <table class="compare-table number">
          <thead>
            <tr>
              <td />
              {offers.map(({ id }) => (
                <th scope="col" key={id}>
                  {offerName(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, write }) => (
              <tr key={name}>
                <th scope="row">{t(`plan.compare.${name}`)}</th>
                {offers.map(({ id, summary }) => {
                  const text = summary && write(summary, money);
                  const short = name === 'room' && (summary?.room ?? 0) < 0;
                  return (
                    <td key={id} class={short ? 'text-warn' : undefined}>
                      {text ?? '–'}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {offers.map(({ id, gap, summary }) =>
          gap || summary?.plan.endless !== undefined ? (
            <p class="row-alone micro text-2" key={id}>
              {offerName(id)}: {gap ? t(`plan.need.${gap}`) : t('plan.compare.endless')}
            </p>
          ) : null,
        )}
      </div>
      <OfferCharts
        record={record}
        offers={offers.flatMap(({ summary }) => summary ?? [])}
        today={today}
      />
    </section>
  );
}

interface CompareRow {
  name: 'first' | 'firstDate' | 'monthly' | 'end' | 'left' | 'total' | 'cost' | 'yearly' | 'room';
  write: (summary: OfferSummary, money: (minor: number) => string) => string | undefined;
  /** The row is drawn where some offer needs it. */
  needed?: (summary: OfferSummary) => boolean;
}

const day = (date: IsoDate | undefined) => date && formatDate(date, language.value, 'compact');

const ROWS: readonly CompareRow[] = [
  { name: 'first', write: ({ first }, money) => first && money(first.amount) },
  { name: 'firstDate', write: ({ first }) => day(first?.date) },
  { name: 'monthly', write: ({ first, usual }, money) => first && money(usual) },
  { name: 'end', write: ({ end }) => day(end) },
  {
    name: 'left',
    write: ({ plan }, money) => (plan.rows.length > 0 ? money(Math.max(0, plan.gap)) : undefined),
    needed: ({ plan }) => plan.gap > 0 && plan.rows.length > 0,
  },
  { name: 'total', write: ({ total, first }, money) => first && money(total) },
  { name: 'cost', write: ({ cost, first }, money) => first && money(cost) },
  {
    name: 'yearly',
    write: ({ yearly }) => (yearly === undefined ? '0%' : `${(yearly * 100).toFixed(1)}%`),
    needed: ({ yearly }) => yearly !== undefined,
  },
  {
    name: 'room',
    write: ({ room }, money) => (room === undefined ? undefined : money(room)),
    needed: ({ room }) => room !== undefined,
  },
];
