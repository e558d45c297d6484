import { amountOwed, roomInMonth } from '../case/derived-facts';
import type { IsoDate } from '../case/iso-date';
import type { CaseRecord } from '../case/record';
import { buildPlan, type Offer, type Plan } from './schedule';

/** Why there is no plan yet: the fact that would give one. */
export type PlanGap = 'owed' | 'shape' | 'firstDate';

/**
 * The offer that the facts describe, or the first fact that is missing for it. Where the person
 * chose no shape, the room left in the month decides.
 */
export function offerOf(record: CaseRecord): Offer | PlanGap {
  const { facts } = record;
  const owed = amountOwed(facts);
  if (!owed) return 'owed';
  const shape = shapeOf(record);
  if (!shape) return 'shape';
  if (facts.firstDate === undefined) return 'firstDate';
  return {
    owed,
    shape,
    firstDate: facts.firstDate as IsoDate,
    frequency: facts.frequency ?? 'monthly',
    edits: record.rows,
  };
}

function shapeOf(record: CaseRecord): Offer['shape'] | undefined {
  const { setBy, instalments, instalmentAmount } = record.facts;
  const byNumber = instalments ? ({ by: 'number', instalments } as const) : undefined;
  const byAmount = instalmentAmount
    ? ({ by: 'amount', each: instalmentAmount } as const)
    : undefined;
  if (setBy === 'amount') return byAmount;
  if (setBy === 'number') return byNumber;
  const room = roomInMonth(record);
  return byNumber ?? byAmount ?? (room ? { by: 'amount', each: room } : undefined);
}

/** The plan of a case; undefined while a fact is missing for it (see `offerOf`). */
export function planOf(record: CaseRecord): Plan | undefined {
  const offer = offerOf(record);
  return typeof offer === 'string' ? undefined : buildPlan(offer);
}
