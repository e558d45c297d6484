import { caseCurrency, roomOf } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { shareAmong, sharingCases } from '@/lib/core/debt/shares';
import { formatAmount } from '@/lib/core/money/format-money';
import { instalmentDate } from '@/lib/core/plan/draft-rows';
import type { PlanFinding } from '@/lib/core/plan/plan-check';
import { MOST_INSTALMENTS, type Plan } from '@/lib/core/plan/schedule';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';

/** What one press does about a finding. */
export interface Fix {
  action: string;
  text: string;
  run: () => void;
}

/** The mending of a finding; undefined where only the person can tell what is right. */
export function fixOf(
  finding: PlanFinding,
  plan: Plan,
  panel: Panel,
  record: CaseRecord,
): Fix | undefined {
  const set = (id: Parameters<Panel['setFact']>[0], value: string | number) =>
    panel.setFact(id, value, record);
  const amount = (minor: number) => formatAmount(minor, caseCurrency(record.facts));
  const eachOf = (minor: number): Fix => ({
    action: 'fix-limit',
    text: t('plan.fix.limit', { amount: amount(minor) }),
    run: () => {
      set('setBy', 'amount');
      set('instalmentAmount', minor);
    },
  });
  switch (finding.kind) {
    case 'overLimit':
    case 'overRoom':
    case 'endless':
    case 'tooLong': {
      if (finding.kind === 'endless') {
        return {
          action: 'fix-interest',
          text: t('plan.fix.freeze'),
          run: () => set('interestAsk', 'frozen'),
        };
      }
      const limit = 'limit' in finding ? finding.limit : 0;
      const simple = plan.regular && plan.kind !== 'token' && plan.kind !== 'lump';
      return limit > 0 && simple && record.facts.frequency !== 'twoWeeks'
        ? eachOf(limit)
        : undefined;
    }
    case 'hardMonth': {
      const { row, by } = finding;
      const most = Math.max(0, row.amount - by);
      return {
        action: 'fix-month',
        text: t('plan.fix.month', { amount: amount(most) }),
        run: () => panel.put('rows', row.id, { ...record.rows[row.id], amount: most }, record),
      };
    }
    case 'overShared': {
      const share = ownShare(panel, record);
      return share ? eachOf(share) : undefined;
    }
    case 'unpaid':
      return addRest(finding.by, plan, panel, record);
    case 'nothingLeft':
      if (plan.kind === 'token') return undefined;
      return {
        action: 'fix-token',
        text: t('plan.fix.token'),
        run: () => set('offerKind', 'token'),
      };
    case 'past': {
      if (finding.row.added || record.rows[finding.row.id]?.date) return undefined;
      const later = nextDate(record, panel.today.peek());
      return {
        action: 'fix-date',
        text: t('plan.fix.date', { date: formatDate(later, language.value, 'short') }),
        run: () => set(plan.kind === 'lump' ? 'lumpSumDate' : 'firstDate', later),
      };
    }
    default:
      return undefined;
  }
}

/** This case's part of what is available to all lenders. */
function ownShare(panel: Panel, record: CaseRecord): number | undefined {
  const pot = roomOf(record)?.available;
  if (!pot) return undefined;
  const cases = sharingCases(panel.cases.open.value, record);
  const shares = shareAmong(cases, pot, record.household.shareBy ?? 'balance');
  return shares.find((share) => share.record.id === record.id)?.share;
}

/** What the rows leave unpaid as one more row, a period after the last. */
function addRest(rest: number, plan: Plan, panel: Panel, record: CaseRecord): Fix | undefined {
  const last = plan.rows.at(-1);
  if (!last || plan.rows.length >= MOST_INSTALMENTS) return undefined;
  const date = instalmentDate(last.date, record.facts.frequency ?? 'monthly', 2);
  return {
    action: 'fix-rest',
    text: t('plan.fix.rest', { date: formatDate(date, language.value, 'short') }),
    run: () => panel.put('rows', panel.newId(), { added: true, date, amount: rest }, record),
  };
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
