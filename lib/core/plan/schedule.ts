import { getDay } from 'date-fns';
import type { OfferKind } from '../case/fact-catalogue';
import { fromIsoDate, type IsoDate } from '../case/iso-date';
import type { PlanRowEdit } from '../case/records';
import { type DraftRow, draftRows, instalmentDate } from './draft-rows';
import type { InterestTerms } from './interest';
import { equalInstalment, type SettledRow, settle } from './settle';

/** The most instalments that a plan may have: fifty years of months. */
export const MOST_INSTALMENTS = 600;

/** What the person asks for. Amounts in minor units. */
export interface Offer {
  kind: OfferKind;
  owed: number;
  /** The part of it on which interest runs; all of it where it is not known. */
  principal?: number;
  /** Either a number of instalments or the amount of each decides the plan. */
  shape: { by: 'number'; instalments: number } | { by: 'amount'; each: number };
  /** Rows before the instalments that pay less; with 0 nothing is paid and no row is drawn. */
  lead?: { rows: number; amount: number };
  /** The rows stop before this day, and what is left is talked about then. */
  until?: IsoDate;
  firstDate: IsoDate;
  frequency: 'monthly' | 'twoWeeks';
  /** What the person changed by hand, by row id. */
  edits: Record<string, PlanRowEdit>;
  /** None while interest is frozen. */
  interest?: InterestTerms;
}

/** One row of the plan table. Amounts in minor units. */
export interface PlanRow {
  /** `1`, `2` … for a row of the schedule, the entity's own id for a row added by hand. */
  id: string;
  date: IsoDate;
  amount: number;
  /** Interest that ran up since the row before. */
  interest: number;
  /** Still owed after this row; never below 0. */
  remaining: number;
  note: string | undefined;
  /** The person set the amount, so a change elsewhere leaves it alone. */
  fixed: boolean;
  added: boolean;
  weekend: boolean;
}

export interface Plan {
  kind: OfferKind;
  rows: PlanRow[];
  /** The sum of all rows. */
  total: number;
  /** The interest that runs during the plan. */
  interest: number;
  /** Above 0 something is left unpaid after the last row, below 0 more is paid than is owed. */
  gap: number;
  /** What a row pays that the person did not change. */
  each: number;
  /** No row was changed by hand, so that one sentence can tell the whole plan. */
  regular: boolean;
  /** The interest of one period, where the instalment does not cover it: the debt never ends. */
  endless: number | undefined;
}

/**
 * The plan for an offer, in the order of its dates. Rows set by hand keep their amount and the
 * last free row corrects, so that nothing remains; rows behind the one that reaches it are dropped.
 */
export function buildPlan(offer: Offer): Plan {
  const debt = { owed: offer.owed, principal: offer.principal ?? offer.owed };
  const { drafts, settled, each } =
    offer.shape.by === 'number' || isOpen(offer)
      ? settleCount(offer, debt, plannedCount(offer))
      : settleByAmount(offer, debt);
  const rows = planRows(drafts, settled);
  const remaining = settled.at(-1)?.remaining ?? offer.owed;
  const endless = isOpen(offer) ? undefined : endlessInterest(offer, drafts, settled);
  const regular = Object.values(offer.edits).every((edit) => isNoteOnly(edit));
  if (endless !== undefined) {
    return { ...NO_PLAN, kind: offer.kind, gap: offer.owed, each, regular, endless };
  }
  return {
    kind: offer.kind,
    rows,
    total: rows.reduce((sum, row) => sum + row.amount, 0),
    interest: settled.reduce((sum, row) => sum + row.interest, 0),
    gap: remaining,
    each,
    regular,
    endless,
  };
}

/** An offer that need not repay everything: the rest is talked about, or asked to be waived. */
function isOpen({ kind }: Offer): boolean {
  return kind === 'token' || kind === 'lump';
}

const NO_PLAN = { rows: [], total: 0, interest: 0 };

interface Settled {
  drafts: DraftRow[];
  settled: SettledRow[];
  each: number;
}

type Debt = Parameters<typeof equalInstalment>[1];

/** By number the last free row carries what is left; by amount no free row pays more than `each`. */
function settleCount(offer: Offer, debt: Debt, count: number): Settled {
  const drafts = draftRows(offer, count);
  if (offer.shape.by === 'amount') {
    const each = Math.max(1, offer.shape.each);
    return { drafts, settled: settle(drafts, debt, each, -1), each };
  }
  const each = equalInstalment(drafts, debt);
  const lastFree = drafts.findLastIndex(
    (draft) => draft.fixedAmount === undefined && !draft.skipped && draft.most === undefined,
  );
  return { drafts, settled: settle(drafts, debt, each, lastFree), each };
}

/** More and more rows until the debt is paid or there are as many as a plan may have. */
function settleByAmount(offer: Offer, debt: Debt): Settled {
  const each = offer.shape.by === 'amount' ? Math.max(1, offer.shape.each) : 1;
  const lastEdited = Math.max(
    0,
    ...Object.entries(offer.edits).map(([id, edit]) => (edit.amount ? Number(id) || 0 : 0)),
  );
  const guess = Math.ceil(debt.owed / each) + (offer.lead?.rows ?? 0);
  let count = Math.min(MOST_INSTALMENTS, Math.max(1, guess, lastEdited));
  for (;;) {
    const result = settleCount(offer, debt, count);
    const left = result.settled.at(-1)?.remaining ?? 0;
    if (left <= 0 || count === MOST_INSTALMENTS) return result;
    count = Math.min(MOST_INSTALMENTS, Math.max(count + 2, Math.ceil(count * 1.5)));
  }
}

/** How many rows the shape asks for: a number, or all pay days before the review. */
function plannedCount(offer: Offer): number {
  const lead = offer.lead?.rows ?? 0;
  if (!offer.until) {
    const asked = offer.shape.by === 'number' ? offer.shape.instalments : 1;
    return Math.min(MOST_INSTALMENTS, asked + lead);
  }
  let count = 1;
  while (
    count < MOST_INSTALMENTS &&
    instalmentDate(offer.firstDate, offer.frequency, count + 1) < offer.until
  ) {
    count += 1;
  }
  return count;
}

function planRows(drafts: readonly DraftRow[], settled: readonly SettledRow[]): PlanRow[] {
  let interest = 0;
  return drafts.flatMap((draft, index): PlanRow[] => {
    const row = settled[index];
    interest += row?.interest ?? 0;
    if (!row || (row.amount === 0 && draft.fixedAmount === undefined)) return [];
    const drawn = {
      id: draft.id,
      date: draft.date,
      amount: row.amount,
      interest,
      remaining: Math.max(0, row.remaining),
      note: draft.note,
      fixed: draft.fixedAmount !== undefined,
      added: draft.added,
      weekend: isWeekend(draft.date),
    };
    interest = 0;
    return [drawn];
  });
}

/** The interest of a period where even the most rows would leave as much as was owed (formula 8). */
function endlessInterest(
  offer: Offer,
  drafts: readonly DraftRow[],
  settled: readonly SettledRow[],
): number | undefined {
  const remaining = settled.at(-1)?.remaining ?? 0;
  const gaveUp = offer.shape.by === 'amount' && drafts.length >= MOST_INSTALMENTS;
  if (!gaveUp || remaining < offer.owed) return undefined;
  return Math.max(...settled.slice(0, 13).map((row) => row.interest));
}

function isNoteOnly(edit: PlanRowEdit): boolean {
  return !edit.added && !edit.removed && edit.amount === undefined && edit.date === undefined;
}

function isWeekend(date: IsoDate): boolean {
  const day = getDay(fromIsoDate(date));
  return day === 0 || day === 6;
}
