import { getDayDetail, getLunarDate, getSolarTermDate } from 'chinese-days';
import { addDays, getDay } from 'date-fns';
import { fromIsoDate, type IsoDate, toIsoDate } from '../case/iso-date';
import type { Language } from '../case/settings';

/**
 * The last year whose days off the State Council has published in the data of `chinese-days`. For
 * later years only the festival days of the law are known, not which days around them are moved.
 */
export const LAST_PUBLISHED_YEAR = 2026;

const FESTIVALS = {
  newYear: { en: 'New Year’s Day', 'zh-CN': '元旦', 'zh-TW': '元旦' },
  eve: { en: 'New Year’s Eve', 'zh-CN': '除夕', 'zh-TW': '除夕' },
  spring: { en: 'Spring Festival', 'zh-CN': '春节', 'zh-TW': '春節' },
  tomb: { en: 'Tomb-sweeping Day', 'zh-CN': '清明节', 'zh-TW': '清明節' },
  labour: { en: 'Labour Day', 'zh-CN': '劳动节', 'zh-TW': '勞動節' },
  dragon: { en: 'Dragon Boat Festival', 'zh-CN': '端午节', 'zh-TW': '端午節' },
  autumn: { en: 'Mid-autumn Festival', 'zh-CN': '中秋节', 'zh-TW': '中秋節' },
  national: { en: 'National Day', 'zh-CN': '国庆节', 'zh-TW': '國慶節' },
} as const satisfies Record<string, Record<Language, string>>;

type Festival = keyof typeof FESTIVALS;

/** The festivals as the data names them in English. */
const BY_DATA_NAME: Record<string, Festival> = {
  "New Year's Day": 'newYear',
  'Spring Festival': 'spring',
  'Tomb-sweeping Day': 'tomb',
  'Labour Day': 'labour',
  'Dragon Boat Festival': 'dragon',
  'Mid-autumn Festival': 'autumn',
  'National Day': 'national',
};

/** A festival by its date in the Western or in the Chinese calendar, as the law lists them. */
const BY_DATE: Record<string, Festival> = {
  '01-01': 'newYear',
  '05-01': 'labour',
  '05-02': 'labour',
  '10-01': 'national',
  '10-02': 'national',
  '10-03': 'national',
};
const BY_LUNAR_DATE: Record<string, Festival> = {
  '1-1': 'spring',
  '1-2': 'spring',
  '1-3': 'spring',
  '5-5': 'dragon',
  '8-15': 'autumn',
};

/**
 * The festival on which a day is off in mainland China, in words; undefined on any other day.
 * Source: 全国年节及纪念日放假办法 (State Council decree 795, 2024) and the yearly notices in
 * `chinese-days`, last looked at on 2026-11-24.
 */
export function holidayName(date: IsoDate, language: Language): string | undefined {
  if (!known.has(date)) {
    const isPublished = Number(date.slice(0, 4)) <= LAST_PUBLISHED_YEAR;
    known.set(date, isPublished ? publishedFestival(date) : lawFestival(date));
  }
  const festival = known.get(date);
  return festival && FESTIVALS[festival][language];
}

/** Days that were looked up: a plan asks for the same ones at every keystroke. */
const known = new Map<IsoDate, Festival | undefined>();

/** The last working day before a day off, as far as the days off are known. */
export function workdayBefore(date: IsoDate): IsoDate {
  let day = date;
  do {
    day = toIsoDate(addDays(fromIsoDate(day), -1));
  } while (isOff(day));
  return day;
}

function isOff(date: IsoDate): boolean {
  if (Number(date.slice(0, 4)) <= LAST_PUBLISHED_YEAR) return !getDayDetail(date).work;
  const weekday = getDay(fromIsoDate(date));
  return weekday === 0 || weekday === 6 || lawFestival(date) !== undefined;
}

function publishedFestival(date: IsoDate): Festival | undefined {
  const { work, name } = getDayDetail(date);
  return work ? undefined : BY_DATA_NAME[name.split(',')[0] ?? ''];
}

function lawFestival(date: IsoDate): Festival | undefined {
  const fixed = BY_DATE[date.slice(5)];
  if (fixed) return fixed;
  if (date === getSolarTermDate(Number(date.slice(0, 4)), 4, 'pure_brightness')) return 'tomb';
  const lunar = lunarDay(date);
  if (BY_LUNAR_DATE[lunar]) return BY_LUNAR_DATE[lunar];
  return lunarDay(toIsoDate(addDays(fromIsoDate(date), 1))) === '1-1' ? 'eve' : undefined;
}

function lunarDay(date: IsoDate): string {
  const { lunarMon, lunarDay: day, isLeap } = getLunarDate(date);
  return isLeap ? '' : `${lunarMon}-${day}`;
}
