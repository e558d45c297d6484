import {
  amountOwed,
  caseCurrency,
  daysOverdue,
  homeCurrency,
  leftOver,
  originalShare,
  shortfallOf,
} from '../case/derived-facts';
import type { Currency } from '../case/fact-catalogue';
import { formatDate } from '../case/format-date';
import { type IsoDate, toIsoDate } from '../case/iso-date';
import type { CaseRecord } from '../case/record';
import type { Language } from '../case/settings';
import { documentName } from '../checklist/document-name';
import { isBlankContact } from '../log/follow-up';
import { formatMoney } from '../money/format-money';
import { planOf } from '../plan/offer';
import { runsOf } from '../plan/runs';
import { type CountUnit, everyPeriod, formatCount, joinList, joinRuns, shareRule } from './formats';
import type { SlotName } from './slots';

export type SlotValues = Partial<Record<SlotName, string>>;

/** How amounts, days and counts are put into words. */
export interface Forms {
  money: (minor: number, currency: Currency, language: Language) => string;
  date: (day: IsoDate, language: Language) => string;
  count: (count: number, unit: CountUnit, language: Language) => string;
  /** A day of the month: `5日`, `5`. */
  payDay: (day: number, language: Language) => string;
  /** The end of an account or phone number. */
  tail: (digits: string, language: Language) => string;
}

/** As a chat message has them. */
const WRITTEN: Forms = {
  money: formatMoney,
  date: formatDate,
  count: formatCount,
  payDay: (day, language) => (language === 'en' ? String(day) : `${day}日`),
  tail: (digits) => digits,
};

/**
 * Every slot that the case can fill, in the language of the statement.
 *
 * @param today an ISO date
 * @param forms written unless they are to be read aloud
 */
export function slotValues(
  record: CaseRecord,
  language: Language,
  today: IsoDate,
  forms: Forms = WRITTEN,
): SlotValues {
  const write = writers(record, language, forms);
  return dropEmpty({
    ...debtValues(record, today, write),
    ...storyValues(record, language, write),
    ...budgetValues(record, language, write),
    ...planValues(record, language, write),
    ...agreementValues(record, write),
    ...logValues(record, write),
  });
}

type LooseValues = { [Name in SlotName]?: string | undefined };

function debtValues(record: CaseRecord, today: IsoDate, write: Writers): LooseValues {
  const { facts } = record;
  const { money, count, tail, date } = write;
  const days = daysOverdue(facts, today);
  const share = originalShare(record);
  return {
    lender: facts.lender,
    product: facts.product,
    accountTail: tail(facts.accountTail),
    daysOverdue: count(days, 'day'),
    owed: money(amountOwed(facts)),
    lateFee: money(facts.lateFee),
    originalInstalment: money(facts.originalInstalment),
    originalShare: share === undefined ? undefined : `${share}%`,
    disputedItem: facts.disputedItem,
    disputedAmount: money(facts.disputedAmount),
    contactedWho: facts.contactedWho,
    contactedOn: date(facts.contactedOn),
    replyBy: date(facts.replyBy),
    documentsBy: date(facts.documentsBy),
    writtenChannel: facts.writtenChannel,
    theirInstalment: money(facts.theirInstalment),
    theirGap: money(theirGap(record)),
    callsToday: callsOn(record, today),
  };
}

/** By how much the lender's instalment is above the plan's; undefined where it is not. */
function theirGap(record: CaseRecord): number | undefined {
  const each = planOf(record)?.rows[0]?.amount;
  const { theirInstalment } = record.facts;
  if (each === undefined || theirInstalment === undefined) return undefined;
  return theirInstalment > each ? theirInstalment - each : undefined;
}

/** Calls from the lender's side on one day, as a number; undefined for none. */
function callsOn(record: CaseRecord, day: IsoDate): string | undefined {
  const calls = record.contacts.filter(
    ([, { channel, when }]) => channel === 'phoneIn' && toIsoDate(new Date(when)) === day,
  );
  return calls.length === 0 ? undefined : String(calls.length);
}

function storyValues(record: CaseRecord, language: Language, write: Writers): LooseValues {
  const { facts, household } = record;
  const { money, date, tail } = write;
  const held = record.evidence
    .filter(([, proof]) => proof.held)
    .map(([id, proof]) => proof.name || documentName(id, language))
    .filter((name) => name !== '');
  return {
    cause: facts.cause,
    since: date(facts.since),
    evidence: joinList(held.slice(0, 3), language),
    recovery: date(facts.recovery),
    futureChange: facts.futureChange,
    futureDate: date(facts.futureDate),
    futureIncome: money(facts.futureIncome),
    futureBasis: facts.futureBasis,
    cuts: facts.cuts,
    customerSince: date(facts.customerSince),
    onTimeUntil: date(facts.onTimeUntil),
    politeName: household.politeName,
    phoneTail: tail(household.phoneTail),
    contactHours: household.contactHours,
  };
}

function budgetValues(record: CaseRecord, language: Language, write: Writers): LooseValues {
  const { facts, household } = record;
  const { money, date, count, home } = write;
  const left = leftOver(household);
  return {
    incomeBefore: home(household.incomeBefore),
    incomeNow: home(household.incomeNow),
    essentials: home(household.essentials),
    otherDebts: home(household.otherDebts),
    creditors: count(household.creditors, 'lender'),
    canPay: money(facts.canPay),
    shareRule: shareRule(household.shareBy ?? 'balance', language),
    leftOver: left === undefined || left < 0 ? undefined : home(left),
    shortfall: money(shortfallOf(record)),
    askedRate:
      facts.askedRate === undefined || facts.interestAsk !== 'reduced'
        ? undefined
        : `${facts.askedRate / 100}%`,
    waivedAmount: money(facts.waivedAmount),
    todayAmount: money(facts.todayAmount),
    deferralMonths: count(facts.deferralMonths, 'month'),
    smallAmount: money(facts.smallAmount),
    reviewDate: date(facts.reviewDate),
    lumpSum: money(facts.lumpSum),
    lumpSumDate: date(facts.lumpSumDate),
  };
}

function planValues(record: CaseRecord, language: Language, write: Writers): LooseValues {
  const { money, date, count, payDay } = write;
  const plan = planOf(record);
  const rows = plan?.rows ?? [];
  const { frequency = 'monthly' } = record.facts;
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return { firstDate: date(record.facts.firstDate) };
  const day = Number(first.date.slice(8));
  return {
    instalments: count(rows.length, 'instalment'),
    each: money(first.amount),
    firstDate: date(first.date),
    payDay: payDay(day),
    last: money(last.amount),
    planTotal: money(rows.reduce((sum, row) => sum + row.amount, 0)),
    lastDate: date(last.date),
    planRows: joinRuns(
      runsOf(rows, frequency).map(({ count: times, amount, from }) => ({
        count: times,
        amount: money(amount) ?? '',
        from: date(from) ?? '',
      })),
      language,
      everyPeriod(frequency, language),
    ),
    planInterest: plan?.interest ? money(plan.interest) : undefined,
  };
}

/** What was agreed, and the payment made last. */
function agreementValues(record: CaseRecord, { money, date, count }: Writers): LooseValues {
  const rows = record.agreedRows.map(([, row]) => row);
  const paid = record.payments.at(-1)?.[1];
  return {
    ...(rows.length > 0 && {
      agreedEach: money(rows[0]?.amount),
      agreedFirstDate: date(rows[0]?.date),
      agreedInstalments: count(rows.length, 'instalment'),
      agreedTotal: money(rows.reduce((sum, row) => sum + row.amount, 0)),
    }),
    paidAmount: money(paid?.amount),
    paidDate: date(paid?.date),
    paidReference: paid?.reference,
  };
}

function logValues(record: CaseRecord, { date }: Writers): LooseValues {
  const latest = record.contacts.find(([, contact]) => !isBlankContact(contact))?.[1];
  const withTicket = record.contacts.find(([, contact]) => contact.ticket)?.[1];
  return {
    lastContact: latest && date(toIsoDate(new Date(latest.when))),
    agent: latest?.agent || undefined,
    ticket: withTicket?.ticket,
    promisedBy: latest?.promiseKept ? undefined : date(latest?.promisedBy),
    next: date(latest?.next),
  };
}

type Writers = ReturnType<typeof writers>;

function writers(record: CaseRecord, language: Language, forms: Forms) {
  const currency = caseCurrency(record.facts);
  const known =
    <Value>(write: (value: Value) => string) =>
    (value: Value | undefined): string | undefined =>
      value === undefined ? undefined : write(value);
  return {
    money: known((minor: number) => forms.money(minor, currency, language)),
    home: known((minor: number) => forms.money(minor, homeCurrency(record), language)),
    date: known((day: IsoDate) => forms.date(day, language)),
    payDay: known((day: number) => forms.payDay(day, language)),
    tail: known((digits: string) => forms.tail(digits, language)),
    count: (number: number | undefined, unit: CountUnit) =>
      number === undefined ? undefined : forms.count(number, unit, language),
  };
}

function dropEmpty(values: LooseValues): SlotValues {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
}
