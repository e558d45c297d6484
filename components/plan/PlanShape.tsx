import { Segment } from '@/components/controls/Segment';
import { Stepper } from '@/components/controls/Stepper';
import { caseCurrency } from '@/lib/core/case/derived-facts';
import { OFFER_KINDS } from '@/lib/core/case/fact-catalogue';
import { isIsoDate, LAST_DAY } from '@/lib/core/case/iso-date';
import { offerKey } from '@/lib/core/case/offer-facts';
import type { CaseRecord } from '@/lib/core/case/record';
import { MOST_INSTALMENTS, type Plan } from '@/lib/core/plan/schedule';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { InterestTerms } from './InterestTerms';
import { MoneyField } from './MoneyField';
import { setShape } from './plan-actions';
import { TermField } from './TermField';

interface PlanShapeProps {
  panel: Panel;
  record: CaseRecord;
  plan: Plan | undefined;
}

/** What decides the plan: its kind, a number or an amount, the first date, how often, interest. */
export function PlanShape({ panel, record, plan }: PlanShapeProps) {
  const { offerKind = 'instalments', frequency = 'monthly' } = record.facts;
  return (
    <section class="group shape" aria-label={t('plan.shape')}>
      <div class="pair">
        <div class="wide-pair">
          <label class="label" for="offer-kind">
            {t('facts.label.offerKind')}
          </label>
          <select
            class="input"
            id="offer-kind"
            value={offerKind}
            onChange={({ currentTarget }) =>
              panel.setFact('offerKind', currentTarget.value, record)
            }
          >
            {OFFER_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`facts.choice.${kind}`)}
              </option>
            ))}
          </select>
        </div>
        <KindFields panel={panel} record={record} plan={plan} />
        {offerKind !== 'lump' && (
          <>
            <FirstDate panel={panel} record={record} />
            {offerKind !== 'token' && (
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
                  onChange={(next) => panel.setFact('frequency', next, record)}
                />
              </div>
            )}
          </>
        )}
        <InterestTerms panel={panel} record={record} />
      </div>
    </section>
  );
}

/** The fields that only this kind of offer has. */
function KindFields({ panel, record, plan }: PlanShapeProps) {
  const shared = { panel, record };
  switch (record.facts.offerKind ?? 'instalments') {
    case 'token':
      return (
        <>
          <TermField key="smallAmount" id="smallAmount" label={t('plan.smallFor')} {...shared} />
          <TermField
            key="reviewDate"
            id="reviewDate"
            label={t('facts.label.reviewDate')}
            {...shared}
          />
        </>
      );
    case 'lump':
      return (
        <>
          <TermField key="lumpSum" id="lumpSum" label={t('facts.label.lumpSum')} {...shared} />
          <TermField
            key="lumpSumDate"
            id="lumpSumDate"
            label={t('facts.label.lumpSumDate')}
            {...shared}
          />
        </>
      );
    case 'deferral':
      return (
        <>
          <TermField
            key="deferralMonths"
            id="deferralMonths"
            label={t('plan.pauseMonths')}
            wide
            {...shared}
          />
          <Shape {...shared} plan={plan} />
        </>
      );
    case 'stepped':
      return (
        <>
          <TermField key="smallAmount" id="smallAmount" label={t('plan.smallFirst')} {...shared} />
          <TermField key="stepMonths" id="stepMonths" label={t('plan.smallMonths')} {...shared} />
          <Shape {...shared} plan={plan} />
        </>
      );
    default:
      return <Shape {...shared} plan={plan} />;
  }
}

/** A number of instalments, or the amount of each. */
function Shape({ panel, record, plan }: PlanShapeProps) {
  const { setBy, instalments, instalmentAmount } = record.facts;
  const by =
    setBy ?? (instalments === undefined && instalmentAmount !== undefined ? 'amount' : 'number');
  const draftKey = `${record.id}/${offerKey(record.offer, 'plan.each')}`;
  return (
    <>
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
          onChange={(next) => setShape(panel, record, next, plan)}
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
              panel.setFact('instalments', number, record);
              if (setBy !== 'number') panel.setFact('setBy', 'number', record);
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
          draft={panel.drafts.all.value[draftKey]}
          onDraft={(text) =>
            text === undefined ? panel.drafts.drop(draftKey) : panel.drafts.keep(draftKey, text)
          }
          onValue={(minor) => {
            if (minor) panel.setFact('instalmentAmount', minor, record);
            if (setBy !== 'amount') panel.setFact('setBy', 'amount', record);
          }}
        />
      )}
    </>
  );
}

function FirstDate({ panel, record }: { panel: Panel; record: CaseRecord }) {
  return (
    <div>
      <label class="label" for="first-date">
        {t('plan.firstDate')}
      </label>
      <input
        class="input number"
        id="first-date"
        type="date"
        max={LAST_DAY}
        value={record.facts.firstDate ?? ''}
        onInput={({ currentTarget: { value } }) => {
          if (isIsoDate(value)) panel.setFact('firstDate', value, record);
        }}
      />
    </div>
  );
}
