import type { IsoDate } from '../case/iso-date';
import type { Contact } from '../case/records';
import { isPromiseLate } from './follow-up';

/**
 * The ids of the contacts whose promise is late. One that was promised again is judged in the
 * later contact, by its new day.
 *
 * @param contacts newest first
 */
export function latePromises(
  contacts: readonly [string, Contact][],
  today: IsoDate,
): ReadonlySet<string> {
  const late = new Set<string>();
  const promisedAgain = new Set<string>();
  for (const [id, contact] of contacts) {
    if (!contact.promised) continue;
    const promise = plainWords(contact.promised);
    if (isPromiseLate(contact, today) && !promisedAgain.has(promise)) late.add(id);
    promisedAgain.add(promise);
  }
  return late;
}

function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');
}
