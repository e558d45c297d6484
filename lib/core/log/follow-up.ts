import { differenceInCalendarDays } from 'date-fns';
import { fromIsoDate, type IsoDate, toIsoDate } from '../case/iso-date';
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
 * The next contact: the day that the person planned last, else the day by which an answer was
 * promised last and has not come. Either stands until there is a contact on that day or after it.
 */
export function nextFollowUp(record: CaseRecord, today: IsoDate): FollowUp | undefined {
  // A contact that is only just being noted says nothing yet about what comes next.
  const contacts = record.contacts
    .map(([, contact]) => contact)
    .filter((contact) => !isBlankContact(contact));
  const from =
    standing(contacts, ({ next }) => next) ??
    standing(
      contacts,
      ({ promisedBy }) => promisedBy,
      ({ promiseKept }) => !promiseKept,
    );
  if (!from) return undefined;
  return {
    date: from.date,
    days: differenceInCalendarDays(fromIsoDate(from.date), fromIsoDate(today)),
    ticket: contacts.slice(0, from.index + 1).find(({ ticket }) => ticket)?.ticket,
  };
}

/**
 * The newest day of one sort, unless a later contact was on that day or after it.
 *
 * @param contacts newest first
 * @param open whether the contact that names the day still waits for it
 */
function standing(
  contacts: readonly Contact[],
  dayOf: (contact: Contact) => IsoDate | undefined,
  open: (contact: Contact) => boolean = () => true,
): { date: IsoDate; index: number } | undefined {
  const index = contacts.findIndex((contact) => dayOf(contact) !== undefined);
  const contact = contacts[index];
  const date = contact && dayOf(contact);
  if (!contact || date === undefined || !open(contact)) return undefined;
  const passed = contacts.slice(0, index).some(({ when }) => toIsoDate(new Date(when)) >= date);
  return passed ? undefined : { date, index };
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
