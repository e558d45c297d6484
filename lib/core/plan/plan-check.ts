import { caseCurrency, leftOver, roomInMonth, roomOf } from '../case/derived-facts';
import type { IsoDate } from '../case/iso-date';
import type { CaseRecord } from '../case/record';
import { dailyInterest } from '../debt/growth';
import { contractYearlyRate, penaltyYearlyRate } from '../debt/rates';
import { type MonthSum, tightestMonth } from './month-sums';
import { planOf } from './offer';
import { MOST_INSTALMENTS, type Plan, type PlanRow } from './schedule';

/** One finding about a plan; amounts in minor units. The interface has a sentence for each. */
export type PlanFinding =
  | { kind: 'fits'; under: number; spare: number }
  | { kind: 'overLimit' | 'overRoom' | 'hardMonth'; by: number; row: PlanRow; limit: number }
  | { kind: 'overShared'; by: number; sum: number; cases: number }
  | { kind: 'nothingLeft' }
  | { kind: 'endless'; each: number; interest: number }
  | { kind: 'tooLong'; by: number }
  | { kind: 'unpaid' | 'overpaid' | 'waiver'; by: number }
  | { kind: 'review'; by: number; date: IsoDate | undefined }
  | { kind: 'past'; row: PlanRow }
  | { kind: 'slip'; sum: number; over: number; interest: number | undefined }
  | { kind: 'lumpSource'; over: number }
  | { kind: 'weekends'; count: number }
  | { kind: 'manyRows'; count: number }
  | { kind: 'interestRuns'; interest: number }
  | { kind: 'fees' };

/** Findings that ask the person to look again; the others only inform. */
export function isWarning({ kind }: PlanFinding): boolean {
  return WARNINGS.has(kind);
}

const WARNINGS: ReadonlySet<PlanFinding['kind']> = new Set<PlanFinding['kind']>([
  'overLimit',
  'overRoom',
  'hardMonth',
  'overShared',
  'nothingLeft',
  'endless',
  'tooLong',
  'unpaid',
  'overpaid',
  'past',
]);

/**
 * What the person should know before they offer this plan.
 *
 * @param today an ISO date: a first instalment before it cannot be kept
 * @param others the other cases that are paid from the same month
 */
export function checkPlan(
  plan: Plan,
  record: CaseRecord,
  today: string,
  others: readonly CaseRecord[] = [],
): PlanFinding[] {
  if (plan.endless !== undefined) {
    return [{ kind: 'endless', each: plan.each, interest: plan.endless }];
  }
  const past = plan.rows.find((row) => row.date < today);
  const weekends = plan.rows.filter((row) => row.weekend).length;
  return [
    fitInMonth(plan, record),
    fitTogether(plan, record, others),
    ...whatIsLeft(plan, record),
    past && ({ kind: 'past', row: past } as const),
    plan.rows.length > 60 && ({ kind: 'manyRows', count: plan.rows.length } as const),
    weekends > 0 && ({ kind: 'weekends', count: weekends } as const),
    slip(plan, record),
    plan.interest > 0
      ? ({ kind: 'interestRuns', interest: plan.interest } as const)
      : ({ kind: 'fees' } as const),
  ].filter((finding) => finding !== undefined && finding !== false);
}

function fitInMonth(plan: Plan, record: CaseRecord): PlanFinding | undefined {
  const room = roomOf(record);
  const limit = roomInMonth(record);
  if (limit === undefined) return undefined;
  if (room && room.surplus <= 0) return { kind: 'nothingLeft' };
  const tightest = tightestMonth(plan, record, limit);
  if (!tightest) return undefined;
  // One sum comes from elsewhere than the month's wages.
  if (plan.kind === 'lump') {
    return tightest.over > 0 ? { kind: 'lumpSource', over: tightest.over } : undefined;
  }
  const { over, hard, sum, row } = tightest;
  if (over > 0 && hard) return { kind: 'hardMonth', by: over, row, limit: sum - over };
  const most = room?.surplus;
  if (most !== undefined && sum > most) return { kind: 'overRoom', by: sum - most, row, limit };
  if (over > 0) return { kind: 'overLimit', by: over, row, limit };
  return { kind: 'fits', under: -over, spare: (most ?? limit) - heaviest(plan, record, limit).sum };
}

/** The month with the largest sum among those that the usual limit holds for. */
function heaviest(plan: Plan, record: CaseRecord, limit: number): Pick<MonthSum, 'sum'> {
  const open = { ...record, hardMonths: {} };
  return tightestMonth(plan, open, limit) ?? { sum: 0 };
}

/** All plans together against what is available: each alone may fit and all of them may not. */
function fitTogether(
  plan: Plan,
  record: CaseRecord,
  others: readonly CaseRecord[],
): PlanFinding | undefined {
  const available = roomOf(record)?.available;
  if (!available || record.sample || plan.kind === 'lump') return undefined;
  const sums = others
    .filter((other) => other.id !== record.id && !other.sample)
    .filter((other) => caseCurrency(other.facts) === caseCurrency(record.facts))
    .map((other) => {
      const its = planOf(other);
      return its && its.kind !== 'lump' ? heaviest(its, other, available).sum : 0;
    })
    .filter((sum) => sum > 0);
  if (sums.length === 0) return undefined;
  const sum = sums.reduce((all, each) => all + each, heaviest(plan, record, available).sum);
  if (sum <= available) return undefined;
  return { kind: 'overShared', by: sum - available, sum, cases: sums.length + 1 };
}

/** What the rows leave of the debt, or pay beyond it. */
function whatIsLeft(plan: Plan, record: CaseRecord): PlanFinding[] {
  if (plan.gap < 0) return [{ kind: 'overpaid', by: -plan.gap }];
  if (plan.gap === 0) return [];
  if (plan.kind === 'token') {
    return [{ kind: 'review', by: plan.gap, date: record.facts.reviewDate as IsoDate | undefined }];
  }
  if (plan.kind === 'lump') return [{ kind: 'waiver', by: plan.gap }];
  const full = plan.rows.length >= MOST_INSTALMENTS;
  return [{ kind: full ? 'tooLong' : 'unpaid', by: plan.gap }];
}

/** One instalment thirty days late: two fall into one month, and interest runs on it. */
function slip(plan: Plan, record: CaseRecord): PlanFinding | undefined {
  const [first, second] = plan.rows;
  if (!first || !second) return undefined;
  const left = leftOver(record.household);
  const sum = first.amount + second.amount;
  const yearly = penaltyYearlyRate(record.facts) ?? contractYearlyRate(record.facts);
  return {
    kind: 'slip',
    sum,
    over: left === undefined || !roomOf(record) ? 0 : Math.max(0, sum - Math.max(0, left)),
    interest:
      yearly === undefined ? undefined : dailyInterest(first.amount, yearly, 30, record.facts),
  };
}
