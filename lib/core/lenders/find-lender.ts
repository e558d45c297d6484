import type { Lender } from './lender';
import { LENDERS } from './lenders';

const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** The listed lender of exactly that name in any language. */
export function lenderNamed(name: unknown): Lender | undefined {
  return LENDERS.find((lender) => Object.values(lender.name).includes(String(name)));
}

/**
 * The listed lender that a case is with: by its name, by a name that holds it ("花呗客服",
 * "招商银行信用卡中心"), or by its product.
 */
export function lenderOf(facts: {
  lender?: string | undefined;
  product?: string | undefined;
}): Lender | undefined {
  const written = plain(facts.lender ?? '');
  const product = plain(facts.product ?? '');
  const holds = (lender: Lender) =>
    written !== '' && Object.values(lender.name).some((name) => written.includes(plain(name)));
  const lends = (lender: Lender) =>
    lender.products
      // Every bank has a credit card: only a product of its own tells the lender.
      .filter(({ kind }) => kind !== 'card')
      .some((each) =>
        Object.values(each.name)
          .map(plain)
          .some((name) => name !== '' && (product === name || written.includes(name))),
      );
  return lenderNamed(facts.lender) ?? LENDERS.find(holds) ?? LENDERS.find(lends);
}
