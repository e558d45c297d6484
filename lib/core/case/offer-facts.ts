import { CASE_FACTS, type CaseFactId } from './fact-catalogue';

/** Up to three offers are compared: `a` stands among the case's facts, `b` and `c` beside them. */
export const OFFER_IDS = ['a', 'b', 'c'] as const;
export type OfferId = (typeof OFFER_IDS)[number];

/** The facts that are an offer's own terms; every other fact holds for all offers. */
export const OFFER_FACTS = [
  'offerKind',
  'setBy',
  'instalments',
  'instalmentAmount',
  'firstDate',
  'frequency',
  'feeAsk',
  'interestAsk',
  'askedRate',
  'waivedAmount',
  'deferralMonths',
  'stepMonths',
  'smallAmount',
  'reviewDate',
  'lumpSum',
  'lumpSumDate',
  'lumpSumSource',
  'validUntil',
] as const satisfies readonly CaseFactId[];
export type OfferFactId = (typeof OFFER_FACTS)[number];

/** Whether a fact is a term of one offer. */
export function isOfferFact(id: string): id is OfferFactId {
  return (OFFER_FACTS as readonly string[]).includes(id);
}

/** The id under which a term or a row of an offer is kept: `b.firstDate`; bare for offer `a`. */
export function offerKey(offer: OfferId, id: string): string {
  return offer === 'a' ? id : `${offer}.${id}`;
}

/** The catalogue of the terms of offers `b` and `c`, by their keys. */
export const OTHER_OFFER_FACTS = Object.fromEntries(
  (['b', 'c'] as const).flatMap((offer) =>
    OFFER_FACTS.map((id) => [offerKey(offer, id), CASE_FACTS[id]] as const),
  ),
);

/** The entries of one offer, their ids without the offer's name. */
export function entriesOfOffer<Value>(
  entries: readonly [string, Value][],
  offer: OfferId,
): [string, Value][] {
  if (offer === 'a') return entries.filter(([id]) => !/^[bc]\./.test(id));
  const prefix = `${offer}.`;
  return entries.flatMap(([id, value]) =>
    id.startsWith(prefix) ? [[id.slice(prefix.length), value] as [string, Value]] : [],
  );
}
