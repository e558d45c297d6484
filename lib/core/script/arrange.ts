import type { Arrangement } from '../case/records';

/** What can be put in an order: a statement of the library or an own one. */
export interface Arrangeable {
  id: string;
  section: string;
  /** Its place among its section where the person moved nothing: the smaller, the earlier. */
  rank: number;
}

/** The statements as the person arranged them. */
export interface Arranged<Entry> {
  pinned: Entry[];
  sections: Map<string, Entry[]>;
  hidden: Entry[];
}

/** Where each statement stands: hidden, pinned, or in its section, each in the person's order. */
export function arrange<Entry extends Arrangeable>(
  entries: readonly Entry[],
  arrangement: Readonly<Record<string, Arrangement>>,
): Arranged<Entry> {
  const hidden: Entry[] = [];
  const pinned: Entry[] = [];
  const sections = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = arrangement[entry.id];
    if (own?.hidden) hidden.push(entry);
    else if (own?.pinned !== undefined) pinned.push(entry);
    else sections.set(entry.section, [...(sections.get(entry.section) ?? []), entry]);
  }
  const byPlace = (list: 'pinned' | 'section') => (one: Entry, other: Entry) =>
    placeOf(one, arrangement, list) - placeOf(other, arrangement, list) || one.rank - other.rank;
  pinned.sort(byPlace('pinned'));
  for (const list of sections.values()) list.sort(byPlace('section'));
  return { pinned, sections, hidden };
}

/** The number by which a statement is sorted in one of its two lists. */
export function placeOf(
  entry: Arrangeable,
  arrangement: Readonly<Record<string, Arrangement>>,
  list: 'pinned' | 'section',
): number {
  const own = arrangement[entry.id];
  return (list === 'pinned' ? own?.pinned : own?.position) ?? entry.rank;
}

/**
 * The number that puts something at `index` of a list, between its neighbours there.
 *
 * @param places those of the others in the list, in their order
 */
export function placeAt(places: readonly number[], index: number): number {
  const before = places[index - 1];
  const after = places[index];
  if (before === undefined) return after === undefined ? 0 : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}
