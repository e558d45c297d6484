import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CaseDocument,
  coversDocument,
  emptyCase,
  isReadable,
  latestEdit,
  mergeDocuments,
  withEntity,
} from '@/lib/core/case/document';
import { liveEntries } from '@/lib/core/case/entity';
import { EARLIEST_STAMP, nextStamp } from '@/lib/core/case/stamp';

const FACTS = ['lender', 'product', 'cause'] as const;

/** A case edited some times by one device; some edits remove. */
const edited = fc
  .array(
    fc.tuple(
      fc.constantFrom(...FACTS),
      fc.option(fc.string({ minLength: 1, maxLength: 5 }), { nil: undefined }),
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom('aaaa', 'bbbb'),
    ),
    { maxLength: 12 },
  )
  .map((edits) =>
    edits.reduce<CaseDocument>(
      (document, [fact, value, time, device]) =>
        withEntity(document, 'facts', fact, value, nextStamp(EARLIEST_STAMP, time, device)),
      emptyCase('one', 0),
    ),
  );

describe('mergeDocuments', () => {
  it('does not depend on order or grouping, and repeating it changes nothing', () => {
    fc.assert(
      fc.property(edited, edited, edited, (one, two, three) => {
        expect(mergeDocuments(one, two)).toEqual(mergeDocuments(two, one));
        expect(mergeDocuments(mergeDocuments(one, two), three)).toEqual(
          mergeDocuments(one, mergeDocuments(two, three)),
        );
        expect(mergeDocuments(one, one)).toEqual(one);
      }),
    );
  });

  it('keeps the later edit of each entity and every entity of both', () => {
    const early = nextStamp(EARLIEST_STAMP, 10, 'aaaa');
    const late = nextStamp(early, 20, 'bbbb');
    const one = withEntity(emptyCase('one', 0), 'facts', 'lender', 'A', early);
    const other = withEntity(
      withEntity(emptyCase('one', 0), 'facts', 'lender', 'B', late),
      'ticks',
      'plan',
      true,
      early,
    );
    const merged = mergeDocuments(one, other);
    expect(Object.fromEntries(liveEntries(merged.parts.facts))).toEqual({ lender: 'B' });
    expect(Object.fromEntries(liveEntries(merged.parts.ticks))).toEqual({ plan: true });
    expect(latestEdit(merged)).toBe(late);
  });

  it('a later removal wins over an earlier value, and a later value over a removal', () => {
    const [first, second, third] = [10, 20, 30].map((time) =>
      nextStamp(EARLIEST_STAMP, time, 'aaaa'),
    );
    const base = emptyCase('one', 0);
    const set = withEntity(base, 'facts', 'cause', 'x', first ?? '');
    const removed = withEntity(base, 'facts', 'cause', undefined, second ?? '');
    const again = withEntity(base, 'facts', 'cause', 'y', third ?? '');
    expect(liveEntries(mergeDocuments(set, removed).parts.facts)).toEqual([]);
    expect(liveEntries(mergeDocuments(removed, again).parts.facts)).toEqual([['cause', 'y']]);
  });
});

describe('coversDocument', () => {
  it('is true for a union and its parts, and false the other way round after an edit', () => {
    fc.assert(
      fc.property(edited, edited, (one, other) => {
        const union = mergeDocuments(one, other);
        expect(coversDocument(union, one) && coversDocument(union, other)).toBe(true);
      }),
    );
    const later = withEntity(
      emptyCase('one', 0),
      'facts',
      'cause',
      'x',
      nextStamp(EARLIEST_STAMP, 9, 'aaaa'),
    );
    expect(coversDocument(emptyCase('one', 0), later)).toBe(false);
  });
});

describe('isReadable', () => {
  const at = nextStamp(EARLIEST_STAMP, 1, 'aaaa');
  it.each([
    ['facts', 'lender', 'A bank', true],
    ['facts', 'lender', '', false],
    ['facts', 'statedTotal', 1.5, false],
    ['facts', 'firstMissed', '2026-02-30', false],
    ['facts', 'unknown', 'x', false],
    ['contacts', 'c', { when: 1, channel: 'chat', said: 'x'.repeat(20_001) }, false],
    ['contacts', 'c', undefined, true],
  ] as const)('%s.%s = %j: %s', (part, id, value, expected) => {
    expect(isReadable(withEntity(emptyCase('one', 0), part, id, value, at), part, id)).toBe(
      expected,
    );
  });
});
