import { partsTotal } from '../case/derived-facts';
import type { CaseFactId } from '../case/fact-catalogue';
import type { CaseRecord } from '../case/record';

export const AGREEMENT_ITEMS = [
  'balance',
  'dates',
  'charges',
  'newCards',
  'breach',
  'other',
  'collection',
  'reporting',
] as const;

export type AgreementItemId = (typeof AGREEMENT_ITEMS)[number];

/** What is still open of an item: a fact, or the instalments themselves. */
export type AgreementGap = CaseFactId | 'rows';

/**
 * Something that the terms of a repayment agreement should say.
 *
 * `cardRules70`: article 70 of China's rules on credit card business (2011) lists it for an agreed
 * plan of a card. Only cards are bound by it; here it is a checklist for every loan, and it gives
 * nobody a right to a plan. `own`: not in that list, added here.
 */
export interface AgreementItem {
  id: AgreementItemId;
  source: 'cardRules70' | 'own';
  /** ISO date on which the source was last read. */
  checked: string;
  /** The first thing that is still open; undefined where the item is complete. */
  gap: (record: CaseRecord) => AgreementGap | undefined;
}

const CHECKED = '2026-11-23';

function item(
  id: AgreementItemId,
  source: AgreementItem['source'],
  gap: AgreementItem['gap'],
): AgreementItem {
  return { id, source, checked: CHECKED, gap };
}

/** The eight things an agreement should say, in the order of the source. */
export const AGREEMENT_CHECKLIST: readonly AgreementItem[] = [
  // The currency is always known: a case without one is in yuan.
  item('balance', 'cardRules70', ({ facts }) => {
    if (!facts.agreedTotal) return 'agreedTotal';
    return partsTotal(facts) === undefined ? 'principal' : undefined;
  }),
  item('dates', 'cardRules70', ({ facts, agreedRows }) => {
    if (agreedRows.some(([, { amount }]) => amount === 0)) return 'rows';
    return agreedRows.length > 0 || facts.agreedInstalments ? undefined : 'rows';
  }),
  item('charges', 'cardRules70', openFact('agreedCharges')),
  item('newCards', 'cardRules70', openFact('agreedNewCards')),
  item('breach', 'cardRules70', openFact('agreedBreach')),
  item('other', 'cardRules70', openFact('agreedOther')),
  item('collection', 'own', openFact('collectionStops')),
  item('reporting', 'own', openFact('agreedReporting')),
];

/** A choice of "not known" answers nothing. */
function openFact(id: CaseFactId): AgreementItem['gap'] {
  return ({ facts }) => (facts[id] === undefined || facts[id] === 'unknown' ? id : undefined);
}

/** An item of the checklist, judged for one case. */
export interface JudgedItem {
  item: AgreementItem;
  done: boolean;
  gap: AgreementGap | undefined;
}

/** Every item of the checklist with whether the case holds it. */
export function completeness(record: CaseRecord): JudgedItem[] {
  return AGREEMENT_CHECKLIST.map((each) => {
    const gap = each.gap(record);
    return { item: each, done: gap === undefined, gap };
  });
}

/**
 * True where the agreement is only spoken as far as is known: it came in a recorded talk, or a
 * contact ended so and nothing in writing has come since.
 */
export function isSpokenOnly({ facts, contacts }: CaseRecord): boolean {
  if (facts.agreementForm) return facts.agreementForm === 'recorded';
  const agreed = contacts.find(
    ([, { outcome }]) => outcome === 'agreedSpoken' || outcome === 'agreedWritten',
  );
  return agreed?.[1].outcome === 'agreedSpoken';
}

/** True where anything of an agreement was recorded. */
export function hasAgreement({ facts, agreedRows, payments }: CaseRecord): boolean {
  const noted = Object.keys(facts).some((id) => AGREEMENT_FACT.test(id));
  return noted || agreedRows.length > 0 || payments.length > 0;
}

const AGREEMENT_FACT = /^(agreed[A-Z]|agreement[A-Z]|collectionStops$)/;
