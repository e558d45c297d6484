import { type FilledStatement, sourceOf } from '@/lib/core/script/fill';
import type { SlotName } from '@/lib/core/script/slots';
import type { Places } from '@/lib/panel/places';

/** Opens the place where the first missing fact of a statement is filled in. */
export function leadToMissing(places: Places, { missing }: FilledStatement): void {
  if (missing[0]) leadToSlot(places, missing[0]);
}

/** Opens the place where a fact is filled in. */
export function leadToSlot(places: Places, slot: SlotName): void {
  const source = sourceOf(slot);
  if ('fact' in source) places.goTo('facts', { fact: source.fact });
  else if (source.place === 'proof') places.goTo('ready', { part: 'proof' });
  else if (source.place === 'log') places.goTo('log', { part: 'addContact' });
  else if (source.place === 'agreement') places.goTo('plan', { part: 'agreement' });
  else places.goTo('plan');
}
