import { roomInMonth } from '../case/derived-facts';
import type { IsoDate } from '../case/iso-date';
import type { CaseRecord } from '../case/record';
import type { AgreedRow } from '../case/records';
import { heaviestMonth } from '../plan/month-sums';
import type { Plan, PlanRow } from '../plan/schedule';

/** One finding about what was agreed; amounts in minor units. The interface has a sentence for each. */
export type AgreementFinding =
  /** The dearest month takes more than the person can pay. */
  | { kind: 'overLimit'; by: number; month: IsoDate }
  | { kind: 'withinLimit'; under: number }
  /** The instalments do not add up to the agreed total: `by` above (+) or below (−) it. */
  | { kind: 'sum'; by: number }
  /** Against the offer: `by` more (+) or less (−) in total. */
  | { kind: 'total'; by: number }
  | { kind: 'number'; agreed: number; offered: number }
  | { kind: 'firstDate'; agreed: IsoDate; offered: IsoDate }
  /** As many instalments as offered, but `count` of them on another day or of another amount. */
  | { kind: 'rows'; count: number }
  | { kind: 'asOffered' };

/**
 * What was agreed against what was offered and against the month.
 *
 * @param plan the case's offer; undefined where there is none to compare with
 */
export function agreementFindings(record: CaseRecord, plan: Plan | undefined): AgreementFinding[] {
  const rows = record.agreedRows.map(([, row]) => row).filter(({ amount }) => amount > 0);
  const sum = rows.reduce((total, { amount }) => total + amount, 0);
  const { agreedTotal } = record.facts;
  const findings: AgreementFinding[] = [];
  const limit = roomInMonth(record);
  const heaviest = heaviestMonth({ rows });
  if (heaviest && limit !== undefined) {
    const by = heaviest.sum - limit;
    if (by > 0) findings.push({ kind: 'overLimit', by, month: heaviest.row.date });
    else findings.push({ kind: 'withinLimit', under: -by });
  }
  if (agreedTotal !== undefined && rows.length > 0 && sum !== agreedTotal) {
    findings.push({ kind: 'sum', by: sum - agreedTotal });
  }
  return [...findings, ...againstOffer(rows, agreedTotal ?? sum, plan)];
}

/** Nothing is compared until something was agreed. */
function againstOffer(
  rows: readonly AgreedRow[],
  total: number,
  plan: Plan | undefined,
): AgreementFinding[] {
  const [first, offered] = [rows[0], plan?.rows[0]];
  if (!plan || !offered || total === 0) return [];
  const findings: AgreementFinding[] = [];
  if (total !== plan.total) findings.push({ kind: 'total', by: total - plan.total });
  if (!first) return findings;
  const others = rows.filter((row, index) => !isSame(row, plan.rows[index])).length;
  if (rows.length !== plan.rows.length) {
    findings.push({ kind: 'number', agreed: rows.length, offered: plan.rows.length });
  } else if (others > 0) findings.push({ kind: 'rows', count: others });
  if (first.date !== offered.date) {
    findings.push({ kind: 'firstDate', agreed: first.date, offered: offered.date });
  }
  return findings.length === 0 ? [{ kind: 'asOffered' }] : findings;
}

function isSame(row: AgreedRow, offered: PlanRow | undefined): boolean {
  return row.date === offered?.date && row.amount === offered.amount;
}
