import { caseCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { formatAmount } from '@/lib/core/money/format-money';
import type { Plan } from '@/lib/core/plan/schedule';
import { language, t } from '@/lib/i18n/words';

interface SheetPlanProps {
  plan: Plan;
  record: CaseRecord;
}

/** Every instalment; the head of the table stands on each page that it reaches. */
export function SheetPlan({ plan, record }: SheetPlanProps) {
  const currency = caseCurrency(record.facts);
  const money = (minor: number) => formatAmount(minor, currency, 'cents');
  return (
    <section>
      <h2>
        {t('places.plan')} <small>{currency}</small>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('plan.number')}</th>
            <th scope="col">{t('plan.date')}</th>
            <th scope="col">{t('plan.amount')}</th>
            <th scope="col">{t('plan.remaining')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.rows.map((row, index) => (
            <tr key={row.id}>
              <td>{index + 1}</td>
              <td>
                {formatDate(row.date, language.value, 'short')}
                {row.note && (
                  <small>
                    <bdi>{row.note}</bdi>
                  </small>
                )}
              </td>
              <td>{money(row.amount)}</td>
              <td>{money(row.remaining)}</td>
            </tr>
          ))}
          <tr class="total">
            <td />
            <td>{t('plan.total')}</td>
            <td>{money(plan.total)}</td>
            <td />
          </tr>
        </tbody>
      </table>
    </section>
  );
}
