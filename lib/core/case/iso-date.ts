import { isValid, parseISO } from 'date-fns';
import { z } from 'zod';

/** A calendar day as `yyyy-MM-dd`, with no time zone: a due date is the same day everywhere. */
export type IsoDate = string;

/** The last day that is accepted. */
export const LAST_DAY: IsoDate = '2200-12-31';

/** True for a day that exists in the calendar, between 1970 and 2200. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  return year >= 1970 && year <= 2200 && isValid(parseISO(text));
}

export const isoDateSchema = z.string().refine(isIsoDate);

/**
 * The calendar day of a `Date` in the zone of the person's own clock. Written out: a plan of 360
 * rows asks for it at every keystroke, and a date library reads its pattern each time.
 */
export function toIsoDate(date: Date): IsoDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The local midnight that opens an ISO day: for date arithmetic and formatting only. */
export function fromIsoDate(date: IsoDate): Date {
  return new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
}
