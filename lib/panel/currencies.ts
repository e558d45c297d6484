import { batch } from '@preact/signals';
import { type RescaledValue, rescale } from '@/lib/core/case/change-currency';
import { caseCurrency, homeCurrency } from '@/lib/core/case/derived-facts';
import type { CaseDocument, HouseholdDocument, PartName } from '@/lib/core/case/document';
import { type Collection, liveValue } from '@/lib/core/case/entity';
import type { Currency } from '@/lib/core/case/fact-catalogue';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Documents } from './documents';

/** What the last change of a currency did, so that taking it back loses no fraction. */
interface Change {
  owner: string;
  from: Currency;
  to: Currency;
  values: RescaledValue[];
}

/**
 * Changes a currency and, with it, how its amounts are kept, so that the figures on the screen stay
 * those that the person wrote. Chosen back at once, every amount is as it was.
 */
export function createCurrencies(documents: Documents) {
  let last: Change | undefined;

  function write(document: CaseDocument | HouseholdDocument, value: RescaledValue): void {
    const { part, id, after } = value;
    if (document.kind === 'case') {
      documents.editCase(document.id, part as PartName<CaseDocument>, id, after);
    } else documents.editHousehold(part as PartName<HouseholdDocument>, id, after);
  }

  /** The earlier amounts, where this takes the last change back and nothing was typed since. */
  function backAgain(change: Change, document: CaseDocument | HouseholdDocument) {
    const isBack =
      last?.owner === change.owner && last.from === change.to && last.to === change.from;
    if (!isBack || !last) return change.values;
    const parts = document.parts as unknown as Record<string, Collection<unknown>>;
    return last.values.map(({ part, id, before, after }) => {
      const now = liveValue(parts[part]?.[id]);
      const same = JSON.stringify(now) === JSON.stringify(after);
      const other = change.values.find((each) => each.part === part && each.id === id);
      return same || !other ? { part, id, before: after, after: before } : other;
    });
  }

  return function changeCurrency(whose: 'debt' | 'home', to: Currency, of: CaseRecord): void {
    const isCase = whose === 'debt' || of.sample;
    const document = isCase ? documents.cases.peek().get(of.id) : documents.household.peek();
    if (!document) return;
    const from = whose === 'debt' ? caseCurrency(of.facts) : homeCurrency(of);
    const values = rescale(document, whose, from, to);
    // A made-up household without a currency of its own follows that of its case.
    if (whose === 'debt' && of.sample && !of.household.homeCurrency) {
      values.push(...rescale(document, 'home', from, to));
    }
    // What was written before the household had a currency was in that of the case.
    if (whose === 'debt' && !of.sample && !of.household.homeCurrency) {
      documents.editHousehold('facts', 'homeCurrency', from);
    }
    const change = { owner: `${whose} ${isCase ? of.id : ''}`, from, to, values };
    batch(() => {
      for (const value of backAgain(change, document)) write(document, value);
    });
    last = change;
  };
}
