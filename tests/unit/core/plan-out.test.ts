import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { emptyHousehold } from '@/lib/core/case/document';
import type { Currency } from '@/lib/core/case/fact-catalogue';
import { type CaseRecord, readCase } from '@/lib/core/case/record';
import { sampleCases } from '@/lib/core/case/sample/sample-cases';
import { LANGUAGES, type Language } from '@/lib/core/case/settings';
import { planOf } from '@/lib/core/plan/offer';
import { planCalendar } from '@/lib/core/plan/plan-calendar';
import { planCsv } from '@/lib/core/plan/plan-csv';
import { planText, planTextParts } from '@/lib/core/plan/plan-text';

const NOW = Date.UTC(2026, 10, 24, 8);

function sample(instalments = 9, language: Language = 'en', facts = {}): CaseRecord {
  const [document] = sampleCases(language, '2026-11-24', 0);
  if (!document) throw new Error('no sample');
  const record = readCase(document, emptyHousehold());
  return { ...record, facts: { ...record.facts, instalments, ...facts } };
}

function planFor(record: CaseRecord) {
  const plan = planOf(record);
  if (!plan) throw new Error('no plan');
  return plan;
}

const NOTES = [
  '=1+1',
  '+49 30',
  '-5',
  '@SUM(A1)',
  '\ttab',
  '=1\nnext line',
  ' =HYPERLINK("x")',
  '＝1',
  '😀, "quoted"; note',
  'שלום',
];
const withNotes = (record: CaseRecord): CaseRecord => ({
  ...record,
  rows: Object.fromEntries(NOTES.map((note, index) => [String(index + 1), { note }])),
});

describe('planCsv', () => {
  const read = (text: string) => parse(text, { bom: true }) as string[][];

  it.each(LANGUAGES)('is read back by another reader, in %s', (language) => {
    const record = sample(9, language);
    const plan = planFor(record);
    const text = planCsv(plan, record, language);
    expect(text.startsWith('\ufeff')).toBe(true);
    const [head = [], ...rows] = read(text);
    expect(head).toHaveLength(5);
    expect(rows[0]).toEqual(['1', '2026-12-05', '1408.94', '11271.56', '']);
    expect(rows.at(-1)?.[2]).toBe('12680.50');
    expect(rows).toHaveLength(10);
  });

  it('leaves no cell that a spreadsheet would reckon', () => {
    const record = withNotes(sample(NOTES.length));
    const rows = read(planCsv(planFor(record), record, 'en')).slice(1, -1);
    expect(rows.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell))).toEqual([]);
    expect(rows.map((row) => row[4]?.replace(/^'/, ''))).toEqual(NOTES);
  });
});

describe('planCalendar', () => {
  const read = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => ({
      event: new ICAL.Event(component),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString()),
    }));

  it('has an all-day event for each row, ringing at nine, three days before and on the day', () => {
    const record = sample();
    const events = read(planCalendar(planFor(record), record, 'en', NOW));
    expect(events).toHaveLength(9);
    expect(events[0]?.event.summary).toBe('Pay Alipay · Huabei 1,408.94 (1/9)');
    expect(events[0]?.event.startDate.toString()).toBe('2026-12-05');
    expect(events[0]?.event.startDate.isDate).toBe(true);
    expect(events[0]?.event.endDate.toString()).toBe('2026-12-06');
    expect(events[0]?.event.description).toBe('Account ending 4417');
    for (const { alarms } of events) expect(alarms).toEqual(['-P2DT15H', 'PT9H']);
  });

  it('keeps the id of a row when its amount or date changes', () => {
    const record = sample();
    const moved = { ...record, rows: { '2': { amount: 10_000, date: '2027-01-09' } } };
    const ids = (each: CaseRecord) =>
      read(planCalendar(planFor(each), each, 'en', NOW)).map(({ event }) => event.uid);
    expect(ids(moved)).toEqual(ids(record));
    expect(new Set(ids(record)).size).toBe(9);
  });

  it('survives names and notes of any kind', () => {
    const lender = `${'长城银行，'.repeat(99)};\\\nEND:VEVENT😀`;
    const record = withNotes(sample(NOTES.length, 'zh-CN', { lender }));
    const text = planCalendar(planFor(record), record, 'zh-CN', NOW);
    const events = read(text);
    expect(events).toHaveLength(NOTES.length);
    expect(events[0]?.event.summary).toContain('长城银行，长城银行，');
    expect(events[0]?.event.summary).toContain(';\\ END:VEVENT😀');
    expect(events[8]?.event.description).toContain('😀, "quoted"; note');
  });
});

describe('planTextParts', () => {
  const instalments = fc.integer({ min: 1, max: 600 });
  const name = fc.string({ maxLength: 500, unit: 'binary' });
  const currency = fc.constantFrom<Currency>('CNY', 'HKD', 'TWD', 'USD', 'EUR', 'GBP', 'JPY');

  it('keeps every part within the limit and loses no row', () => {
    const property = fc.property(
      instalments,
      fc.integer({ min: 50, max: 10_000 }),
      fc.constantFrom(...LANGUAGES),
      fc.record({ lender: name, currency, statedTotal: fc.integer({ min: 600, max: 1e13 }) }),
      name,
      (count, limit, language, facts, note) => {
        const record = { ...sample(count, language, facts), rows: { '1': { note } } };
        const plan = planFor(record);
        const parts = planTextParts(plan, record, language, limit);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(limit);
          expect(part.isWellFormed()).toBe(true);
        }
        const numbers = parts
          .join('\n')
          .split('\n')
          .flatMap((line) => /^\u2007*(\d+)\. /.exec(line)?.[1] ?? []);
        expect(numbers).toEqual(plan.rows.map((_, index) => String(index + 1)));
        if (parts.length > 1) {
          parts.forEach((part, index) => {
            expect(part.startsWith(`(${index + 1}/${parts.length})`)).toBe(true);
          });
        }
      },
    );
    fc.assert(property, { numRuns: 60 });
  });

  it('sets amounts and numbers under each other', () => {
    const record = { ...sample(10), rows: { '10': { amount: 9_900 } } };
    const lines = planText(planFor(record), record, 'en').split('\n');
    expect(lines[1]).toBe('\u20071. 5 Dec 2026  1,268.05');
    expect(lines[10]).toBe('10. 5 Sep 2027  \u2007\u2008\u200799.00');
  });

  it('is one text where the plan has one row', () => {
    const record = sample(1);
    expect(planTextParts(planFor(record), record, 'zh-TW', 300)).toHaveLength(1);
  });
});
