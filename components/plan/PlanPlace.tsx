import { AgreementPart } from '@/components/agreement/AgreementPart';
import { BudgetPart } from '@/components/budget/BudgetPart';
import { Segment } from '@/components/controls/Segment';
import { DebtsPart } from '@/components/debts/DebtsPart';
import type { CaseRecord } from '@/lib/core/case/record';
import { planOf } from '@/lib/core/plan/offer';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { PLAN_PARTS } from '@/lib/panel/places';
import type { Talk } from '@/lib/panel/talk';
import { OfferPart } from './OfferPart';
import './plan.css';

interface PlanPlaceProps {
  panel: Panel;
  record: CaseRecord;
  talk: Talk;
  onCopy: (text: string) => void;
}

/** The money of a case: the household's month, the debts, what is offered, what was agreed. */
export function PlanPlace({ panel, record, talk, onCopy }: PlanPlaceProps) {
  const part = panel.places.planPart.value;
  const shared = { panel, record };
  return (
    <>
      <Segment
        label={t('plan.parts.label')}
        choices={PLAN_PARTS.map((value) => ({ value, text: t(`plan.parts.${value}`) }))}
        value={part}
        onChange={panel.places.showPlanPart}
      />
      {part === 'budget' && <BudgetPart {...shared} />}
      {part === 'debts' && <DebtsPart {...shared} />}
      {part === 'agreement' && (
        <AgreementPart {...shared} plan={planOf(record)} talk={talk} onCopy={onCopy} />
      )}
      {part === 'offer' && <OfferPart {...shared} talk={talk} onCopy={onCopy} />}
    </>
  );
}
