import { addMonths, addWeeks } from 'date-fns';
import { fromIsoDate, type IsoDate, toIsoDate } from '../case/iso-date';
import type { Accrual } from './interest';
import { daysAccrual, periodAccrual } from './interest';
import type { Offer } from './schedule';

/** A row before its amount is known. */
export interface DraftRow {
  id: string;
  date: IsoDate;
  note: string | undefined;
  added: boolean;
  /** The amount that the person set, in minor units. */
  fixedAmount: number | undefined;
  /** The most that this row pays by itself: the smaller amount of the first rows. */
  most: number | undefined;
  /** The person took the row out: its date passes, and its interest runs, without a payment. */
  skipped: boolean;
  accrual: Accrual;
}

const NO_INTEREST: Accrual = { numerator: 0, denominator: 1 };

/** The rows of the schedule and those added by hand, in the order of their dates. */
export function draftRows(offer: Offer, count: number): DraftRow[] {
  const scheduled = Array.from({ length: count }, (_, index) => scheduledRow(offer, index + 1));
  const rows = [...scheduled, ...addedRows(offer)].sort(
    (one, other) => one.date.localeCompare(other.date) || Number(one.added) - Number(other.added),
  );
  return withInterest(rows, offer);
}

function scheduledRow(offer: Offer, number: number): DraftRow {
  const edit = offer.edits[String(number)];
  const lead = offer.lead && number <= offer.lead.rows ? offer.lead.amount : undefined;
  return {
    id: String(number),
    date: edit?.date ?? instalmentDate(offer.firstDate, offer.frequency, number),
    note: edit?.note || undefined,
    added: false,
    fixedAmount: edit?.removed ? undefined : edit?.amount,
    most: lead,
    skipped: edit?.removed === true,
    accrual: NO_INTEREST,
  };
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
      most: undefined,
      skipped: false,
      accrual: NO_INTEREST,
    }));
}

/** By twelfths each scheduled row closes one period; by days every row counts from the one before. */
function withInterest(rows: DraftRow[], { interest, frequency }: Offer): DraftRow[] {
  if (!interest || interest.yearly === 0) return rows;
  if (interest.basis === 'twelfths') {
    const period = periodAccrual(interest, frequency);
    return rows.map((row) => (row.added ? row : { ...row, accrual: period }));
  }
  let from = interest.from;
  return rows.map((row) => {
    const accrual = daysAccrual(interest, from, row.date);
    if (row.date > from) from = row.date;
    return { ...row, accrual };
  });
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
