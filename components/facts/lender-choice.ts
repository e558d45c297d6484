import type { FactId } from '@/lib/core/case/fact-catalogue';
import type { FactValue } from '@/lib/core/case/fact-schema';
import type { CaseRecord } from '@/lib/core/case/record';
import { LANGUAGES, type Language } from '@/lib/core/case/settings';
import { lenderNamed } from '@/lib/core/lenders/find-lender';
import { LENDERS } from '@/lib/core/lenders/lenders';

/** Names to pick from; anything else can be typed. */
export function suggestionsFor(
  id: FactId,
  record: CaseRecord,
  language: Language,
): readonly string[] | undefined {
  if (id === 'lender') return LENDERS.map((lender) => lender.name[language]);
  if (id !== 'product') return undefined;
  const lender = lenderNamed(record.facts.lender);
  const products = lender ? lender.products : LENDERS.flatMap((each) => each.products);
  return [...new Set(products.map((product) => product.name[language]))];
}

/** What choosing a listed lender or product tells besides; nothing that the person already set. */
export function impliedFacts(
  id: FactId,
  value: FactValue | undefined,
  record: CaseRecord,
): [FactId, FactValue][] {
  if (id === 'lender' && record.facts.product === undefined) {
    const lender = lenderNamed(value);
    const only = lender?.products.length === 1 ? lender.products[0] : undefined;
    const language = lender && LANGUAGES.find((each) => lender.name[each] === value);
    if (!only || !language) return [];
    return [
      ['product', only.name[language]],
      ['productKind', only.kind],
    ];
  }
  if (id !== 'product') return [];
  const product = LENDERS.flatMap((lender) => lender.products).find((each) =>
    Object.values(each.name).includes(String(value)),
  );
  return product && record.facts.productKind !== product.kind
    ? [['productKind', product.kind]]
    : [];
}
