import {
  amountOwed,
  caseCurrency,
  daysOverdue,
  homeCurrency,
  leftOver,
  originalShare,
  shortfallOf,
} from '../case/derived-facts';
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

/**
 * Every slot that the case can fill, written in the language of the statement.
 *
 * @param today an ISO date
 */
export function slotValues(record: CaseRecord, language: Language, today: IsoDate): SlotValues {
  return dropEmpty({
    ...debtValues(record, language, today),
    ...storyValues(record, language),
    ...budgetValues(record, language),
    ...planValues(record, language),
    ...logValues(record, language),
  });
}

type LooseValues = { [Name in SlotName]?: string | undefined };

function debtValues(record: CaseRecord, language: Language, today: IsoDate): LooseValues {
  const { facts } = record;
  const { money } = writers(record, language);
  const days = daysOverdue(facts, today);
  const share = originalShare(record);
  return {
    lender: facts.lender,
    product: facts.product,
    accountTail: facts.accountTail,
    daysOverdue: days === undefined ? undefined : formatCount(days, 'day', language),
    owed: money(amountOwed(facts)),
    lateFee: money(facts.lateFee),
    originalInstalment: money(facts.originalInstalment),
    originalShare: share === undefined ? undefined : `${share}%`,
    disputedItem: facts.disputedItem,
    disputedAmount: money(facts.disputedAmount),
  };
}

function storyValues(record: CaseRecord, language: Language): LooseValues {
  const { facts, household } = record;
  const { money, date } = writers(record, language);
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
    phoneTail: household.phoneTail,
    contactHours: household.contactHours,
  };
}

function budgetValues(record: CaseRecord, language: Language): LooseValues {
  const { facts, household } = record;
  const { money, date, count } = writers(record, language);
  const home = (minor: number | undefined) =>
    minor === undefined ? undefined : formatMoney(minor, homeCurrency(record), language);
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

function planValues(record: CaseRecord, language: Language): LooseValues {
  const { money, date } = writers(record, language);
  const plan = planOf(record);
  const rows = plan?.rows ?? [];
  const { frequency = 'monthly' } = record.facts;
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return { firstDate: date(record.facts.firstDate) };
  const day = Number(first.date.slice(8));
  return {
    instalments: formatCount(rows.length, 'instalment', language),
    each: money(first.amount),
    firstDate: date(first.date),
    payDay: language === 'en' ? String(day) : `${day}日`,
    last: money(last.amount),
    planTotal: money(rows.reduce((sum, row) => sum + row.amount, 0)),
    lastDate: date(last.date),
    planRows: joinRuns(
      runsOf(rows, frequency).map(({ count, amount, from }) => ({
        count,
        amount: money(amount) ?? '',
        from: formatDate(from, language),
      })),
      language,
      everyPeriod(frequency, language),
    ),
    planInterest: plan?.interest ? money(plan.interest) : undefined,
  };
}

function logValues(record: CaseRecord, language: Language): LooseValues {
  const { date } = writers(record, language);
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

function writers(record: CaseRecord, language: Language) {
  const currency = caseCurrency(record.facts);
  return {
    money: (minor: number | undefined) =>
      minor === undefined ? undefined : formatMoney(minor, currency, language),
    date: (day: IsoDate | undefined) => (day === undefined ? undefined : formatDate(day, language)),
    count: (number: number | undefined, unit: CountUnit) =>
      number === undefined ? undefined : formatCount(number, unit, language),
  };
}

function dropEmpty(values: LooseValues): SlotValues {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
}
