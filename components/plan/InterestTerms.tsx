import { Segment } from '@/components/controls/Segment';
import { amountOwed } from '@/lib/core/case/derived-facts';
import type { CaseRecord } from '@/lib/core/case/record';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { TermField } from './TermField';

/** What the person asks about interest while they pay, and about what has run up so far. */
export function InterestTerms({ panel, record }: { panel: Panel; record: CaseRecord }) {
  const { interestAsk = 'frozen', principal, waivedAmount } = record.facts;
  const owed = amountOwed(record.facts) ?? 0;
  const hasCharges = principal !== undefined && principal < owed;
  return (
    <>
      <div class="wide-pair">
        <span class="label" id="interest-ask">
          {t('plan.interestWhilePaying')}
        </span>
        <Segment
          labelledBy="interest-ask"
          choices={[
            { value: 'frozen', text: t('facts.choice.frozen') },
            { value: 'contract', text: t('plan.contractRate') },
            { value: 'reduced', text: t('plan.lowerRate') },
          ]}
          value={interestAsk}
          onChange={(next) => panel.setFact('interestAsk', next, record)}
        />
      </div>
      {interestAsk === 'reduced' && (
        <TermField
          key="askedRate"
          id="askedRate"
          label={t('facts.label.askedRate')}
          panel={panel}
          record={record}
        />
      )}
      {(hasCharges || waivedAmount !== undefined) && (
        <TermField
          key="waivedAmount"
          id="waivedAmount"
          label={t('plan.waiveCharges')}
          panel={panel}
          record={record}
          wide={interestAsk !== 'reduced'}
        />
      )}
    </>
  );
}
