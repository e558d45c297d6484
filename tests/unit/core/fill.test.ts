import { describe, expect, it } from 'vitest';
import { emptyCase, emptyHousehold } from '@/lib/core/case/document';
import { type CaseRecord, readCase } from '@/lib/core/case/record';
import { sampleCases } from '@/lib/core/case/sample/sample-cases';
import { LANGUAGES } from '@/lib/core/case/settings';
import { planOf } from '@/lib/core/plan/offer';
import { planText } from '@/lib/core/plan/plan-text';
import { fillStatement } from '@/lib/core/script/fill';
import { LIBRARY } from '@/lib/core/script/library';
import { matchesQuery } from '@/lib/core/script/search';
import { statementsFor } from '@/lib/core/script/select';
import { slotValues } from '@/lib/core/script/slot-values';
import { summaryOf } from '@/lib/core/script/summary';

const today = '2026-11-24';

function sample(language: (typeof LANGUAGES)[number] = 'en'): CaseRecord {
  const [document] = sampleCases(language, today, 0);
  if (!document) throw new Error('no sample');
  return readCase(document, emptyHousehold());
}

function filled(id: string, record: CaseRecord, language: (typeof LANGUAGES)[number] = 'en') {
  const statement = LIBRARY.find((each) => each.id === id);
  if (!statement) throw new Error(id);
  const edit = record.edits[`${id}.${language}`];
  return fillStatement(statement, language, edit, slotValues(record, language, today));
}

describe('fillStatement', () => {
  it('tells the plan in each language, as the design words it', () => {
    expect(filled('S10', sample('en')).text).toBe(
      'I would like to pay 1,408.94 on day 5 of each month from 5 December 2026: 9 instalments, the last one 1,408.98, 12,680.50 in all.',
    );
    expect(filled('S10', sample('zh-CN'), 'zh-CN').text).toBe(
      '我的方案：2026年12月5日起每月5日还1,408.94元，共9期，最后一期1,408.98元，合计12,680.50元。',
    );
    expect(filled('S10', sample('zh-TW'), 'zh-TW').text).toContain('每月5日繳1,408.94元');
  });

  it('takes the words of the library where own words hold nothing to see', () => {
    const record = sample('en');
    for (const segments of [[], ['\n'], [' ', '\u200b']]) {
      const emptied = filled('S09', { ...record, edits: { 'S09.en': { segments } } });
      expect(emptied).toEqual(filled('S09', record));
    }
  });

  it('changes with the fact, in an edited statement too', () => {
    const record = sample();
    const edits = { 'S09.en': { segments: ['I have ', { fact: 'incomeNow' }, ' a month.'] } };
    const changed = { ...record, edits, household: { ...record.household, incomeNow: 700_000 } };
    expect(filled('S09', changed).text).toBe('I have 7,000 a month.');
    expect(filled('S09', changed).edited).toBe(true);
  });

  it('names what is missing, and can leave out only what is optional', () => {
    const record = sample();
    const { incomeBefore: _, ...household } = record.household;
    const without = { ...record, household };
    const story = filled('S07', without);
    expect(story.missing).toEqual(['incomeBefore']);
    expect(story.text).not.toContain('undefined');
    if (story.canLeaveOut) {
      const left = filled('S07', { ...without, edits: { 'S07.en': { leftOut: true } } });
      expect(left.missing).toEqual([]);
      expect(left.text).not.toMatch(/ ,|\s\.|from\s+to/);
    }
  });

  it('shows a fact name that it does not know instead of dropping it', () => {
    const record = { ...sample(), edits: { 'S09.en': { segments: [{ fact: 'later' }] } } };
    expect(filled('S09', record).text).toBe('{{later}}');
  });
});

describe('statementsFor', () => {
  const idsFor = (record: CaseRecord) =>
    statementsFor(LIBRARY, record, slotValues(record, 'en', today), today).map(({ id }) => id);

  it('offers at least twenty statements for the sample, in every stage', () => {
    const record = sample();
    const shown = statementsFor(LIBRARY, record, slotValues(record, 'en', today), today);
    expect(shown.length).toBeGreaterThanOrEqual(20);
    expect(new Set(shown.map(({ stage }) => stage)).size).toBe(5);
  });

  it('every statement offered for the complete sample is complete', () => {
    for (const language of LANGUAGES) {
      const record = sample(language);
      const values = slotValues(record, language, today);
      const incomplete = statementsFor(LIBRARY, record, values, today).filter(
        (statement) => fillStatement(statement, language, undefined, values).missing.length > 0,
      );
      expect(incomplete.map(({ id }) => id)).toEqual([]);
    }
  });

  it('says a two-weekly plan and a plan made by hand as they are', () => {
    const record = sample();
    const twoWeeks = { ...record, facts: { ...record.facts, frequency: 'twoWeeks' as const } };
    expect(idsFor(record)).toContain('S10');
    expect(idsFor(twoWeeks)).toContain('L07');
    expect(idsFor(twoWeeks)).not.toContain('S10');
    const byHand = { ...record, rows: { '2': { amount: 190_000 } } };
    expect(idsFor(byHand)).not.toContain('S10');
    expect(filled('L08', byHand).text).toContain('1,900 on 5 January 2027');
    expect(filled('L08', byHand).text).toContain('917.92 on 5 August 2027');
  });

  it('makes no offer on an old debt, and none where nothing is left', () => {
    const record = sample();
    const old = {
      ...record,
      facts: { ...record.facts, firstMissed: '2023-01-01', lastPaid: '2022-12-01' },
    };
    expect(idsFor(old)).toContain('S46');
    expect(idsFor(old)).not.toEqual(expect.arrayContaining(['S10']));
    const broke = { ...record, household: { ...record.household, essentials: 900_000 } };
    expect(idsFor(broke)).toContain('S17');
    expect(idsFor(broke)).not.toContain('S10');
  });

  it('has fewer lines, and none broken, for an empty case', () => {
    const empty = readCase(emptyCase('one', 0), emptyHousehold());
    const values = slotValues(empty, 'en', today);
    for (const statement of statementsFor(LIBRARY, empty, values, today)) {
      expect(fillStatement(statement, 'en', undefined, values).text).not.toContain('undefined');
    }
  });
});

describe('summary and plan as text', () => {
  it('tells the case in two sentences', () => {
    expect(summaryOf(sample(), 'en', today)?.text).toBe(
      'I owe 12,680.50 on Huabei, 47 days overdue after a hospital stay. I can pay 1,408.94 a month from 5 December 2026: 9 instalments.',
    );
    expect(summaryOf(sample('zh-CN'), 'zh-CN', today)?.text).toBe(
      '我的花呗欠款12,680.50元，已逾期47天，原因是生病住院。2026年12月5日起每月可以还1,408.94元，共9期。',
    );
  });

  it('lists the plan line by line', () => {
    const record = sample();
    const plan = planOf(record);
    if (!plan) throw new Error('no plan');
    const lines = planText(plan, record, 'en').split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[1]).toBe('1. 5 Dec 2026  1,408.94');
    expect(lines.at(-1)).toBe('Total: 12,680.50');
  });
});

describe('matchesQuery', () => {
  it.each([
    ['', true],
    ['PAY', true],
    ['plan pay', true],
    ['ｐａｙ', true],
    ['rent', false],
  ])('%s: %s', (query, expected) => {
    expect(matchesQuery(query, ['My plan', undefined, 'I would like to pay'])).toBe(expected);
  });
});

describe('facts that only add to a statement', () => {
  it('are said where they are known, and left out unasked where not', () => {
    const statement = LIBRARY.find(({ id }) => id === 'S29');
    if (!statement) throw new Error('S29 is gone');
    const fill = (values: object) => fillStatement(statement, 'en', undefined, values);
    expect(fill({}).missing).toEqual([]);
    expect(fill({}).text).toContain('I will answer when I have read them.');
    expect(fill({ replyBy: '28 November 2026' }).text).toContain(
      'I will answer by 28 November 2026,',
    );
  });
});
