import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { monthlyRoom, reserveRule } from '@/lib/core/budget/available';
import { budgetTotals } from '@/lib/core/budget/budget';
import { caseCurrency, homeCurrency } from '@/lib/core/case/derived-facts';
import type { CaseRecord } from '@/lib/core/case/record';
import { formatAmount, formatMoney } from '@/lib/core/money/format-money';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';

interface BudgetSummaryProps {
  panel: Panel;
  record: CaseRecord;
}

/** The month as a sum: income, what goes out, the reserve, and what can be offered to lenders. */
export function BudgetSummary({ panel, record }: BudgetSummaryProps) {
  const currency = homeCurrency(record);
  const { household } = record;
  const room = monthlyRoom(household, currency);
  const { share, cap } = reserveRule(household, currency);
  const totals = budgetTotals(record.lines.map(([, line]) => line));
  const money = (minor: number) => formatMoney(minor, currency, language.value);
  const out: [string, number | undefined][] = [
    [t('budget.sum.priority'), totals.priority],
    [
      t('budget.sum.essential'),
      totals.priority === undefined ? household.essentials : totals.essential,
    ],
    [t('budget.sum.adjustable'), household.adjustable],
    [t('budget.sum.debts'), household.otherDebts],
  ];
  return (
    <section class="group" aria-label={t('budget.month')}>
      <div class="sheet">
        <table class="budget-sum number">
          <caption class="visually-hidden">{t('budget.month')}</caption>
          <tbody>
            <Line label={t('budget.sum.income')} minor={household.incomeNow} currency={currency} />
            {out.map(([label, minor]) =>
              minor === undefined && label !== t('budget.sum.essential') ? null : (
                <Line key={label} label={label} minor={minor} currency={currency} less />
              ),
            )}
            {room && (
              <>
                <Line
                  label={t('budget.sum.surplus')}
                  minor={room.surplus}
                  currency={currency}
                  sum
                />
                {room.surplus > 0 && (
                  <>
                    <Line
                      label={t('budget.sum.reserve')}
                      note={t('budget.reserveRule', { percent: share / 100, cap: money(cap) })}
                      minor={room.reserve}
                      currency={currency}
                      less
                    />
                    <Line
                      label={t('budget.sum.available')}
                      minor={room.available}
                      currency={currency}
                      sum
                      strong
                    />
                  </>
                )}
              </>
            )}
          </tbody>
        </table>
      </div>
      {!room && <p class="budget-note small text-2">{t('budget.begin')}</p>}
      {room && room.surplus <= 0 && <NothingLeft panel={panel} record={record} />}
      {currency !== caseCurrency(record.facts) && (
        <Note look="look">
          {t('budget.otherCurrency', { home: currency, debt: caseCurrency(record.facts) })}
        </Note>
      )}
    </section>
  );
}

interface LineProps {
  label: string;
  note?: string;
  minor: number | undefined;
  currency: Parameters<typeof formatAmount>[1];
  less?: boolean;
  sum?: boolean;
  strong?: boolean;
}

function Line({ label, note, minor, currency, less, sum, strong }: LineProps) {
  const amount = minor === undefined ? '–' : formatAmount(minor, currency, 'cents');
  return (
    <tr class={sum ? (strong ? 'is-sum is-strong' : 'is-sum') : undefined}>
      <th scope="row">
        {label}
        {note && <small>{note}</small>}
      </th>
      <td>
        {less && minor !== undefined && minor !== 0 ? '−' : ''}
        {amount}
      </td>
    </tr>
  );
}

/** A month below zero is a usual case with its own way: a small sum and a date to look again. */
function NothingLeft({ panel, record }: BudgetSummaryProps) {
  const isToken = record.facts.offerKind === 'token';
  return (
    <div class="budget-note">
      <Note
        button={
          <Button
            look="plain"
            action="token-offer"
            onClick={() => {
              if (!isToken) panel.setFact('offerKind', 'token', record);
              panel.places.showPlanPart('offer');
            }}
          >
            {t(isToken ? 'budget.toOffer' : 'budget.tokenOffer')}
          </Button>
        }
      >
        {t('budget.nothingLeft')}
      </Note>
    </div>
  );
}
