import { z } from 'zod';
import { EARLIEST_STAMP, laterStamp, type Stamp, stampSchema } from './stamp';

/**
 * The smallest thing that is edited, merged and undone: a fact, a plan row, a tick, a contact.
 * A removed one stays as a tombstone (`gone`), so that a copy elsewhere cannot bring it back.
 */
export type Entity<Value> = { at: Stamp; value: Value } | { at: Stamp; gone: true };

/** Entities of one sort, by their id. */
export type Collection<Value> = Record<string, Entity<Value>>;

/** The schema of an entity that holds `value`. */
export function entitySchema<Value extends z.ZodType>(value: Value) {
  return z.union([
    z.strictObject({ at: stampSchema, value }),
    z.strictObject({ at: stampSchema, gone: z.literal(true) }),
  ]);
}

/** The schema of a collection; ids are short so that a damaged key is noticed. */
export function collectionSchema<Value extends z.ZodType>(value: Value) {
  return z.record(z.string().min(1).max(80), entitySchema(value));
}

/** What the entity holds, or undefined where it is missing or was removed. */
export function liveValue<Value>(entity: Entity<Value> | undefined): Value | undefined {
  return entity && 'value' in entity ? entity.value : undefined;
}

/** The ids and values that were not removed, in the order of their ids. */
export function liveEntries<Value>(collection: Collection<Value>): [string, Value][] {
  return Object.keys(collection)
    .sort()
    .flatMap((id): [string, Value][] => {
      const value = liveValue(collection[id]);
      return value === undefined ? [] : [[id, value]];
    });
}

/**
 * The union of two collections; where both hold an id, the later stamp wins. With equal stamps
 * the larger canonical text wins, so that the order of merging never matters.
 */
export function mergeCollections<Value>(
  one: Collection<Value>,
  other: Collection<Value>,
): Collection<Value> {
  const merged = { ...one };
  for (const [id, theirs] of Object.entries(other)) {
    const ours = merged[id];
    merged[id] = ours === undefined ? theirs : laterEntity(ours, theirs);
  }
  return merged;
}

function laterEntity<Value>(one: Entity<Value>, other: Entity<Value>): Entity<Value> {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

/** The latest stamp in the collection. */
export function latestStamp(collection: Collection<unknown>): Stamp {
  return Object.values(collection).reduce(
    (latest, entity) => laterStamp(latest, entity.at),
    EARLIEST_STAMP,
  );
}
