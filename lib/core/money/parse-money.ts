import type { Currency } from '../case/fact-catalogue';
import { MOST_MONEY } from '../case/fact-schema';
import { minorDigits, minorPerMajor } from './currency';

export type MoneyProblem =
  | 'empty'
  | 'notANumber'
  | 'grouping'
  | 'negative'
  | 'decimals'
  | 'tooLarge';

export type ParsedMoney =
  | { kind: 'ok'; minor: number }
  | { kind: 'problem'; problem: MoneyProblem };

const problem = (which: MoneyProblem): ParsedMoney => ({
  kind: 'problem',
  problem: which,
});

/**
 * Reads an amount as a person types it: `12,680.50`, `¥1500`, `6200元`, `1.2万`, full-width digits.
 * Never guesses: `12,3.4` is a problem, not 123.4.
 *
 * @returns the amount in minor units, or what is wrong with the text
 */
export function parseMoney(text: string, currency: Currency): ParsedMoney {
  const plain = text
    .normalize('NFKC')
    .replace(/^(CNY|RMB|HKD|TWD|USD|EUR|GBP|JPY|HK\$|NT\$|US\$|[¥$€£])\s*/i, '')
    .replace(/\s*(港?元|圆|圓|块|塊|yuan|CNY|HKD|TWD|USD|EUR|GBP|JPY)$/i, '')
    .replace(/[\s_]/g, '');
  if (plain === '') return problem('empty');
  if (/^[-−－(]/.test(plain)) return problem('negative');
  const [, digits = '', tenThousand] = /^([\d,.]+)(万|萬)?$/.exec(plain) ?? [];
  if (digits === '') return problem('notANumber');
  if (!/^(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?$/.test(digits) || digits === '.') {
    return problem('grouping');
  }
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  const factor = (tenThousand ? 10_000 : 1) * minorPerMajor(currency);
  const shift = minorDigits(currency) + (tenThousand ? 4 : 0);
  if (fraction.replace(/0+$/, '').length > shift) return problem('decimals');
  const minor = Number(whole || '0') * factor + Number(fraction.padEnd(shift, '0').slice(0, shift));
  if (!Number.isSafeInteger(minor) || minor > MOST_MONEY) return problem('tooLarge');
  return { kind: 'ok', minor };
}
