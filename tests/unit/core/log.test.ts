import { describe, expect, it } from 'vitest';
import { emptyCase, emptyHousehold } from '@/lib/core/case/document';
import { readCase } from '@/lib/core/case/record';
import type { Contact } from '@/lib/core/case/records';
import { sampleCases } from '@/lib/core/case/sample/sample-cases';
import { checklistOf } from '@/lib/core/checklist/checklist';
import {
  isBlankContact,
  isPromiseLate,
  nextFollowUp,
  spokeToPerson,
} from '@/lib/core/log/follow-up';

const today = '2026-11-24';

function sample() {
  const [document] = sampleCases('en', today, 0);
  if (!document) throw new Error('no sample');
  return readCase(document, emptyHousehold());
}

describe('the log', () => {
  it('proposes the day that was planned last, with its ticket', () => {
    expect(nextFollowUp(sample(), today)).toEqual({
      date: '2026-11-27',
      days: 3,
      ticket: 'HB118834',
    });
    expect(nextFollowUp(sample(), '2026-12-01')?.days).toBe(-4);
    expect(nextFollowUp(readCase(emptyCase('one', 0), emptyHousehold()), today)).toBeUndefined();
  });

  it('keeps the plan in view while a new contact is still blank', () => {
    const record = sample();
    const blank = { when: Date.now(), channel: 'chat' as const };
    const noting = {
      ...record,
      contacts: [['new', blank] as [string, typeof blank], ...record.contacts],
    };
    expect(nextFollowUp(noting, today)?.date).toBe('2026-11-27');
  });

  /** The next contact after these, which are told oldest first as day and content. */
  function followUpAfter(...told: [day: string, contact: Partial<Contact>][]) {
    const contacts = told.map(([day, contact], index): [string, Contact] => [
      `${index}`,
      { when: new Date(`${day}T10:00:00`).getTime(), channel: 'chat', said: 'x', ...contact },
    ]);
    return nextFollowUp({ ...sample(), contacts: contacts.reverse() }, today);
  }

  it('keeps a planned day until a contact on that day or after it', () => {
    const planned: [string, Partial<Contact>] = [
      '2026-11-10',
      { next: '2026-11-20', ticket: 'T1' },
    ];
    expect(followUpAfter(planned, ['2026-11-19', {}])).toEqual({
      date: '2026-11-20',
      days: -4,
      ticket: 'T1',
    });
    expect(followUpAfter(planned, ['2026-11-19', { ticket: 'T2' }])?.ticket).toBe('T2');
    expect(followUpAfter(planned, ['2026-11-12', { promisedBy: '2026-11-30' }])?.date).toBe(
      '2026-11-20',
    );
    expect(followUpAfter(planned, ['2026-11-20', {}])).toBeUndefined();
    expect(followUpAfter(planned, ['2026-11-23', {}])).toBeUndefined();
    expect(followUpAfter(planned, ['2026-11-12', { next: '2026-12-01' }])?.date).toBe('2026-12-01');
    expect(followUpAfter(planned, ['2026-11-12', { next: '2026-11-15' }])?.date).toBe('2026-11-15');
  });

  it('else waits for what was promised last, until it has come', () => {
    const promise: Partial<Contact> = { promised: 'x', promisedBy: '2026-11-30' };
    expect(followUpAfter(['2026-11-10', promise], ['2026-11-12', {}])?.date).toBe('2026-11-30');
    expect(
      followUpAfter(['2026-11-10', { ...promise, promiseKept: '2026-11-12' }]),
    ).toBeUndefined();
    expect(followUpAfter(['2026-11-10', promise], ['2026-11-30', {}])).toBeUndefined();
    expect(
      followUpAfter(['2026-11-10', { next: '2026-11-12' }], ['2026-11-12', promise])?.date,
    ).toBe('2026-11-30');
  });

  it('knows a late promise, a person from a bot, and a contact without content', () => {
    const base = { when: 1, channel: 'chat' as const };
    expect(isPromiseLate({ ...base, promised: 'x', promisedBy: '2026-11-23' }, today)).toBe(true);
    expect(isPromiseLate({ ...base, promised: 'x', promisedBy: today }, today)).toBe(false);
    const kept = { ...base, promised: 'x', promisedBy: '2026-11-23', promiseKept: '2026-11-22' };
    expect(isPromiseLate(kept, today)).toBe(false);
    expect(spokeToPerson({ ...base, outcome: 'botOnly' })).toBe(false);
    expect(spokeToPerson({ ...base, outcome: 'noted' })).toBe(true);
    expect(spokeToPerson({ ...base, channel: 'letter' })).toBe(false);
    expect(isBlankContact(base)).toBe(true);
    expect(isBlankContact({ ...base, minutes: 3 })).toBe(false);
  });
});

describe('the checklist', () => {
  it('follows the reason and the channel, and counts own items but no warnings', () => {
    const record = sample();
    const list = checklistOf(record);
    expect(list.documents.filter((line) => line.ticked).map((line) => line.id)).toEqual([
      'dischargeNote',
      'hospitalInvoices',
      'bankRecord',
    ]);
    expect(list.all).toBe(list.documents.length + list.contact.length);
    const jobLoss = { ...record, facts: { ...record.facts, reason: 'jobLoss' as const } };
    const forJobLoss = checklistOf(jobLoss).documents.map((line) => line.id);
    expect(forJobLoss).not.toContain('sickLeaveNote');
    // What is held is named by statements, so it is listed whatever the reason.
    expect(forJobLoss.slice(-2)).toEqual(['dischargeNote', 'hospitalInvoices']);
    const phone = { ...record, facts: { ...record.facts, channel: 'phone' as const } };
    expect(checklistOf(phone).contact.map((line) => line.id)).toContain('officialNumber');
    const own = { ...record, items: [['a', { text: 'my own' }] as [string, { text: string }]] };
    expect(checklistOf(own).all).toBe(list.all + 1);
    expect(checklistOf({ ...own, ticks: { ...record.ticks, a: true } }).ready).toBe(list.ready + 1);
  });
});
