import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCase, emptyHousehold, emptySettings } from '@/lib/core/case/document';
import { parseCase, parseHousehold, parseSettings } from '@/lib/core/case/parse';
import { readCase } from '@/lib/core/case/record';
import { sampleCases } from '@/lib/core/case/sample/sample-cases';
import { LANGUAGES } from '@/lib/core/case/settings';

const frozen = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./frozen/${name}`, import.meta.url), 'utf8'));

describe('frozen documents', () => {
  it('a case of version 1 is read with every value', () => {
    const parsed = parseCase(frozen('case-v1.json'));
    if (parsed.kind !== 'ok') throw new Error(JSON.stringify(parsed));
    const record = readCase(parsed.document, emptyHousehold());
    expect(record.facts).toMatchObject({
      product: 'Huabei',
      statedTotal: 1_268_050,
      onTimeUntil: '2026-09-07',
      futureChange: 'I go back to full hours',
      agreedTotal: 1_268_050,
      complaintStage: 'lender',
    });
    expect(record.household).toMatchObject({ incomeNow: 620_000 });
    expect(record.rows).toEqual({ '2': { amount: 190_000, note: 'Year-end bonus' } });
    expect(record.edits['S10.en']?.segments).toEqual(['I can pay ', { fact: 'each' }, '.']);
    expect(record.contacts[0]?.[1]).toMatchObject({ ticket: 'HB118834', outcome: 'escalated' });
    expect(record.payments).toHaveLength(1);
    expect(record.lenderNotes).toHaveLength(1);
  });

  it('a case of version 2 is read with what version 2 brought', () => {
    const parsed = parseCase(frozen('case-v2.json'));
    if (parsed.kind !== 'ok') throw new Error(JSON.stringify(parsed));
    const record = readCase(parsed.document, emptyHousehold());
    expect(record.offers[1]?.facts).toEqual({ instalmentAmount: 120_000 });
    expect(record.sentOffers[0]?.[1].total).toBe(1_268_050);
    expect(record.agreedRows[0]?.[1].amount).toBe(140_894);
    expect(record.uses).toEqual({});
  });

  it.each([1, 2])('a household and settings of version %i are read', (version) => {
    expect(parseHousehold(frozen(`household-v${version}.json`)).kind).toBe('ok');
    expect(parseSettings(frozen(`settings-v${version}.json`)).kind).toBe('ok');
  });
});

describe('parseCase', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'case'],
    ['a list', []],
    ['no version', { kind: 'case' }],
    ['version 0', { ...emptyCase('a', 0), schema: 0 }],
    ['a version that is no number', { ...emptyCase('a', 0), schema: '1' }],
    ['an unknown part', { ...emptyCase('a', 0), parts: { ...emptyCase('a', 0).parts, other: {} } }],
    ['a damaged amount', damaged('statedTotal', 'twelve')],
    ['a date that does not exist', damaged('firstMissed', '2026-13-45')],
    ['a household', emptyHousehold()],
  ])('%s is broken, never thrown', (_, raw) => {
    expect(parseCase(raw).kind).toBe('broken');
  });

  it('a later version is newer, whatever it holds', () => {
    expect(parseCase({ schema: 4, anything: true })).toEqual({ kind: 'newer', schema: 4 });
    expect(parseSettings({ ...emptySettings(), schema: 9 })).toEqual({ kind: 'newer', schema: 9 });
  });

  it('never throws on anything', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void parseCase(raw)));
  });

  it.each(LANGUAGES)('reads its own samples back after storage (%s)', (language) => {
    for (const sample of sampleCases(language, '2026-11-24', 1)) {
      const stored: unknown = JSON.parse(JSON.stringify(sample));
      expect(parseCase(stored)).toEqual({ kind: 'ok', document: sample });
    }
  });
});

function damaged(fact: string, value: unknown) {
  const document = emptyCase('a', 0);
  const facts = { [fact]: { at: '000000001-000-aaaa', value } };
  return { ...document, parts: { ...document.parts, facts } };
}
