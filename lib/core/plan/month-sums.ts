import type { CaseRecord } from '../case/record';
import type { Plan, PlanRow } from './schedule';

/** What is paid in one calendar month, in minor units, with the largest row of it. */
export interface MonthSum<Row = PlanRow> {
  /** `yyyy-MM`. */
  month: string;
  sum: number;
  row: Row;
}

/** Anything with dated amounts: a plan, or what was agreed. */
interface Dated<Row extends Pick<PlanRow, 'date' | 'amount'>> {
  rows: readonly Row[];
}

/** The sum of every month in which something is paid, in their order. */
export function monthSums<Row extends Pick<PlanRow, 'date' | 'amount'>>(
  plan: Dated<Row>,
): MonthSum<Row>[] {
  const months = new Map<string, MonthSum<Row>>();
  for (const row of plan.rows) {
    const month = row.date.slice(0, 7);
    const known = months.get(month);
    if (!known) months.set(month, { month, sum: row.amount, row });
    else {
      known.sum += row.amount;
      if (row.amount > known.row.amount) known.row = row;
    }
  }
  return [...months.values()];
}

/**
 * The calendar month in which most is paid, with its largest row. Every two weeks can put three
 * payments into one month.
 */
export function heaviestMonth<Row extends Pick<PlanRow, 'date' | 'amount'>>(
  plan: Dated<Row>,
): MonthSum<Row> | undefined {
  return monthSums(plan).sort((one, other) => other.sum - one.sum)[0];
}

/** The most that a month can give, in minor units: less in a month that the person marked as hard. */
export function limitInMonth(record: CaseRecord, month: string, usual: number): number {
  return Math.min(usual, record.hardMonths[month]?.most ?? usual);
}

/** The month that goes furthest over what it can give; `over` is 0 or less where all months fit. */
export function tightestMonth(
  plan: Plan,
  record: CaseRecord,
  usual: number,
): (MonthSum & { over: number; hard: boolean }) | undefined {
  return monthSums(plan)
    .map((month) => {
      const limit = limitInMonth(record, month.month, usual);
      return { ...month, over: month.sum - limit, hard: limit < usual };
    })
    .sort((one, other) => other.over - one.over)[0];
}
