import { differenceInCalendarDays } from 'date-fns';
import { fromIsoDate, type IsoDate, isIsoDate, toIsoDate } from '@/lib/core/case/iso-date';
import { listDay } from '@/lib/core/log/day-words';
import { language, t } from '@/lib/i18n/words';

/** The time of day of an instant as `HH:mm`, by the person's own clock. */
export function timeOf(when: number): string {
  const date = new Date(when);
  return [date.getHours(), date.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** The instant of a day and a time of day; undefined where either is not whole. */
export function instantOf(day: string, time: string): number | undefined {
  if (!isIsoDate(day) || !/^\d{2}:\d{2}$/.test(time)) return undefined;
  const instant = new Date(`${day}T${time}:00`).getTime();
  // Before 1970 by the clock of this zone: the record holds no such instant.
  return instant >= 0 ? instant : undefined;
}

/** "Today, 08:43", "Thu 19 Nov, 19:10", with the year where it is another one. */
export function whenText(when: number, today: IsoDate): string {
  const date = toIsoDate(new Date(when));
  const ago = differenceInCalendarDays(fromIsoDate(today), fromIsoDate(date));
  const day =
    ago === 0
      ? t('log.today')
      : ago === 1
        ? t('log.yesterday')
        : listDay(date, today, language.value);
  return t('log.at', { day, time: timeOf(when) });
}
