import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import type { OfferId } from '@/lib/core/case/offer-facts';
import { type CaseRecord, viewOffer } from '@/lib/core/case/record';
import { offerOf, planOf } from '@/lib/core/plan/offer';
import type { Plan } from '@/lib/core/plan/schedule';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import type { Talk } from '@/lib/panel/talk';
import { BalanceChart } from './BalanceChart';
import { Explanation } from './Explanation';
import { OfferComparison } from './OfferComparison';
import { OfferStrip } from './OfferStrip';
import { PlanExports } from './PlanExports';
import { PlanFindings } from './PlanFindings';
import { PlanShape } from './PlanShape';
import { PlanTable } from './PlanTable';
import { addRow, restoreRows } from './plan-actions';
import { RoomBar } from './RoomBar';
import { SentOffers } from './SentOffers';

interface OfferPartProps {
  panel: Panel;
  record: CaseRecord;
  talk: Talk;
  onCopy: (text: string) => void;
}

/** The repayment plan: can it be kept, its shape, its rows, and what to check before offering it. */
export function OfferPart({ panel, record: chosen, talk, onCopy }: OfferPartProps) {
  const [viewed, setViewed] = useState<OfferId>(chosen.offer);
  const [editing, setEditing] = useState<string | undefined>();
  const record = viewOffer(chosen, viewed);
  const gap = offerOf(record);
  const plan = planOf(record);
  const today = panel.today.value;
  return (
    <>
      <RoomBar record={record} plan={plan} onFillIn={() => panel.places.showPlanPart('budget')} />
      <OfferStrip
        panel={panel}
        record={record}
        onView={(id) => {
          setEditing(undefined);
          setViewed(id);
        }}
      />
      <PlanShape key={record.offer} panel={panel} record={record} plan={plan} />
      {record.offers.length > 1 && <OfferComparison record={record} today={today} />}
      {typeof gap === 'string' && <Missing gap={gap} panel={panel} />}
      {plan && (
        <>
          {plan.rows.length > 0 && (
            <>
              <Rows
                panel={panel}
                record={record}
                plan={plan}
                editing={editing}
                onEdit={setEditing}
              />
              <BalanceChart plan={plan} record={record} today={today} />
            </>
          )}
          <PlanFindings panel={panel} record={record} plan={plan} />
        </>
      )}
      <Explanation panel={panel} record={record} talk={talk} />
      {plan && plan.rows.length > 0 && (
        <>
          <SentOffers panel={panel} record={record} plan={plan} />
          <PlanExports panel={panel} record={record} plan={plan} onCopy={onCopy} />
        </>
      )}
    </>
  );
}

/** What is missing for a plan, with the way to it. */
function Missing({
  gap,
  panel,
}: {
  gap: Exclude<ReturnType<typeof offerOf>, object>;
  panel: Panel;
}) {
  const fact = gap === 'owed' ? 'statedTotal' : gap === 'rate' ? 'contractRate' : undefined;
  return (
    <section class="group">
      <Note
        button={
          fact && (
            <Button
              look="plain"
              action={`fill-${gap}`}
              onClick={() => panel.places.goTo('facts', { fact })}
            >
              {t(gap === 'owed' ? 'plan.fillOwed' : 'say.fillIn')}
            </Button>
          )
        }
      >
        {t(`plan.need.${gap}`)}
      </Note>
    </section>
  );
}

interface RowsProps {
  panel: Panel;
  record: CaseRecord;
  plan: Plan;
  editing: string | undefined;
  onEdit: (id: string | undefined) => void;
}

function Rows({ panel, record, plan, editing, onEdit }: RowsProps) {
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('plan.table')}</h2>
        <span>{t('plan.selectRow')}</span>
      </div>
      <PlanTable panel={panel} record={record} plan={plan} editing={editing} onEdit={onEdit} />
      <p class="actions under-sheet">
        <Button
          look="plain"
          icon={Plus}
          action="add-row"
          onClick={() => onEdit(addRow(panel, record, plan))}
        >
          {t('plan.addRow')}
        </Button>
        {!plan.regular && (
          <Button
            look="plain"
            class="push"
            action="restore-rows"
            onClick={() => restoreRows(panel, record)}
          >
            {t('plan.restoreRows')}
          </Button>
        )}
      </p>
    </section>
  );
}
