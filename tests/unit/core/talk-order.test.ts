import { describe, expect, it } from 'vitest';
import { emptyCase, emptyHousehold, withEntity } from '@/lib/core/case/document';
import { type CaseRecord, readCase } from '@/lib/core/case/record';
import { LIBRARY } from '@/lib/core/script/library';
import { roundOf, suggestNext, talkOrder, usedInThisTalk } from '@/lib/core/script/talk-order';

const HOUR = 3_600_000;
const NOW = new Date('2026-11-24T09:00:00').getTime();
const all = new Set(LIBRARY.map(({ id }) => id));
// S46 is for old debts alone.
const usual = new Set([...all].filter((id) => id !== 'S46'));

function record(uses: Record<string, number>, contacts: object[] = []): CaseRecord {
  let document = emptyCase('one', 1);
  for (const [id, when] of Object.entries(uses)) {
    document = withEntity(document, 'uses', id, { when, how: 'copied' }, '1');
  }
  contacts.forEach((contact, index) => {
    document = withEntity(document, 'contacts', `c${index}`, contact, '1');
  });
  return readCase(document, emptyHousehold());
}

describe('usedInThisTalk', () => {
  it('holds what was used without a long pause, up to now', () => {
    const uses = { S01: NOW - 4 * HOUR, S07: NOW - 2 * HOUR, S09: NOW - 60_000 };
    expect([...usedInThisTalk(record(uses), NOW).keys()].sort()).toEqual(['S01', 'S07', 'S09']);
  });

  it('forgets a talk that ended more than three hours ago', () => {
    expect(usedInThisTalk(record({ S01: NOW - 3.1 * HOUR }), NOW).size).toBe(0);
  });

  it('ends at a pause', () => {
    const uses = { S01: NOW - 5 * HOUR, S07: NOW - HOUR };
    expect([...usedInThisTalk(record(uses), NOW).keys()]).toEqual(['S07']);
  });
});

describe('roundOf', () => {
  const contact = (change: object) => ({ when: NOW, channel: 'chat', said: 'Talked.', ...change });
  it.each([
    [1, []],
    [2, [contact({})]],
    [2, [contact({}), contact({ outcome: 'noAnswer' }), contact({ outcome: 'botOnly' })]],
    [3, [contact({ outcome: 'refused' }), contact({ outcome: 'noted' })]],
  ])('is %i', (round, contacts) => {
    expect(roundOf(record({}, contacts))).toBe(round);
  });
});

describe('suggestNext', () => {
  const chat = talkOrder('chat', false);
  it.each([
    ['S01', []],
    ['S07', ['S01']],
    ['S09', ['S01', 'S07']],
    ['S10', ['S09']],
    ['S14', ['L08']],
    [undefined, ['S39']],
    ['S01', ['S24']],
  ])('is %s', (next, used) => {
    expect(suggestNext(chat, usual, new Set(used))).toBe(next);
  });

  it('passes over what misses a fact', () => {
    const ready = new Set([...usual].filter((id) => id !== 'S07'));
    expect(suggestNext(chat, ready, new Set(['S01']))).toBe('S09');
  });

  it('opens a later round where the last one ended', () => {
    expect(suggestNext(talkOrder('chat', true), all, new Set())).toBe('S41');
    expect(suggestNext(talkOrder('phone', true), all, new Set())).toBe('S41');
  });

  it('names only statements of the library', () => {
    for (const channel of ['chat', 'phone'] as const) {
      for (const step of [...talkOrder(channel, false), ...talkOrder(channel, true)]) {
        for (const id of step) expect(all).toContain(id);
      }
    }
  });
});
