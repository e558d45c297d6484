import { OFFER_FACTS, OFFER_IDS, type OfferId } from '@/lib/core/case/offer-facts';
import { type CaseRecord, viewOffer } from '@/lib/core/case/record';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';

/** Begins a further offer with the terms of the one in view, and returns its id. */
export function addOffer(panel: Panel, record: CaseRecord): OfferId | undefined {
  const id = OFFER_IDS.find((each) => !record.offers.some((offer) => offer.id === each));
  if (!id) return undefined;
  const added = { ...record, offer: id };
  for (const fact of OFFER_FACTS) {
    const value = fact === 'offerKind' ? 'stepped' : record.facts[fact];
    if (value !== undefined) panel.setFact(fact, value, added);
  }
  return id;
}

/** Takes an offer and its rows away, with Undo. */
export function removeOffer(panel: Panel, record: CaseRecord, id: OfferId): void {
  const view = viewOffer(record, id);
  const wasChosen = chosenOffer(record) === id;
  for (const fact of OFFER_FACTS) {
    if (view.facts[fact] !== undefined) panel.setFact(fact, undefined, view);
  }
  for (const row of Object.keys(view.rows)) panel.put('rows', row, undefined, view);
  if (wasChosen) panel.setFact('chosenOffer', undefined, record);
  panel.toasts.show(t('common.removed', { what: offerName(id) }), {
    undo: () => {
      for (const fact of OFFER_FACTS) {
        if (view.facts[fact] !== undefined) panel.setFact(fact, view.facts[fact], view);
      }
      for (const [row, edit] of Object.entries(view.rows)) panel.put('rows', row, edit, view);
      if (wasChosen) panel.setFact('chosenOffer', id, record);
    },
  });
}

/** The offer that the statements speak of. */
export function chosenOffer(record: CaseRecord): OfferId {
  const { chosenOffer: wanted } = record.facts;
  return record.offers.find(({ id }) => id === wanted)?.id ?? 'a';
}

/** Makes one offer the one that the statements speak of, with Undo. */
export function chooseOffer(panel: Panel, record: CaseRecord, id: OfferId): void {
  const before = record.facts.chosenOffer;
  panel.setFact('chosenOffer', id, record);
  panel.toasts.show(t('plan.offerChosen', { name: offerName(id) }), {
    undo: () => panel.setFact('chosenOffer', before, record),
  });
}

/** "Offer 1". */
export function offerName(id: OfferId): string {
  return t('plan.offerName', { number: OFFER_IDS.indexOf(id) + 1 });
}
