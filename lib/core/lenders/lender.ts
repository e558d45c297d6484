import type { Language } from '../case/settings';

/** A lender that can be picked from the list. */
export interface Lender {
  id: string;
  name: Record<Language, string>;
  /** Its products that people owe on; the first is the most common. */
  products: readonly {
    kind: 'card' | 'consumer' | 'cash' | 'other';
    name: Record<Language, string>;
  }[];
  /** Official hotline as printed on the card or in the app. */
  hotline?: string;
  /** The registrable domain of its official site. */
  domain?: string;
  /** H: primary text or two independent good sources; M: one decent source. */
  confidence: 'H' | 'M';
  /** Where the number and the domain were read. */
  source: string;
  /** ISO date on which it was last checked. */
  checked: string;
}
