import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { MoneyField } from '@/components/plan/MoneyField';
import { caseCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { landPayment } from '@/lib/core/debt/part-payment';
import { formatAmount, formatMoney } from '@/lib/core/money/format-money';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';

/** When the order of the Civil Code was last looked up. */
const CHECKED = '2026-11-23';

interface PartPaymentProps {
  panel: Panel;
  record: CaseRecord;
}

/** Where a part payment would land: fees, then interest, then principal. */
export function PartPayment({ panel, record }: PartPaymentProps) {
  const { smallAmount, todayAmount, canPay } = record.facts;
  const [amount, setAmount] = useState(todayAmount ?? smallAmount ?? canPay ?? 0);
  const draftKey = `${record.id}/part-payment`;
  const currency = caseCurrency(record.facts);
  const landed = landPayment(record.facts, amount);
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('debts.part.title')}</h2>
      </div>
      <div class="sheet stack debt-sheet">
        <MoneyField
          id="part-amount"
          label={t('debts.part.amount')}
          value={amount}
          currency={currency}
          draft={panel.drafts.all.value[draftKey]}
          onDraft={(text) =>
            text === undefined ? panel.drafts.drop(draftKey) : panel.drafts.keep(draftKey, text)
          }
          onValue={(minor) => setAmount(minor ?? 0)}
        />
        {landed ? (
          <>
            <table class="landing-table number" aria-live="polite">
              <thead>
                <tr>
                  <td />
                  <th scope="col">{t('debts.part.paid')}</th>
                  <th scope="col">{t('debts.part.left')}</th>
                </tr>
              </thead>
              <tbody>
                {landed.landings.map(({ part, owed, paid }) => (
                  <tr key={part}>
                    <th scope="row">{t(`debts.part.${part}`)}</th>
                    <td>{formatAmount(paid, currency, 'cents')}</td>
                    <td>{formatAmount(owed - paid, currency, 'cents')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {landed.over > 0 && (
              <Note look="look">
                {t('debts.part.over', {
                  amount: formatMoney(landed.over, currency, language.value),
                })}
              </Note>
            )}
            <p class="micro text-3">
              {currency === 'CNY'
                ? t('debts.part.source', { date: formatDate(CHECKED, language.value, 'short') })
                : t('debts.part.elsewhere')}
            </p>
          </>
        ) : (
          <Note
            button={
              <Button
                look="plain"
                action="fill-principal"
                onClick={() => panel.places.goTo('facts', { fact: 'principal' })}
              >
                {t('say.fillIn')}
              </Button>
            }
          >
            {t('debts.part.need')}
          </Note>
        )}
      </div>
    </section>
  );
}
