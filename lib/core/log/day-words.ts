import { formatDate } from '../case/format-date';
import { fromIsoDate, type IsoDate } from '../case/iso-date';
import type { Language } from '../case/settings';

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A day in a list: `Thu 19 Nov`, with its year where that is not this year. */
export function listDay(day: IsoDate, today: IsoDate, language: Language): string {
  return formatDate(day, language, sameYear(day, today) ? 'near' : 'weekday');
}

/** A day in a heading: `Friday 27 November` · `11月27日星期五`, with its year where it is another. */
export function headingDay(day: IsoDate, today: IsoDate, language: Language): string {
  const long = formatDate(day, language);
  const date = sameYear(day, today) ? long.replace(/ \d{4}$|^\d{4}年/, '') : long;
  const weekday = fromIsoDate(day).getDay();
  if (language === 'en') return `${WEEKDAYS[weekday]} ${date}`;
  return `${date}星期${'日一二三四五六'.charAt(weekday)}`;
}

function sameYear(one: IsoDate, other: IsoDate): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}
