import {
  amountOwed,
  leftOver,
  partsTotal,
  roomInMonth,
  roomOf,
  shortfallOf,
} from '../../case/derived-facts';
import type { CaseRecord } from '../../case/record';

/** Amounts that Parley works out and that a statement may name, in minor units. */
export function derivedAmounts(record: CaseRecord): number[] {
  return [
    amountOwed(record.facts),
    partsTotal(record.facts),
    leftOver(record.household),
    roomInMonth(record),
    roomOf(record)?.available,
    roomOf(record)?.surplus,
    shortfallOf(record),
  ].filter((amount) => amount !== undefined);
}
