import { getDay } from 'date-fns';
import { fromIsoDate, type IsoDate } from './iso-date';
import type { Language } from './settings';

/**
 * - `long`: 5 December 2026 · 2026年12月5日, for statements;
 * - `short`: 5 Dec 2026 · 2026年12月5日, for sheets;
 * - `weekday`: Sat 5 Dec 2026 · 2026年12月5日周六, for rows;
 * - `near`: Sat 5 Dec · 12月5日周六, where the year is plain;
 * - `month`: December 2026 · 2026年12月;
 * - `compact`: 5 Dec 26 · 2026/12/5, for narrow columns.
 */
export type DateStyle = 'long' | 'short' | 'weekday' | 'near' | 'month' | 'compact';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/**
 * An ISO day in words. Written out here rather than by `Intl`, whose forms differ between browser
 * versions ("Sept"): a statement must read the same on every computer of the person.
 */
export function formatDate(date: IsoDate, language: Language, style: DateStyle = 'long'): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const weekday = style === 'weekday' || style === 'near' ? getDay(fromIsoDate(date)) : undefined;
  if (language === 'en') {
    const name = MONTHS[month - 1] ?? '';
    if (style === 'month') return `${name} ${year}`;
    const words = [
      weekday === undefined ? '' : (WEEKDAYS[weekday] ?? ''),
      String(day),
      style === 'long' ? name : name.slice(0, 3),
      style === 'near' ? '' : String(style === 'compact' ? year % 100 : year),
    ];
    return words.filter((word) => word !== '').join(' ');
  }
  if (style === 'month') return `${year}年${month}月`;
  if (style === 'compact') return `${year}/${month}/${day}`;
  const week = language === 'zh-TW' ? '週' : '周';
  const suffix = weekday === undefined ? '' : week + '日一二三四五六'.charAt(weekday);
  const written = style === 'near' ? '' : `${year}年`;
  return `${written}${month}月${day}日${suffix}`;
}
