import { Segment } from '@/components/controls/Segment';
import { Stepper } from '@/components/controls/Stepper';
import { caseCurrency } from '@/lib/core/case/derived-facts';
import { isIsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { MOST_INSTALMENTS, type Plan } from '@/lib/core/plan/schedule';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { MoneyField } from './MoneyField';
import { setShape } from './plan-actions';

interface PlanShapeProps {
  panel: Panel;
  record: CaseRecord;
  plan: Plan | undefined;
}

/** What decides the plan: a number or an amount, the first date and how often. */
export function PlanShape({ panel, record, plan }: PlanShapeProps) {
  const { setBy, instalments, instalmentAmount, firstDate, frequency = 'monthly' } = record.facts;
  const by =
    setBy ?? (instalments === undefined && instalmentAmount !== undefined ? 'amount' : 'number');
  return (
    <section class="group" aria-label={t('plan.shape')}>
      <div class="pair">
        <div>
          <span class="label" id="set-by">
            {t('plan.setBy')}
          </span>
          <Segment
            labelledBy="set-by"
            choices={[
              { value: 'number', text: t('facts.choice.number') },
              { value: 'amount', text: t('facts.choice.amount') },
            ]}
            value={by}
            onChange={(next) => setShape(panel, next, plan)}
          />
        </div>
        {by === 'number' ? (
          <div>
            <label class="label" for="instalments">
              {t('plan.instalments')}
            </label>
            <Stepper
              id="instalments"
              value={instalments ?? plan?.rows.length}
              least={1}
              most={MOST_INSTALMENTS}
              lessLabel={t('plan.fewer')}
              moreLabel={t('plan.oneMore')}
              onChange={(number) => {
                panel.setFact('instalments', number);
                if (setBy !== 'number') panel.setFact('setBy', 'number');
              }}
            />
          </div>
        ) : (
          <MoneyField
            id="instalment-amount"
            label={t('plan.each')}
            value={instalmentAmount}
            aboveZero
            currency={caseCurrency(record.facts)}
            draft={panel.drafts.all.value[`${record.id}/plan.each`]}
            onDraft={(text) =>
              text === undefined
                ? panel.drafts.drop(`${record.id}/plan.each`)
                : panel.drafts.keep(`${record.id}/plan.each`, text)
            }
            onValue={(minor) => {
              if (minor) panel.setFact('instalmentAmount', minor);
              if (setBy !== 'amount') panel.setFact('setBy', 'amount');
            }}
          />
        )}
        <div>
          <label class="label" for="first-date">
            {t('plan.firstDate')}
          </label>
          <input
            class="input number"
            id="first-date"
            type="date"
            value={firstDate ?? ''}
            onInput={({ currentTarget: { value } }) => {
              if (isIsoDate(value)) panel.setFact('firstDate', value);
            }}
          />
        </div>
        <div>
          <span class="label" id="frequency">
            {t('plan.frequency')}
          </span>
          <Segment
            labelledBy="frequency"
            choices={[
              { value: 'monthly', text: t('facts.choice.monthly') },
              { value: 'twoWeeks', text: t('facts.choice.twoWeeks') },
            ]}
            value={frequency}
            onChange={(next) => panel.setFact('frequency', next)}
          />
        </div>
      </div>
    </section>
  );
}
