import { describe, expect, it } from 'vitest';
import {
  AGREEMENT_CHECKLIST,
  AGREEMENT_ITEMS,
  completeness,
  hasAgreement,
  isSpokenOnly,
} from '@/lib/core/agreement/completeness';
import { agreementFindings } from '@/lib/core/agreement/differences';
import { inWritingWords, questionFor, questionsText } from '@/lib/core/agreement/questions';
import { emptyCase, emptyHousehold } from '@/lib/core/case/document';
import type { CaseFacts, HouseholdFacts } from '@/lib/core/case/fact-schema';
import { isIsoDate } from '@/lib/core/case/iso-date';
import { type CaseRecord, readCase } from '@/lib/core/case/record';
import type { AgreedRow, Contact } from '@/lib/core/case/records';
import { buildPlan } from '@/lib/core/plan/schedule';
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './chinese-scripts';

function caseWith(
  facts: CaseFacts = {},
  rows: AgreedRow[] = [],
  household: HouseholdFacts = {},
): CaseRecord {
  const record = readCase(emptyCase('one', 1), emptyHousehold());
  const agreedRows = rows.map((row, index): [string, AgreedRow] => [`r${index}`, row]);
  return { ...record, facts, household, agreedRows };
}

const row = (date: string, amount: number): AgreedRow => ({ date, amount });
const COMPLETE: CaseFacts = {
  agreedTotal: 100_000,
  principal: 90_000,
  agreedCharges: 'None',
  agreedNewCards: 'no',
  agreedBreach: 'Void after two',
  agreedOther: 'None',
  collectionStops: 'yes',
  agreedReporting: 'As overdue until paid',
};
const gaps = (record: CaseRecord) => completeness(record).flatMap(({ gap }) => gap ?? []);

describe('the checklist', () => {
  it('has the eight items, six of them from the card rules, each with the day of its check', () => {
    expect(AGREEMENT_CHECKLIST.map(({ id }) => id)).toEqual([...AGREEMENT_ITEMS]);
    expect(AGREEMENT_CHECKLIST.map(({ source }) => source)).toEqual([
      ...Array(6).fill('cardRules70'),
      'own',
      'own',
    ]);
    expect(AGREEMENT_CHECKLIST.every(({ checked }) => isIsoDate(checked))).toBe(true);
  });

  it('names what is open of each item, in a case without anything', () => {
    expect(gaps(caseWith())).toEqual([
      'agreedTotal',
      'rows',
      'agreedCharges',
      'agreedNewCards',
      'agreedBreach',
      'agreedOther',
      'collectionStops',
      'agreedReporting',
    ]);
  });

  it('is done with every fact and row, or with the instalments in words', () => {
    expect(gaps(caseWith(COMPLETE, [row('2026-12-05', 100_000)]))).toEqual([]);
    expect(gaps(caseWith({ ...COMPLETE, agreedInstalments: '10 of 100' }))).toEqual([]);
  });

  it('misses the make-up of the total, an amount of 0, and what is not known', () => {
    const { principal: _, ...noParts } = COMPLETE;
    expect(gaps(caseWith(noParts, [row('2026-12-05', 1)]))).toEqual(['principal']);
    const rows = [row('2026-12-05', 1), row('2027-01-05', 0)];
    expect(gaps(caseWith({ ...COMPLETE, agreedInstalments: 'Two' }, rows))).toEqual(['rows']);
    expect(gaps(caseWith({ ...COMPLETE, collectionStops: 'unknown' }, rows.slice(0, 1)))).toEqual([
      'collectionStops',
    ]);
    expect(gaps(caseWith({ ...COMPLETE, collectionStops: 'no' }, rows.slice(0, 1)))).toEqual([]);
  });

  it('knows whether anything was recorded', () => {
    expect(hasAgreement(caseWith({ statedTotal: 1 }))).toBe(false);
    expect(hasAgreement(caseWith({ agreementReceived: '2026-11-24' }))).toBe(true);
    expect(hasAgreement(caseWith({}, [row('2026-12-05', 0)]))).toBe(true);
  });
});

describe('an agreement that is only spoken', () => {
  const talk = (outcome: Contact['outcome']): [string, Contact] => [
    outcome ?? '',
    { when: 1, channel: 'phoneIn', ...(outcome && { outcome }) },
  ];
  const spokenAfter = (...outcomes: Contact['outcome'][]) =>
    isSpokenOnly({ ...caseWith(), contacts: outcomes.map(talk) });

  it('is known from how it came, else from the newest contact that agreed', () => {
    expect(isSpokenOnly(caseWith({ agreementForm: 'recorded' }))).toBe(true);
    expect(isSpokenOnly(caseWith({ agreementForm: 'sms' }))).toBe(false);
    expect(spokenAfter('noted', 'agreedSpoken', 'agreedWritten')).toBe(true);
    expect(spokenAfter('agreedWritten', 'agreedSpoken')).toBe(false);
    expect(spokenAfter('offerMade')).toBe(false);
  });

  it('adds the request for writing to the questions', () => {
    const spoken = { ...COMPLETE, agreementForm: 'recorded' } as const;
    const text = questionsText(caseWith(spoken, [row('2026-12-05', 1)]), 'en');
    expect(text).toBe(
      [
        'Hello, may I confirm a few points of the repayment plan we agreed?',
        '1. Could you send me the agreed terms in writing, such as in the app, by SMS or as a document?',
        'Thank you.',
      ].join('\n'),
    );
  });
});

describe('the questions', () => {
  it('are one for each open item, numbered, and none where nothing is open', () => {
    const { agreedBreach: _, agreedCharges: __, ...facts } = COMPLETE;
    const open = caseWith(facts, [row('2026-12-05', 100_000)]);
    const lines = questionsText(open, 'zh-CN')?.split('\n') ?? [];
    expect(lines).toHaveLength(4);
    expect(lines[1]).toBe(`1. ${questionFor('charges', 'zh-CN')}`);
    expect(lines[2]).toBe(`2. ${questionFor('breach', 'zh-CN')}`);
    expect(questionsText(caseWith(COMPLETE, [row('2026-12-05', 1)]), 'en')).toBeUndefined();
  });

  it.each([
    ['zh-CN', TRADITIONAL_ONLY, /催收|失信|老赖|一定|保证|！/],
    ['zh-TW', SIMPLIFIED_ONLY, /催收|短信|信息|賬|徵信|征信|還款|還清|一定|保證|！/],
    ['en', '', /!|guarantee|sorry/i],
  ] as const)('keep to the script and the words of %s', (language, foreign, wrong) => {
    const texts = AGREEMENT_ITEMS.map((id) => questionFor(id, language));
    texts.push(inWritingWords(language), questionsText(caseWith(), language) ?? '');
    expect(new Set(texts).size).toBe(AGREEMENT_ITEMS.length + 2);
    for (const text of texts) {
      expect([...text].filter((one) => foreign.includes(one))).toEqual([]);
      expect(text).not.toMatch(wrong);
      // What every chat box that counts characters still takes.
      expect(text.length).toBeLessThan(1200);
    }
  });
});

describe('what was agreed against the offer and the month', () => {
  const plan = buildPlan({
    kind: 'instalments',
    owed: 300_000,
    shape: { by: 'number', instalments: 3 },
    firstDate: '2026-12-05',
    frequency: 'monthly',
    edits: {},
  });
  const OFFERED = ['2026-12-05', '2027-01-05', '2027-02-05'].map((date) => row(date, 100_000));

  it('is as offered where every row and the total are', () => {
    const facts = { agreedTotal: 300_000 };
    expect(agreementFindings(caseWith(facts, OFFERED), plan)).toEqual([{ kind: 'asOffered' }]);
    expect(agreementFindings(caseWith({}, OFFERED), plan)).toEqual([{ kind: 'asOffered' }]);
  });

  it('says nothing while nothing is agreed, or nothing was offered', () => {
    expect(agreementFindings(caseWith(), plan)).toEqual([]);
    expect(agreementFindings(caseWith({}, OFFERED), undefined)).toEqual([]);
  });

  it('tells the total, the number and the first date', () => {
    const rows = [row('2026-12-01', 110_000), row('2027-01-01', 210_000)];
    expect(agreementFindings(caseWith({ agreedTotal: 320_000 }, rows), plan)).toEqual([
      { kind: 'total', by: 20_000 },
      { kind: 'number', agreed: 2, offered: 3 },
      { kind: 'firstDate', agreed: '2026-12-01', offered: '2026-12-05' },
    ]);
  });

  it('tells how many rows are other than offered, and that they miss the agreed total', () => {
    const rows = [...OFFERED.slice(0, 2), row('2027-02-06', 100_500)];
    expect(agreementFindings(caseWith({ agreedTotal: 300_000 }, rows), plan)).toEqual([
      { kind: 'sum', by: 500 },
      { kind: 'rows', count: 1 },
    ]);
  });

  it('tells by how much the dearest month is over the limit', () => {
    const rows = [
      row('2026-12-05', 100_000),
      row('2026-12-19', 59_106),
      row('2027-01-05', 150_000),
    ];
    expect(agreementFindings(caseWith({ canPay: 150_000 }, rows), undefined)).toEqual([
      { kind: 'overLimit', by: 9106, month: '2026-12-05' },
    ]);
    expect(agreementFindings(caseWith({ canPay: 160_000 }, rows), undefined)).toEqual([
      { kind: 'withinLimit', under: 894 },
    ]);
  });
});
