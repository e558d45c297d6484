import { caseCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { formatMoney } from '@/lib/core/money/format-money';
import type { PlanFinding } from '@/lib/core/plan/plan-check';
import { language, t } from '@/lib/i18n/words';

/** The sentence for a finding, with its numbers. */
export function findingText(finding: PlanFinding, record: CaseRecord): string {
  const money = (minor: number) => formatMoney(minor, caseCurrency(record.facts), language.value);
  const day = (date: IsoDate) => formatDate(date, language.value, 'short');
  switch (finding.kind) {
    case 'fits':
      return t('plan.finding.fits', { under: money(finding.under), spare: money(finding.spare) });
    case 'overLimit':
    case 'overRoom':
    case 'hardMonth': {
      const month = formatDate(finding.row.date, language.value, 'month');
      return t(`plan.finding.${finding.kind}`, { by: money(finding.by), month });
    }
    case 'overShared':
      return t('plan.finding.overShared', {
        count: finding.cases,
        sum: money(finding.sum),
        by: money(finding.by),
      });
    case 'endless':
      return t('plan.finding.endless', {
        each: money(finding.each),
        interest: money(finding.interest),
      });
    case 'tooLong':
    case 'unpaid':
    case 'overpaid':
    case 'waiver':
      return t(`plan.finding.${finding.kind}`, { by: money(finding.by) });
    case 'review':
      return t('plan.finding.review', {
        by: money(finding.by),
        date: finding.date ? day(finding.date) : '',
      });
    case 'past':
      return t('plan.finding.past', { date: day(finding.row.date) });
    case 'slip':
      return slipText(finding, money);
    case 'lumpSource':
      return t('plan.finding.lumpSource', { over: money(finding.over) });
    case 'weekends':
    case 'manyRows':
      return t(`plan.finding.${finding.kind}`, { count: finding.count });
    case 'interestRuns':
      return t('plan.finding.interestRuns', { interest: money(finding.interest) });
    case 'nothingLeft':
    case 'fees':
      return t(`plan.finding.${finding.kind}`);
  }
}

function slipText(
  { sum, over, interest }: Extract<PlanFinding, { kind: 'slip' }>,
  money: (minor: number) => string,
): string {
  const two = t(over > 0 ? 'plan.finding.slipOver' : 'plan.finding.slip', {
    sum: money(sum),
    over: money(over),
  });
  if (!interest) return two;
  return [two, t('plan.finding.slipInterest', { interest: money(interest) })].join(
    language.value === 'en' ? ' ' : '',
  );
}
