import { Copy, Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import type { CaseRecord } from '@/lib/core/case/record';
import { offerOf } from '@/lib/core/plan/offer';
import { planText } from '@/lib/core/plan/plan-text';
import { buildPlan } from '@/lib/core/plan/schedule';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { BalanceChart } from './BalanceChart';
import { PlanFindings } from './PlanFindings';
import { PlanShape } from './PlanShape';
import { PlanTable } from './PlanTable';
import { addRow, restoreRows } from './plan-actions';
import { RoomBar } from './RoomBar';
import './plan.css';

interface PlanPlaceProps {
  panel: Panel;
  record: CaseRecord;
  onCopy: (text: string) => void;
}

/** The repayment plan: can it be kept, its shape, its rows, and what to check before offering it. */
export function PlanPlace({ panel, record, onCopy }: PlanPlaceProps) {
  const [editing, setEditing] = useState<string | undefined>();
  const offer = offerOf(record);
  const plan = typeof offer === 'string' ? undefined : buildPlan(offer);
  return (
    <>
      <RoomBar
        record={record}
        plan={plan}
        onFillIn={() =>
          panel.places.goTo('facts', {
            fact: record.household.incomeNow === undefined ? 'incomeNow' : 'essentials',
          })
        }
      />
      <PlanShape panel={panel} record={record} plan={plan} />
      {typeof offer === 'string' && (
        <section class="group">
          <Note
            button={
              offer === 'owed' && (
                <Button
                  look="plain"
                  action="fill-owed"
                  onClick={() => panel.places.goTo('facts', { fact: 'statedTotal' })}
                >
                  {t('plan.fillOwed')}
                </Button>
              )
            }
          >
            {t(`plan.need.${offer}`)}
          </Note>
        </section>
      )}
      {plan && (
        <>
          <section class="group">
            <div class="group-head">
              <h2>{t('plan.table')}</h2>
              <span>{t('plan.selectRow')}</span>
            </div>
            <PlanTable
              panel={panel}
              record={record}
              plan={plan}
              editing={editing}
              onEdit={setEditing}
            />
            <p class="actions under-sheet">
              <Button
                look="plain"
                icon={Plus}
                action="add-row"
                onClick={() => setEditing(addRow(panel, record, plan))}
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
          <BalanceChart plan={plan} record={record} />
          <PlanFindings panel={panel} record={record} plan={plan} />
          <footer class="foot">
            <Button
              look="main"
              large
              icon={Copy}
              action="copy-plan"
              onClick={() => onCopy(planText(plan, record, panel.statementLanguage.value))}
            >
              {t('plan.copyText')}
            </Button>
          </footer>
        </>
      )}
    </>
  );
}
