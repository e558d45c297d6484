import { addMonths, addWeeks, getDay } from 'date-fns';
import { fromIsoDate, type IsoDate, toIsoDate } from '../case/iso-date';
import type { PlanRowEdit } from '../case/records';

/** The most instalments that a plan may have: fifty years of months. */
export const MOST_INSTALMENTS = 600;

/** What the person asks for. Amounts in minor units. */
export interface Offer {
  owed: number;
  /** Either a number of instalments or the amount of each decides the plan. */
  shape: { by: 'number'; instalments: number } | { by: 'amount'; each: number };
  firstDate: IsoDate;
  frequency: 'monthly' | 'twoWeeks';
  /** What the person changed by hand, by row id. */
  edits: Record<string, PlanRowEdit>;
}

/** One row of the plan table. Amounts in minor units. */
export interface PlanRow {
  /** `1`, `2` … for a row of the schedule, the entity's own id for a row added by hand. */
  id: string;
  date: IsoDate;
  amount: number;
  /** Still owed after this row; never below 0. */
  remaining: number;
  note: string | undefined;
  /** The person set the amount, so a change elsewhere leaves it alone. */
  fixed: boolean;
  added: boolean;
  weekend: boolean;
}

export interface Plan {
  rows: PlanRow[];
  /** The sum of all rows. */
  total: number;
  /** What is owed less the total: above 0 something is left unpaid, below 0 it is overpaid. */
  gap: number;
  /** What a row pays that the person did not change. */
  each: number;
  /** No row was changed by hand, so that one sentence can tell the whole plan. */
  regular: boolean;
}

/**
 * The plan for an offer, in the order of its dates. Rows set by hand keep their amount and the
 * last free row corrects, so that the total is what is owed; rows behind the one that reaches it
 * are dropped. The equal instalment is the owed amount divided by the number of rows, rounded
 * down to the minor unit (rule 5 of the formulas: `base = ⌊P/n⌋`, `last = P − base·(n−1)`).
 */
export function buildPlan(offer: Offer): Plan {
  const slots = scheduledSlots(offer);
  const each = equalInstalment(offer, slots.length);
  const drafts = [...slots, ...addedRows(offer)].sort(
    (one, other) => one.date.localeCompare(other.date) || Number(one.added) - Number(other.added),
  );
  const amounts = settleAmounts(drafts, offer, each);
  let remaining = offer.owed;
  const rows = drafts.flatMap((draft, index): PlanRow[] => {
    const amount = amounts[index] ?? 0;
    if (amount === 0 && draft.fixedAmount === undefined) return [];
    remaining -= amount;
    const { fixedAmount, ...kept } = draft;
    const fixed = fixedAmount !== undefined;
    return [
      {
        ...kept,
        amount,
        remaining: Math.max(0, remaining),
        fixed,
        weekend: isWeekend(kept.date),
      },
    ];
  });
  const total = rows.reduce((sum, row) => sum + row.amount, 0);
  const regular = Object.values(offer.edits).every((edit) => isNoteOnly(edit));
  return { rows, total, gap: offer.owed - total, each, regular };
}

function isNoteOnly(edit: PlanRowEdit): boolean {
  return !edit.added && !edit.removed && edit.amount === undefined && edit.date === undefined;
}

interface DraftRow {
  id: string;
  date: IsoDate;
  note: string | undefined;
  added: boolean;
  fixedAmount: number | undefined;
}

/**
 * The rows that the schedule gives by itself. A removed one leaves a gap in the dates. By number,
 * the numbers run to that number; by amount, until enough rows stand free to carry what is owed.
 */
function scheduledSlots(offer: Offer): DraftRow[] {
  const edits = Object.entries(offer.edits);
  const fixedSum = edits.reduce(
    (sum, [, edit]) => sum + (edit.removed ? 0 : (edit.amount ?? 0)),
    0,
  );
  const lastEdited = Math.max(0, ...edits.map(([id, edit]) => (edit.amount ? Number(id) || 0 : 0)));
  const freeWanted =
    offer.shape.by === 'amount'
      ? Math.ceil(Math.max(0, offer.owed - fixedSum) / Math.max(1, offer.shape.each))
      : 0;
  const rows: DraftRow[] = [];
  let free = 0;
  for (let number = 1; number <= MOST_INSTALMENTS; number += 1) {
    const enough =
      offer.shape.by === 'number'
        ? number > offer.shape.instalments
        : free >= freeWanted && number > lastEdited;
    if (enough) break;
    if (offer.edits[String(number)]?.removed) continue;
    const row = scheduledRow(offer, number);
    if (row.fixedAmount === undefined) free += 1;
    rows.push(row);
  }
  return rows;
}

function scheduledRow(offer: Offer, number: number): DraftRow {
  const edit = offer.edits[String(number)];
  return {
    id: String(number),
    date: edit?.date ?? instalmentDate(offer.firstDate, offer.frequency, number),
    note: edit?.note || undefined,
    added: false,
    fixedAmount: edit?.amount,
  };
}

/**
 * The day of the `number`th instalment (from 1). Counted from the first date, so that a pay day
 * of 29 to 31 is cut to the end of a short month and comes back in a longer one.
 */
export function instalmentDate(first: IsoDate, frequency: Offer['frequency'], number: number) {
  const from = fromIsoDate(first);
  const steps = number - 1;
  return toIsoDate(frequency === 'monthly' ? addMonths(from, steps) : addWeeks(from, steps * 2));
}

function addedRows(offer: Offer): DraftRow[] {
  return Object.entries(offer.edits)
    .filter(([, edit]) => edit.added && !edit.removed)
    .map(([id, edit]) => ({
      id,
      date: edit.date ?? offer.firstDate,
      note: edit.note || undefined,
      added: true,
      fixedAmount: edit.amount ?? 0,
    }));
}

function equalInstalment(offer: Offer, rows: number): number {
  if (offer.shape.by === 'amount') return Math.max(1, offer.shape.each);
  return Math.floor(offer.owed / Math.max(1, rows));
}

/** By number the last free row carries what is left; by amount no free row pays more than `each`. */
function settleAmounts(drafts: DraftRow[], offer: Offer, each: number): number[] {
  const lastFree =
    offer.shape.by === 'number'
      ? drafts.findLastIndex((draft) => draft.fixedAmount === undefined)
      : -1;
  let left = offer.owed;
  let fixedAhead = drafts.reduce((sum, draft) => sum + (draft.fixedAmount ?? 0), 0);
  return drafts.map((draft, index) => {
    fixedAhead -= draft.fixedAmount ?? 0;
    // Rows set by hand further down are already promised: a free row must not eat into them.
    const free = Math.max(0, left - fixedAhead);
    const amount = draft.fixedAmount ?? (index === lastFree ? free : Math.min(each, free));
    left -= amount;
    return amount;
  });
}

function isWeekend(date: IsoDate): boolean {
  const day = getDay(fromIsoDate(date));
  return day === 0 || day === 6;
}
