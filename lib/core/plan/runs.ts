import type { IsoDate } from '../case/iso-date';
import { instalmentDate } from './draft-rows';
import type { Offer, PlanRow } from './schedule';

/** Instalments of the same amount, one period after the other. */
export interface Run {
  count: number;
  /** Minor units. */
  amount: number;
  from: IsoDate;
}

/**
 * The rows as runs, so that a long plan is told in a few words: three of 500 from 5 December, then
 * nine of 1,200 from 5 March.
 */
export function runsOf(rows: readonly PlanRow[], frequency: Offer['frequency']): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const next = run && instalmentDate(run.from, frequency, run.count + 1);
    if (run && run.amount === row.amount && next === row.date) run.count += 1;
    else runs.push({ count: 1, amount: row.amount, from: row.date });
  }
  return runs;
}
