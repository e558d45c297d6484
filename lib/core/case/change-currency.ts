import { minorPerMajor } from '../money/currency';
import { multiplyRatio } from '../money/rounding';
import type { CaseDocument, HouseholdDocument } from './document';
import { type Collection, liveEntries } from './entity';
import { CASE_FACTS, type Currency, type FactSpec, HOUSEHOLD_FACTS } from './fact-catalogue';
import { OTHER_OFFER_FACTS } from './offer-facts';
import type { AgreedRow, BudgetLine, HardMonth, Payment, PlanRowEdit, SentOffer } from './records';

/** One value that changes with the currency. */
export interface RescaledValue {
  part: string;
  id: string;
  before: unknown;
  after: unknown;
}

type Scale = (minor: number) => number;
type Parts = Record<string, Collection<unknown>>;

/** The parts of a case that are in the currency of its debt, and those of the household. */
const DEBT_PARTS = ['facts', 'rows', 'offers', 'sentOffers', 'agreedRows', 'payments'];
const HOME_PARTS = ['facts', 'household', 'lines', 'hardMonths'];

/**
 * What becomes of the amounts of a document when its currency changes: they are kept in minor
 * units, so 10,000.00 yuan would read as a million yen. The figures that the person wrote stay;
 * a fraction that the new currency does not have is rounded half up. Nothing is converted by a rate.
 *
 * @param whose the case's debt, or the household (its own document, or the parts of a sample)
 */
export function rescale(
  document: CaseDocument | HouseholdDocument,
  whose: 'debt' | 'home',
  from: Currency,
  to: Currency,
): RescaledValue[] {
  const [old, next] = [minorPerMajor(from), minorPerMajor(to)];
  if (old === next) return [];
  const scale: Scale = (minor) => multiplyRatio(minor, next, old);
  const parts = document.parts as unknown as Parts;
  const isHome = whose === 'home';
  // A case's own facts are of its debt; the household document's are its own.
  const names = (isHome ? HOME_PARTS : DEBT_PARTS).filter(
    (name) => name in parts && !(isHome && name === 'facts' && document.kind === 'case'),
  );
  return names.flatMap((part) =>
    liveEntries(parts[part] ?? {}).flatMap(([id, before]) => {
      const after = SCALED[part]?.(before as never, scale, id, isHome);
      return after === undefined ? [] : [{ part, id, before, after }];
    }),
  );
}

type Scaler = (value: never, scale: Scale, id: string, isHome: boolean) => unknown;

/** How each part holds its amounts; undefined where the value holds none. */
const SCALED: Record<string, Scaler> = {
  facts: (value: number, scale, id, isHome) =>
    isMoney(isHome ? HOUSEHOLD_FACTS : CASE_FACTS, id) ? scale(value) : undefined,
  household: (value: number, scale, id) =>
    isMoney(HOUSEHOLD_FACTS, id) ? scale(value) : undefined,
  offers: (value: number, scale, id) => (isMoney(OTHER_OFFER_FACTS, id) ? scale(value) : undefined),
  rows: (row: PlanRowEdit, scale) =>
    row.amount === undefined ? undefined : { ...row, amount: scale(row.amount) },
  agreedRows: (row: AgreedRow, scale) => ({ ...row, amount: scale(row.amount) }),
  payments: (payment: Payment, scale) => ({ ...payment, amount: scale(payment.amount) }),
  lines: (line: BudgetLine, scale) => ({ ...line, amount: scale(line.amount) }),
  hardMonths: (month: HardMonth, scale) => ({ ...month, most: scale(month.most) }),
  sentOffers: (sent: SentOffer, scale) => ({
    ...sent,
    total: scale(sent.total),
    interest: scale(sent.interest),
    rows: sent.rows.map((row) => ({ ...row, amount: scale(row.amount) })),
  }),
};

function isMoney(specs: Record<string, FactSpec>, id: string): boolean {
  return specs[id]?.kind === 'money';
}
