import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/core/case/records';
import { headingDay, listDay } from '@/lib/core/log/day-words';
import { latePromises } from '@/lib/core/log/late-promises';
import { isUntouched, withPinned } from '@/lib/core/log/noting';

const TODAY = '2026-11-24';
const base: Contact = { when: 5, channel: 'chat' };

describe('the days of the log', () => {
  it('are short in a list, with the year only where it is another', () => {
    expect(listDay('2026-11-19', TODAY, 'en')).toBe('Thu 19 Nov');
    expect(listDay('2025-10-08', TODAY, 'en')).toBe('Wed 8 Oct 2025');
    expect(listDay('2026-11-19', TODAY, 'zh-TW')).toBe('11月19日週四');
  });

  it('are written out in a heading', () => {
    expect(headingDay('2026-11-27', TODAY, 'en')).toBe('Friday 27 November');
    expect(headingDay('2027-01-03', TODAY, 'en')).toBe('Sunday 3 January 2027');
    expect(headingDay('2026-11-27', TODAY, 'zh-CN')).toBe('11月27日星期五');
    expect(headingDay('2027-01-03', TODAY, 'zh-TW')).toBe('2027年1月3日星期日');
  });
});

describe('late promises', () => {
  const promise = (promised: string, promisedBy: string): Contact => ({
    ...base,
    promised,
    promisedBy,
  });

  it('are those whose day has passed', () => {
    const contacts: [string, Contact][] = [
      ['new', promise('A call', TODAY)],
      ['old', promise('The breakdown', '2026-11-23')],
      ['none', { ...base, promisedBy: '2026-11-20' }],
    ];
    expect([...latePromises(contacts, TODAY)]).toEqual(['old']);
  });

  it('are judged in the later contact where they were made again', () => {
    const contacts: [string, Contact][] = [
      ['new', promise('the breakdown.', '2026-11-30')],
      ['old', promise('The  breakdown', '2026-11-20')],
    ];
    expect([...latePromises(contacts, TODAY)]).toEqual([]);
    expect([...latePromises(contacts, '2026-12-01')]).toEqual(['new']);
  });
});

describe('a contact being noted', () => {
  it('is untouched only as it was begun', () => {
    expect(isUntouched({ ...base, said: '' }, base)).toBe(true);
    expect(isUntouched({ ...base, when: 4 }, base)).toBe(false);
    expect(isUntouched({ ...base, channel: 'sms' }, base)).toBe(false);
    expect(isUntouched({ ...base, minutes: 0 }, base)).toBe(false);
  });

  it('keeps its place until it is closed', () => {
    const contacts: [string, Contact][] = [
      ['b', { ...base, when: 4 }],
      ['a', { ...base, when: 1 }],
    ];
    const order = (pinned?: { id: string; when: number }) =>
      withPinned(contacts, pinned).map(([id]) => id);
    expect(order()).toEqual(['b', 'a']);
    expect(order({ id: 'a', when: 9 })).toEqual(['a', 'b']);
  });
});
