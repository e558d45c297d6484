import type { IsoDate } from '../case/iso-date';
import type { CaseRecord } from '../case/record';
import { planOf } from '../plan/offer';
import { checkPlan } from '../plan/plan-check';
import type { FilledStatement } from './fill';
import type { SlotName } from './slots';

/** Why the plan had better be changed before it is said to the lender. */
export type PlanTrouble = 'planOver' | 'planPast' | 'planUnfinished';

const TROUBLES: Partial<Record<string, PlanTrouble>> = {
  overLimit: 'planOver',
  overRoom: 'planOver',
  hardMonth: 'planOver',
  overShared: 'planOver',
  nothingLeft: 'planOver',
  past: 'planPast',
  endless: 'planUnfinished',
  tooLong: 'planUnfinished',
  unpaid: 'planUnfinished',
};

/** The first trouble of the chosen plan. @param others the cases paid from the same month */
export function planTrouble(
  record: CaseRecord,
  today: IsoDate,
  others: readonly CaseRecord[],
): PlanTrouble | undefined {
  const plan = planOf(record);
  if (!plan) return undefined;
  return checkPlan(plan, record, today, others)
    .map(({ kind }) => TROUBLES[kind])
    .find((trouble) => trouble !== undefined);
}

const PLAN_SLOTS: ReadonlySet<string> = new Set<SlotName>([
  'each',
  'instalments',
  'planTotal',
  'planRows',
  'last',
]);

/** Whether a statement tells the lender the plan's numbers. */
export function tellsPlan({ parts }: FilledStatement): boolean {
  return parts.some((part) => part.kind === 'fact' && PLAN_SLOTS.has(part.slot));
}
