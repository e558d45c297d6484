import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { Segment } from '@/components/controls/Segment';
import { caseName } from '@/components/shell/case-name';
import { caseCurrency, roomOf } from '@/lib/core/case/derived-facts';
import type { CaseRecord } from '@/lib/core/case/record';
import {
  casesInOtherCurrencies,
  type ShareBy,
  shareAmong,
  sharingCases,
} from '@/lib/core/debt/shares';
import { formatAmount, formatMoney } from '@/lib/core/money/format-money';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { ShareRow } from './ShareRow';

interface DebtSharesProps {
  panel: Panel;
  record: CaseRecord;
}

/** What the month can give, shared among the lenders by one rule, to the cent. */
export function DebtShares({ panel, record }: DebtSharesProps) {
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('debts.share.title')}</h2>
      </div>
      <Shares panel={panel} record={record} />
    </section>
  );
}

function Shares({ panel, record }: DebtSharesProps) {
  const pot = roomOf(record)?.available;
  const cases = sharingCases(panel.cases.open.value, record);
  const by: ShareBy = record.household.shareBy ?? 'balance';
  const currency = caseCurrency(record.facts);
  const money = (minor: number) => formatMoney(minor, currency, language.value);
  if (pot === undefined) {
    return (
      <Note
        button={
          <Button
            look="plain"
            action="to-budget"
            onClick={() => panel.places.showPlanPart('budget')}
          >
            {t('debts.share.toBudget')}
          </Button>
        }
      >
        {t('debts.share.noBudget')}
      </Note>
    );
  }
  if (record.sample) return <Note>{t('debts.share.sample')}</Note>;
  if (cases.length < 2) return <Note>{t('debts.share.alone')}</Note>;
  if (pot === 0) return <Note>{t('debts.share.nothing')}</Note>;
  const shares = shareAmong(cases, pot, by);
  const elsewhere = casesInOtherCurrencies(panel.cases.open.value, record);
  const { otherDebts = 0 } = record.household;
  return (
    <>
      <p class="small">{t('debts.share.pot', { amount: money(pot) })}</p>
      <div class="share-by">
        <Segment
          label={t('facts.label.shareBy')}
          choices={[
            { value: 'balance', text: t('facts.choice.balance') },
            { value: 'instalment', text: t('facts.choice.instalment') },
          ]}
          value={by}
          onChange={(next) => panel.setFact('shareBy', next, record)}
        />
      </div>
      <div class="sheet">
        {shares.map((share) => (
          <ShareRow key={share.record.id} share={share} by={by} panel={panel} />
        ))}
        <p class="line-sum small">
          <span class="text-2">{t('debts.share.sum')}</span>
          <b class="number">
            {formatAmount(
              shares.reduce((sum, { share }) => sum + share, 0),
              currency,
              'cents',
            )}
          </b>
        </p>
      </div>
      {otherDebts > 0 && (
        <div class="share-note">
          <Note>{t('debts.share.twice', { amount: money(otherDebts) })}</Note>
        </div>
      )}
      {elsewhere.length > 0 && (
        <p class="micro text-3 share-note">
          {t('debts.share.elsewhere', {
            names: elsewhere.map(caseName).join(language.value === 'en' ? ', ' : '、'),
          })}
        </p>
      )}
    </>
  );
}
