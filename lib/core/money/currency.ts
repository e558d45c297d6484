import type { Currency } from '../case/fact-catalogue';

/** How many decimal digits the minor unit has (ISO 4217): the yen has none. */
const MINOR_DIGITS: Record<Currency, number> = {
  CNY: 2,
  HKD: 2,
  TWD: 2,
  USD: 2,
  EUR: 2,
  GBP: 2,
  JPY: 0,
};

/** Decimal digits of the currency's minor unit. */
export function minorDigits(currency: Currency): number {
  return MINOR_DIGITS[currency];
}

/** Minor units in one major unit: 100 for the yuan, 1 for the yen. */
export function minorPerMajor(currency: Currency): number {
  return 10 ** MINOR_DIGITS[currency];
}
