import { Check, Info, TriangleAlert } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { type AgreementFinding, agreementFindings } from '@/lib/core/agreement/differences';
import { formatDate } from '@/lib/core/case/format-date';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Plan } from '@/lib/core/plan/schedule';
import { language, t } from '@/lib/i18n/words';
import { moneyText } from './agreement-words';

interface AgreementFindingsProps {
  record: CaseRecord;
  plan: Plan | undefined;
  /** Takes the sum of the instalments, in minor units, as the agreed total. */
  onTotal: (sum: number) => void;
}

/** What was agreed against the person's month and against what was offered. */
export function AgreementFindings({ record, plan, onTotal }: AgreementFindingsProps) {
  const findings = agreementFindings(record, plan);
  if (findings.length === 0) return null;
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('agreement.compare')}</h2>
      </div>
      <ul class="findings">
        {findings.map((finding) => {
          const [icon, look] = lookOf(finding);
          return (
            <li key={finding.kind} class={look}>
              <Icon of={icon} small />
              <span>
                {findingText(finding, record)} {finding.kind === 'sum' && fixButton(finding.by)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );

  function fixButton(by: number) {
    const sum = (record.facts.agreedTotal ?? 0) + by;
    return (
      <Button look="plain" action="use-sum" onClick={() => onTotal(sum)}>
        {t('agreement.useSum', { sum: moneyText(record, sum) })}
      </Button>
    );
  }
}

function lookOf({ kind }: AgreementFinding) {
  if (kind === 'overLimit' || kind === 'sum') return [TriangleAlert, 'text-warn'] as const;
  return [kind === 'withinLimit' || kind === 'asOffered' ? Check : Info, ''] as const;
}

function findingText(finding: AgreementFinding, record: CaseRecord): string {
  const money = (minor: number) => moneyText(record, minor);
  const day = (date: string) => formatDate(date, language.value, 'short');
  switch (finding.kind) {
    case 'overLimit': {
      const month = formatDate(finding.month, language.value, 'month');
      return t('agreement.finding.overLimit', { by: money(finding.by), month });
    }
    case 'withinLimit':
      return t('agreement.finding.withinLimit', { under: money(finding.under) });
    case 'sum':
    case 'total': {
      const way = finding.by > 0 ? 'More' : 'Less';
      return t(`agreement.finding.${finding.kind}${way}`, { by: money(Math.abs(finding.by)) });
    }
    case 'number':
      return t('agreement.finding.number', { agreed: finding.agreed, offered: finding.offered });
    case 'firstDate': {
      const [agreed, offered] = [day(finding.agreed), day(finding.offered)];
      return t('agreement.finding.firstDate', { agreed, offered });
    }
    case 'rows':
      return t('agreement.finding.rows', { count: finding.count });
    case 'asOffered':
      return t('agreement.finding.asOffered');
  }
}
