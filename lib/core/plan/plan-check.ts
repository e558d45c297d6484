import { leftOver, roomInMonth } from '../case/derived-facts';
import type { CaseRecord } from '../case/record';
import type { Plan, PlanRow } from './schedule';

/** One finding about a plan; amounts in minor units. The interface has a sentence for each. */
export type PlanFinding =
  | { kind: 'fits'; under: number; spare: number }
  | { kind: 'overLimit'; by: number; row: PlanRow }
  | { kind: 'overRoom'; by: number; row: PlanRow }
  | { kind: 'nothingLeft' }
  | { kind: 'unpaid'; by: number }
  | { kind: 'overpaid'; by: number }
  | { kind: 'past'; row: PlanRow }
  | { kind: 'weekends'; count: number }
  | { kind: 'manyRows'; count: number };

/**
 * What the person should know before they offer this plan.
 *
 * @param today an ISO date: a first instalment before it cannot be kept
 */
export function checkPlan(plan: Plan, record: CaseRecord, today: string): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const fit = fitInMonth(plan, record);
  if (fit) findings.push(fit);
  if (plan.gap > 0) findings.push({ kind: 'unpaid', by: plan.gap });
  if (plan.gap < 0) findings.push({ kind: 'overpaid', by: -plan.gap });
  const past = plan.rows.find((row) => row.date < today);
  if (past) findings.push({ kind: 'past', row: past });
  if (plan.rows.length > 60) findings.push({ kind: 'manyRows', count: plan.rows.length });
  const weekends = plan.rows.filter((row) => row.weekend).length;
  if (weekends > 0) findings.push({ kind: 'weekends', count: weekends });
  return findings;
}

function fitInMonth(plan: Plan, record: CaseRecord): PlanFinding | undefined {
  const left = leftOver(record.household);
  const limit = roomInMonth(record);
  if (limit === undefined) return undefined;
  if (left !== undefined && left <= 0) return { kind: 'nothingLeft' };
  const heaviest = heaviestMonth(plan);
  if (!heaviest) return undefined;
  if (left !== undefined && heaviest.sum > left) {
    return { kind: 'overRoom', by: heaviest.sum - left, row: heaviest.row };
  }
  if (heaviest.sum > limit)
    return { kind: 'overLimit', by: heaviest.sum - limit, row: heaviest.row };
  return {
    kind: 'fits',
    under: limit - heaviest.sum,
    spare: (left ?? limit) - heaviest.sum,
  };
}

/**
 * The calendar month in which most is paid, with its largest row. Every two weeks can put three
 * payments into one month.
 */
export function heaviestMonth(plan: Plan): { sum: number; row: PlanRow } | undefined {
  const months = new Map<string, { sum: number; row: PlanRow }>();
  for (const row of plan.rows) {
    const key = row.date.slice(0, 7);
    const month = months.get(key);
    if (!month) months.set(key, { sum: row.amount, row });
    else {
      month.sum += row.amount;
      if (row.amount > month.row.amount) month.row = row;
    }
  }
  return [...months.values()].sort((one, other) => other.sum - one.sum)[0];
}
