import { Info, TriangleAlert } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import { focusSoon } from '@/components/controls/focus-soon';
import { Icon } from '@/components/controls/Icon';
import type { CaseRecord } from '@/lib/core/case/record';
import { checkPlan, isWarning } from '@/lib/core/plan/plan-check';
import type { Plan } from '@/lib/core/plan/schedule';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { fixOf } from './finding-fix';
import { findingText } from './finding-text';

interface PlanFindingsProps {
  panel: Panel;
  record: CaseRecord;
  plan: Plan;
}

/** What to know before the plan is offered; where one press mends it, the press is there. */
export function PlanFindings({ panel, record, plan }: PlanFindingsProps) {
  const findings = checkPlan(plan, record, panel.today.value, panel.cases.open.value);
  return (
    <section class="group">
      <div class="group-head">
        <h2 id="plan-checks" tabIndex={-1}>
          {t('plan.checks')}
        </h2>
      </div>
      <ul class="findings">
        {findings.map((finding) => {
          const fix = fixOf(finding, plan, panel, record);
          return (
            <li key={finding.kind} class={isWarning(finding) ? 'text-warn' : ''}>
              <Icon of={isWarning(finding) ? TriangleAlert : Info} small />
              <span>
                {findingText(finding, record)}{' '}
                {fix && (
                  <Button
                    look="plain"
                    action={fix.action}
                    onClick={() => {
                      fix.run();
                      focusSoon('.findings button', '#plan-checks');
                    }}
                  >
                    {fix.text}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
