import type { Contact } from '../case/records';
import { isBlankContact } from './follow-up';

/** True for a contact that is just as it was begun. One with another day or way tells something. */
export function isUntouched(contact: Contact, begun: Contact): boolean {
  return (
    isBlankContact(contact) && contact.when === begun.when && contact.channel === begun.channel
  );
}

/**
 * The contacts, newest first, but with one kept where it stood: while its day is being typed it
 * must not jump away.
 */
export function withPinned(
  contacts: readonly [string, Contact][],
  pinned: { id: string; when: number } | undefined,
): [string, Contact][] {
  const place = ([id, contact]: [string, Contact]) =>
    id === pinned?.id ? pinned.when : contact.when;
  return [...contacts].sort((one, other) => place(other) - place(one));
}
