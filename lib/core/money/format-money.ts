import type { Currency } from '../case/fact-catalogue';
import type { Language } from '../case/settings';
import { minorDigits, minorPerMajor } from './currency';

/** The unit written behind an amount in Chinese, in front of it in English. */
const UNIT: Record<Currency, Record<Language, string>> = {
  CNY: { 'zh-CN': '元', 'zh-TW': '元', en: '' },
  HKD: { 'zh-CN': '港元', 'zh-TW': '港元', en: 'HK$' },
  TWD: { 'zh-CN': '新台币', 'zh-TW': '元', en: 'NT$' },
  USD: { 'zh-CN': '美元', 'zh-TW': '美元', en: '$' },
  EUR: { 'zh-CN': '欧元', 'zh-TW': '歐元', en: '€' },
  GBP: { 'zh-CN': '英镑', 'zh-TW': '英鎊', en: '£' },
  JPY: { 'zh-CN': '日元', 'zh-TW': '日圓', en: '¥' },
};

/**
 * The number alone: `6,200` for a whole amount, `12,680.50` otherwise; with `cents` always both
 * decimals, for columns. All three languages group by thousands with a comma.
 *
 * @param minor minor units; may be negative (then with a true minus sign)
 */
export function formatAmount(minor: number, currency: Currency, cents: 'auto' | 'cents' = 'auto') {
  const per = minorPerMajor(currency);
  const digits = minorDigits(currency);
  const shown = cents === 'cents' || minor % per !== 0 ? digits : 0;
  const whole = Math.trunc(Math.abs(minor) / per);
  const fraction = String(Math.abs(minor) % per).padStart(digits, '0');
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
  const text = shown > 0 ? `${grouped}.${fraction}` : grouped;
  return minor < 0 ? `−${text}` : text;
}

/** The amount as a statement says it: `6,200元` in Chinese, `6,200` in English (yuan), `$6,200`. */
export function formatMoney(minor: number, currency: Currency, language: Language): string {
  const unit = UNIT[currency][language];
  const amount = formatAmount(minor, currency);
  return language === 'en' ? `${unit}${amount}` : `${amount}${unit}`;
}

/** The amount at the head of a sheet, its currency named once: `CNY 12,680.50`, `12,680.50元`. */
export function headMoney(minor: number, currency: Currency, language: Language): string {
  return language === 'en'
    ? `${currency} ${formatAmount(minor, currency)}`
    : formatMoney(minor, currency, language);
}
