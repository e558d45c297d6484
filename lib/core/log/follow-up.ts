import { differenceInCalendarDays } from 'date-fns';
import { fromIsoDate, type IsoDate } from '../case/iso-date';
import type { CaseRecord } from '../case/record';
import type { Contact } from '../case/records';

/** When the next contact is due. */
export interface FollowUp {
  date: IsoDate;
  /** Whole days from today; negative where the day has passed. */
  days: number;
  ticket: string | undefined;
}

/**
 * The next contact: what the person planned in their latest contact, else the day by which an
 * answer was promised in it and has not come yet. Undefined where neither is known.
 */
export function nextFollowUp(record: CaseRecord, today: IsoDate): FollowUp | undefined {
  // A contact that is only just being noted says nothing yet about what comes next.
  const latest = record.contacts.find(([, contact]) => !isBlankContact(contact))?.[1];
  const date = latest?.next ?? (latest?.promiseKept ? undefined : latest?.promisedBy);
  if (!latest || date === undefined) return undefined;
  return {
    date,
    days: differenceInCalendarDays(fromIsoDate(date), fromIsoDate(today)),
    ticket: latest.ticket || undefined,
  };
}

/** True for a promise whose day has passed and that the person did not mark as kept. */
export function isPromiseLate(contact: Contact, today: IsoDate): boolean {
  const { promised, promisedBy, promiseKept } = contact;
  if (!promised || promiseKept !== undefined) return false;
  return promisedBy !== undefined && promisedBy < today;
}

/** True where a person was spoken to: then a missing ticket is worth noticing. */
export function spokeToPerson({ channel, outcome }: Contact): boolean {
  if (outcome === 'noAnswer' || outcome === 'botOnly') return false;
  return (
    channel === 'chat' || channel === 'phoneIn' || channel === 'phoneOut' || channel === 'visit'
  );
}

/** True for a contact in which nothing but the time and the way was noted. */
export function isBlankContact(contact: Contact): boolean {
  return Object.entries(contact).every(
    ([field, value]) =>
      field === 'when' || field === 'channel' || value === undefined || value === '',
  );
}
