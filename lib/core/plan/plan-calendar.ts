import { addDays } from 'date-fns';
import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import { caseCurrency } from '../case/derived-facts';
import { fromIsoDate, type IsoDate, toIsoDate } from '../case/iso-date';
import type { CaseRecord } from '../case/record';
import type { Language } from '../case/settings';
import { formatMoney } from '../money/format-money';
import { lenderLine, oneLine, PLAN_WORDS, tailLine } from './plan-words';
import type { Plan, PlanRow } from './schedule';

/** Counted from the midnight that opens the day, so both ring at 09:00 of the person's own clock. */
const REMINDERS = [{ before: true, days: 2, hours: 15 }, { hours: 9 }];

/**
 * The plan as an iCalendar file: one all-day event for each instalment, with a reminder three days
 * before and one on the day. An id stays with its row, so importing again replaces.
 *
 * @param now epoch milliseconds: the later of two files holds
 */
export function planCalendar(
  plan: Plan,
  record: CaseRecord,
  language: Language,
  now: number,
): string {
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Parley//Plan//EN',
    method: 'PUBLISH',
    events: plan.rows.map((row, index) =>
      instalmentEvent(row, `${index + 1}/${plan.rows.length}`, { record, language, now }),
    ),
  });
}

interface Context {
  record: CaseRecord;
  language: Language;
  now: number;
}

function instalmentEvent(row: PlanRow, place: string, context: Context): IcsEvent {
  const { record, language, now } = context;
  const money = formatMoney(row.amount, caseCurrency(record.facts), language);
  const title = [PLAN_WORDS[language].pay, lenderLine(record), money].filter(Boolean).join(' ');
  const summary = `${title} (${place})`;
  const description = [tailLine(record, language), oneLine(row.note)].filter(Boolean).join('\n');
  return {
    uid: `${record.id}-${row.id}@parley.invalid`,
    stamp: { date: new Date(now), type: 'DATE-TIME' },
    start: { date: utcDay(row.date), type: 'DATE' },
    end: { date: utcDay(toIsoDate(addDays(fromIsoDate(row.date), 1))), type: 'DATE' },
    summary,
    ...(description && { description }),
    timeTransparent: 'TRANSPARENT',
    alarms: REMINDERS.map((value) => ({
      action: 'DISPLAY',
      description: summary,
      trigger: { type: 'relative', value },
    })),
  };
}

/** The library writes a day from its UTC parts. */
function utcDay(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
