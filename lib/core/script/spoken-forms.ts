import cn from 'nzh/cn';
import tw from 'nzh/hk';
import { ToWords } from 'to-words/en-GB';
import type { Currency } from '../case/fact-catalogue';
import type { IsoDate } from '../case/iso-date';
import { minorDigits, minorPerMajor } from '../money/currency';
import { formatCount } from './formats';
import type { Forms } from './slot-values';

/** The names of a currency's whole unit and of its hundredth, as they are said. */
const UNITS: Record<
  Currency,
  Record<'zh-CN' | 'zh-TW', string> & { en: [string, string, string] }
> = {
  CNY: { 'zh-CN': '元', 'zh-TW': '元', en: ['yuan', 'yuan', 'fen'] },
  HKD: { 'zh-CN': '港元', 'zh-TW': '港元', en: ['Hong Kong dollar', 'Hong Kong dollars', 'cents'] },
  TWD: { 'zh-CN': '新台币', 'zh-TW': '元', en: ['Taiwan dollar', 'Taiwan dollars', 'cents'] },
  USD: { 'zh-CN': '美元', 'zh-TW': '美元', en: ['dollar', 'dollars', 'cents'] },
  EUR: { 'zh-CN': '欧元', 'zh-TW': '歐元', en: ['euro', 'euros', 'cents'] },
  GBP: { 'zh-CN': '英镑', 'zh-TW': '英鎊', en: ['pound', 'pounds', 'pence'] },
  JPY: { 'zh-CN': '日元', 'zh-TW': '日圓', en: ['yen', 'yen', ''] },
};

const english = new ToWords();

/**
 * Amounts, days and counts as they are read aloud: `一千四百零八元九角四分`, `十二月五号`, `one
 * thousand four hundred and eight yuan ninety-four`, `5 December`. A day says its year only where
 * it is not this one.
 *
 * @param today an ISO date
 */
export function spokenForms(today: IsoDate): Forms {
  return {
    money: (minor, currency, language) =>
      language === 'en' ? englishMoney(minor, currency) : chineseMoney(minor, currency, language),
    date(day, language) {
      const [year = '', month = '', date = ''] = day.split('-');
      const otherYear = year !== today.slice(0, 4);
      if (language === 'en') {
        return `${Number(date)} ${MONTHS[Number(month) - 1]}${otherYear ? ` ${year}` : ''}`;
      }
      const spelled = otherYear ? `${digits(year)}年` : '';
      const said = language === 'zh-TW' ? '號' : '号';
      return `${spelled}${chinese(Number(month), language)}月${chinese(Number(date), language)}${said}`;
    },
    count: (count, unit, language) =>
      language === 'en'
        ? formatCount(count, unit, language)
        : formatCount(count, unit, language).replace(String(count), beforeUnit(count, language)),
    payDay: (day, language) =>
      language === 'en'
        ? String(day)
        : `${chinese(day, language)}${language === 'zh-TW' ? '號' : '号'}`,
    tail: (text, language) => (language === 'en' ? [...text].join(' ') : digits(text)),
  };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function englishMoney(minor: number, currency: Currency): string {
  const [one, many, hundredths] = UNITS[currency].en;
  const whole = Math.trunc(Math.abs(minor) / minorPerMajor(currency));
  const part = Math.abs(minor) % minorPerMajor(currency);
  const said = `${words(whole)} ${whole === 1 ? one : many}`;
  return part === 0
    ? said
    : `${said} ${words(part)}${hundredths === 'fen' ? '' : ` ${hundredths}`}`;
}

function words(number: number): string {
  return english.convert(number).toLowerCase().replaceAll(',', '');
}

function chineseMoney(minor: number, currency: Currency, language: 'zh-CN' | 'zh-TW'): string {
  const per = minorPerMajor(currency);
  const whole = Math.trunc(Math.abs(minor) / per);
  const part = minorDigits(currency) === 2 ? Math.abs(minor) % per : 0;
  const unit = UNITS[currency][language];
  const [tenths, rest] = [Math.trunc(part / 10), part % 10];
  const said = `${beforeUnit(whole, language)}${unit}`;
  if (part === 0) return said;
  const tenth = tenths > 0 ? `${chinese(tenths, language)}角` : '零';
  return `${said}${tenth}${rest > 0 ? `${chinese(rest, language)}分` : ''}`;
}

function chinese(number: number, language: 'zh-CN' | 'zh-TW'): string {
  const said = (language === 'zh-TW' ? tw : cn).encodeS(String(number), { tenMin: true });
  // As it is said: 两 before thousands and ten thousands, before hundreds only at the beginning.
  return said.replace(/二(?=[千万萬])|^二(?=百)/g, two(language));
}

/** A bare two before a unit is 两 too: 两期, 两元. */
function beforeUnit(number: number, language: 'zh-CN' | 'zh-TW'): string {
  return number === 2 ? two(language) : chinese(number, language);
}

function two(language: 'zh-CN' | 'zh-TW'): string {
  return language === 'zh-TW' ? '兩' : '两';
}

const DIGITS = '零一二三四五六七八九';

function digits(text: string): string {
  return text.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}
