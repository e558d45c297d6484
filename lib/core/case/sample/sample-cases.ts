import { addDays, addMonths } from 'date-fns';
import type { BudgetCategory } from '../../budget/categories';
import { type CaseDocument, emptyCase } from '../document';
import type { Collection } from '../entity';
import type { CaseFacts, FactValue, HouseholdFacts } from '../fact-schema';
import { fromIsoDate, type IsoDate, toIsoDate } from '../iso-date';
import type { BudgetLine, Contact, Evidence, LenderNote } from '../records';
import type { Language } from '../settings';
import { EARLIEST_STAMP } from '../stamp';
import { SAMPLE_WORDS, type SampleWords } from './sample-words';

/**
 * Two made-up cases in the given language, so that a newcomer finds every place filled. Their days
 * are counted from `today`: the debt is always 47 days overdue and the plan always lies ahead.
 * Every entity carries the earliest stamp, so any edit by the person is later.
 *
 * @param begun epoch milliseconds, the cases' place in the order
 */
export function sampleCases(language: Language, today: IsoDate, begun: number): CaseDocument[] {
  const words = SAMPLE_WORDS[language];
  return [huabeiCase(words, today, begun), cardCase(words, today, begun + 1)];
}

function huabeiCase({ huabei }: SampleWords, today: IsoDate, begun: number): CaseDocument {
  const day = (days: number) => toIsoDate(addDays(fromIsoDate(today), days));
  const at = (days: number, time: string) => new Date(`${day(days)}T${time}:00`).getTime();
  const facts: CaseFacts = {
    lender: huabei.lender,
    product: huabei.product,
    productKind: 'consumer',
    accountTail: '4417',
    currency: 'CNY',
    statedTotal: 1_268_050,
    asOf: today,
    principal: 1_180_000,
    interest: 41_230,
    penaltyInterest: 34_820,
    lateFee: 12_000,
    firstMissed: day(-47),
    lastPaid: day(-78),
    originalInstalment: 263_400,
    dailyRate: 400,
    penaltyMarkup: 5000,
    overdueAmount: 263_400,
    penaltyBase: 'overduePart',
    status: 'overdue',
    reason: 'ownIllness',
    cause: huabei.cause,
    since: day(-96),
    lasting: 'temporary',
    recovery: day(130),
    recoveryBasis: huabei.recoveryBasis,
    futureChange: huabei.futureChange,
    futureDate: day(130),
    futureIncome: 880_000,
    futureBasis: huabei.futureBasis,
    cuts: huabei.cuts,
    customerSince: toIsoDate(addMonths(fromIsoDate(today), -56)),
    onTimeUntil: day(-78),
    earlierMisses: 0,
    canPay: 150_000,
    setBy: 'number',
    instalments: 9,
    firstDate: nextPayDay(today),
    frequency: 'monthly',
    feeAsk: 'freeze',
    todayAmount: 30_000,
    smallAmount: 50_000,
    channel: 'chat',
  };
  const household: HouseholdFacts = {
    incomeBefore: 980_000,
    incomeNow: 620_000,
    essentials: 435_000,
    politeName: huabei.politeName,
    phoneTail: '0263',
    contactHours: huabei.contactHours,
    householdSize: 3,
    dependants: 1,
  };
  const evidence: Record<string, Evidence> = {
    dischargeNote: { held: true, place: huabei.dischargePlace },
    hospitalInvoices: { held: true, place: huabei.invoicePlace },
    bankRecord: { held: true, place: huabei.recordPlace },
  };
  const contacts: Record<string, Contact> = {
    'sample-1': {
      when: at(-12, '10:25'),
      channel: 'chat',
      minutes: 9,
      outcome: 'botOnly',
      said: huabei.botOnly,
    },
    'sample-2': {
      when: at(-5, '19:10'),
      channel: 'phoneOut',
      minutes: 14,
      agent: '31840',
      outcome: 'noted',
      said: huabei.noted,
      promised: huabei.breakdown,
      promisedBy: day(-2),
    },
    'sample-3': {
      when: at(-1, '08:43'),
      channel: 'chat',
      minutes: 23,
      agent: '50217',
      ticket: 'HB118834',
      outcome: 'escalated',
      said: huabei.offered,
      promised: huabei.specialist,
      promisedBy: day(3),
      next: day(3),
    },
  };
  const lenderNotes: Record<string, LenderNote> = {
    'sample-note': { date: day(-5), text: huabei.lenderNote, source: huabei.lenderNoteSource },
  };
  const document = emptyCase('sample-huabei', begun);
  document.sample = 'huabei';
  document.parts = {
    ...document.parts,
    facts: seeded<FactValue>(facts),
    household: seeded<FactValue>(household),
    evidence: seeded(evidence),
    contacts: seeded(contacts),
    lenderNotes: seeded(lenderNotes),
    ticks: seeded({
      billScreenshot: true,
      planFits: true,
      idAtHand: true,
      stopTime: true,
      officialPage: true,
    }),
  };
  return document;
}

function cardCase({ card }: SampleWords, today: IsoDate, begun: number): CaseDocument {
  const day = (days: number) => toIsoDate(addDays(fromIsoDate(today), days));
  const facts: CaseFacts = {
    lender: card.lender,
    product: card.product,
    productKind: 'card',
    accountTail: '6032',
    currency: 'CNY',
    statedTotal: 2_346_000,
    asOf: day(-1),
    principal: 2_190_000,
    interest: 89_000,
    lateFee: 67_000,
    firstMissed: day(-63),
    originalInstalment: 412_000,
    status: 'overdue',
    reason: 'payCut',
    cause: card.cause,
    since: day(-120),
    lasting: 'temporary',
    futureChange: card.futureChange,
    futureDate: day(61),
    futureBasis: card.futureBasis,
    cuts: card.cuts,
    canPay: 120_000,
    setBy: 'amount',
    instalmentAmount: 120_000,
    firstDate: nextPayDay(today),
    frequency: 'monthly',
    feeAsk: 'reduce',
    channel: 'phone',
  };
  const household: HouseholdFacts = { otherDebts: 140_894, creditors: 2 };
  const month = (side: BudgetLine['side'], category: BudgetCategory, amount: number) =>
    ({ side, category, amount, period: 'month' }) satisfies BudgetLine;
  const lines: Record<string, BudgetLine> = {
    'sample-1': month('income', 'salary', 740_000),
    'sample-2': month('spending', 'housing', 210_000),
    'sample-3': month('spending', 'utilities', 30_000),
    'sample-4': month('spending', 'food', 130_000),
    'sample-5': month('spending', 'commute', 30_000),
    'sample-6': month('spending', 'parents', 35_000),
    'sample-7': month('spending', 'eatingOut', 15_000),
    'sample-8': { side: 'spending', category: 'insurance', amount: 120_000, period: 'year' },
  };
  const document = emptyCase('sample-card', begun);
  document.sample = 'card';
  document.parts = {
    ...document.parts,
    facts: seeded<FactValue>(facts),
    household: seeded<FactValue>(household),
    lines: seeded(lines),
    evidence: seeded({ payslips: { held: true } }),
  };
  return document;
}

/** The first 5th of a month that lies at least a week ahead. */
function nextPayDay(today: IsoDate): IsoDate {
  const month = fromIsoDate(`${today.slice(0, 7)}-05`);
  const soonest = toIsoDate(addDays(fromIsoDate(today), 7));
  for (let months = 0; ; months += 1) {
    const day = toIsoDate(addMonths(month, months));
    if (day >= soonest) return day;
  }
}

function seeded<Value>(values: Record<string, Value | undefined>): Collection<Value> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) =>
      value === undefined ? [] : [[id, { at: EARLIEST_STAMP, value }]],
    ),
  );
}
