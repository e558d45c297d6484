import { Info, TriangleAlert } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { caseCurrency, roomInMonth } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { formatAmount, formatMoney } from '@/lib/core/money/format-money';
import { instalmentDate } from '@/lib/core/plan/draft-rows';
import { checkPlan, type PlanFinding } from '@/lib/core/plan/plan-check';
import type { Plan } from '@/lib/core/plan/schedule';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';

interface PlanFindingsProps {
  panel: Panel;
  record: CaseRecord;
  plan: Plan;
}

/** What to know before the plan is offered; where one press mends it, the press is there. */
export function PlanFindings({ panel, record, plan }: PlanFindingsProps) {
  const today = panel.today.value;
  const currency = caseCurrency(record.facts);
  const findings = checkPlan(plan, record, today);
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('plan.checks')}</h2>
      </div>
      <ul class="findings">
        {findings.map((finding) => (
          <li key={finding.kind} class={isWarning(finding) ? 'text-warn' : ''}>
            <Icon of={isWarning(finding) ? TriangleAlert : Info} small />
            <span>
              {findingText(finding, record)} {fixButton(finding, panel, record, today)}
            </span>
          </li>
        ))}
        <li>
          <Icon of={Info} small />
          <span>{t('plan.finding.fees')}</span>
        </li>
      </ul>
    </section>
  );

  function fixButton(finding: PlanFinding, { setFact }: Panel, of: CaseRecord, day: IsoDate) {
    const limit = roomInMonth(of);
    const tooMuch = finding.kind === 'overLimit' || finding.kind === 'overRoom';
    if (tooMuch && limit && plan.regular && of.facts.frequency !== 'twoWeeks') {
      return (
        <Button
          look="plain"
          action="fix-limit"
          onClick={() => {
            setFact('setBy', 'amount');
            setFact('instalmentAmount', limit);
          }}
        >
          {t('plan.fix.limit', { amount: formatAmount(limit, currency) })}
        </Button>
      );
    }
    if (finding.kind !== 'past' || finding.row.added || of.rows[finding.row.id]?.date) return null;
    const later = nextDate(of, day);
    return (
      <Button look="plain" action="fix-date" onClick={() => setFact('firstDate', later)}>
        {t('plan.fix.date', { date: formatDate(later, language.value, 'short') })}
      </Button>
    );
  }
}

/** The first pay day of the same rhythm that has not passed. */
function nextDate(record: CaseRecord, today: IsoDate): IsoDate {
  const { firstDate = today, frequency = 'monthly' } = record.facts;
  for (let number = 1; number < 2000; number += 1) {
    const date = instalmentDate(firstDate, frequency, number);
    if (date > today) return date;
  }
  return today;
}

function isWarning({ kind }: PlanFinding): boolean {
  return ['overLimit', 'overRoom', 'nothingLeft', 'unpaid', 'overpaid', 'past'].includes(kind);
}

function findingText(finding: PlanFinding, record: CaseRecord): string {
  const money = (minor: number) => formatMoney(minor, caseCurrency(record.facts), language.value);
  const day = (date: IsoDate) => formatDate(date, language.value, 'short');
  switch (finding.kind) {
    case 'fits':
      return t('plan.finding.fits', { under: money(finding.under), spare: money(finding.spare) });
    case 'overLimit':
    case 'overRoom': {
      const month = formatDate(finding.row.date, language.value, 'month');
      return t(`plan.finding.${finding.kind}`, { by: money(finding.by), month });
    }
    case 'unpaid':
    case 'overpaid':
      return t(`plan.finding.${finding.kind}`, { by: money(finding.by) });
    case 'past':
      return t('plan.finding.past', { date: day(finding.row.date) });
    case 'weekends':
    case 'manyRows':
      return t(`plan.finding.${finding.kind}`, { count: finding.count });
    case 'nothingLeft':
      return t('plan.finding.nothingLeft');
  }
}
