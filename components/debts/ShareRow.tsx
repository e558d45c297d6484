import { Button } from '@/components/controls/Button';
import { focusSoon } from '@/components/controls/focus-soon';
import { caseName } from '@/components/shell/case-name';
import { caseCurrency } from '@/lib/core/case/derived-facts';
import type { CaseRecord } from '@/lib/core/case/record';
import type { DebtShare, ShareBy } from '@/lib/core/debt/shares';
import { formatAmount, formatMoney } from '@/lib/core/money/format-money';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';

/** What the press changes in an offer. */
const TERMS = ['offerKind', 'setBy', 'instalmentAmount', 'frequency'] as const;

interface ShareRowProps {
  share: DebtShare;
  by: ShareBy;
  panel: Panel;
}

/** One lender's share: by what it is reckoned, whether it comes first, and one press to offer it. */
export function ShareRow({ share, by, panel }: ShareRowProps) {
  const { record, weight, priority, gap } = share;
  const name = caseName(record);
  const currency = caseCurrency(record.facts);
  const { facts } = record;
  const isUsed =
    facts.setBy === 'amount' &&
    facts.instalmentAmount === share.share &&
    facts.frequency !== 'twoWeeks';

  function use(): void {
    const { offerKind, setBy, instalmentAmount, frequency } = facts;
    const write = (terms: Partial<CaseRecord['facts']>) => {
      for (const id of TERMS) panel.setFact(id, terms[id], record);
    };
    const isInstalments = offerKind !== 'token' && offerKind !== 'lump';
    write({
      ...(isInstalments && offerKind ? { offerKind } : { offerKind: 'instalments' }),
      setBy: 'amount',
      instalmentAmount: share.share,
      // A share is of a month.
      frequency: 'monthly',
    });
    const before = { offerKind, setBy, instalmentAmount, frequency };
    panel.toasts.show(t('debts.share.used', { name }), {
      undo: () => write(before as Partial<CaseRecord['facts']>),
    });
    focusSoon(`[data-share="${record.id}"] input`);
  }

  return (
    <div class="share-row" data-share={record.id}>
      <span class="share-name">
        <bdi>{name}</bdi>
        <small class="text-3">
          {gap
            ? t(gap === 'statedTotal' ? 'debts.share.noBalance' : 'debts.share.noInstalment')
            : t(by === 'balance' ? 'debts.share.owes' : 'debts.share.asks', {
                amount: formatMoney(weight, currency, language.value),
              })}
        </small>
      </span>
      <b class="number">{formatAmount(share.share, currency, 'cents')}</b>
      <label class="share-first small text-2">
        <input
          type="checkbox"
          checked={priority}
          onChange={({ currentTarget }) =>
            panel.setFact('priority', currentTarget.checked ? 'yes' : undefined, record)
          }
        />
        {t('facts.label.priority')}
        <span class="visually-hidden">: {name}</span>
      </label>
      {isUsed ? (
        <span class="small text-2">{t('debts.share.inOffer')}</span>
      ) : (
        share.share > 0 && (
          <Button
            look="plain"
            action="use-share"
            label={t('debts.share.useFor', { name })}
            onClick={use}
          >
            {t('debts.share.use')}
          </Button>
        )
      )}
    </div>
  );
}
