/**
 * Every single fact the person may keep, as data: the Facts place, the schemas and the
 * missing-fact checks all read this one list. Records of which there can be many (evidence,
 * contacts, payments) are in `records.ts`.
 */
export type FactSpec =
  /** An amount in minor units of the case's currency. */
  | { kind: 'money'; group: FactGroup; more?: true }
  /** A calendar day, `yyyy-MM-dd`. */
  | { kind: 'date'; group: FactGroup; more?: true }
  /** A whole number from `least` to `most`. */
  | {
      kind: 'count';
      group: FactGroup;
      least: number;
      most: number;
      more?: true;
    }
  /** A yearly rate in hundredths of a percent: 1460 is 14.6 % a year. */
  | { kind: 'rate'; group: FactGroup; more?: true }
  /** A rate a day in millionths: 500 is 0.05 % a day. */
  | { kind: 'dailyRate'; group: FactGroup; more?: true }
  /** At most `most` digits: the tail of a number that is never kept whole. */
  | { kind: 'digits'; group: FactGroup; most: number; more?: true }
  | { kind: 'text'; group: FactGroup; long?: true; more?: true }
  | {
      kind: 'choice';
      group: FactGroup;
      choices: readonly string[];
      more?: true;
    };

export type FactGroup =
  | 'debt'
  | 'hardship'
  | 'money'
  | 'budget'
  | 'ask'
  | 'future'
  | 'history'
  | 'person'
  | 'agreement'
  | 'complaint'
  | 'case';

const yesNoUnknown = ['yes', 'no', 'unknown'] as const;

/** The ways to repay that can be offered. */
export const OFFER_KINDS = ['instalments', 'deferral', 'stepped', 'token', 'lump'] as const;

export const CURRENCIES = ['CNY', 'HKD', 'TWD', 'USD', 'EUR', 'GBP', 'JPY'] as const;

export const HARDSHIP_REASONS = [
  'jobLoss',
  'payCut',
  'ownIllness',
  'familyIllness',
  'accident',
  'disaster',
  'businessFailure',
  'divorce',
  'bereavement',
  'fraud',
  'incomeDelay',
  'other',
] as const;

/** Facts of one case. Sources of the list: shared research on hardship forms, section 2.1. */
export const CASE_FACTS = {
  lender: { kind: 'text', group: 'debt' },
  product: { kind: 'text', group: 'debt' },
  productKind: {
    kind: 'choice',
    group: 'debt',
    choices: ['card', 'consumer', 'cash', 'other'],
  },
  accountTail: { kind: 'digits', group: 'debt', most: 4 },
  statedTotal: { kind: 'money', group: 'debt' },
  asOf: { kind: 'date', group: 'debt' },
  firstMissed: { kind: 'date', group: 'debt' },
  originalInstalment: { kind: 'money', group: 'debt' },
  dueDay: { kind: 'count', group: 'debt', least: 1, most: 31, more: true },
  principal: { kind: 'money', group: 'debt', more: true },
  interest: { kind: 'money', group: 'debt', more: true },
  penaltyInterest: { kind: 'money', group: 'debt', more: true },
  lateFee: { kind: 'money', group: 'debt', more: true },
  otherFee: { kind: 'money', group: 'debt', more: true },
  contractRate: { kind: 'rate', group: 'debt', more: true },
  dailyRate: { kind: 'dailyRate', group: 'debt', more: true },
  /** How the contract turns its yearly rate into interest: twelfths of a year, or by days. */
  rateBasis: {
    kind: 'choice',
    group: 'debt',
    choices: ['twelfths', 'days360', 'days365'],
    more: true,
  },
  overdueAmount: { kind: 'money', group: 'debt', more: true },
  /** How far the penalty rate lies above the contract's: 5000 is half as much again. */
  penaltyMarkup: { kind: 'rate', group: 'debt', more: true },
  penaltyDailyRate: { kind: 'dailyRate', group: 'debt', more: true },
  /** What penalty interest is reckoned on. */
  penaltyBase: {
    kind: 'choice',
    group: 'debt',
    choices: ['overduePart', 'wholePrincipal'],
    more: true,
  },
  penaltyRule: { kind: 'text', group: 'debt', more: true },
  /** Rent, utilities, court: paid before the others share what is left. */
  priority: { kind: 'choice', group: 'debt', choices: ['yes', 'no'], more: true },
  currency: { kind: 'choice', group: 'debt', choices: CURRENCIES, more: true },
  contractLender: { kind: 'text', group: 'debt', more: true },
  lastPaid: { kind: 'date', group: 'debt', more: true },
  lastContact: { kind: 'date', group: 'debt', more: true },
  status: {
    kind: 'choice',
    group: 'debt',
    choices: ['normal', 'overdue', 'agency', 'assigned', 'sued', 'judged'],
    more: true,
  },
  secured: {
    kind: 'choice',
    group: 'debt',
    choices: ['no', 'secured', 'guaranteed'],
    more: true,
  },
  assignedTo: { kind: 'text', group: 'debt', more: true },
  agency: { kind: 'text', group: 'debt', more: true },
  reported: {
    kind: 'choice',
    group: 'debt',
    choices: yesNoUnknown,
    more: true,
  },
  disputedItem: { kind: 'text', group: 'debt', more: true },
  disputedAmount: { kind: 'money', group: 'debt', more: true },
  /** Somebody else who was told of the debt, and when. */
  contactedWho: { kind: 'text', group: 'debt', more: true },
  contactedOn: { kind: 'date', group: 'debt', more: true },

  reason: { kind: 'choice', group: 'hardship', choices: HARDSHIP_REASONS },
  cause: { kind: 'text', group: 'hardship' },
  since: { kind: 'date', group: 'hardship' },
  lasting: {
    kind: 'choice',
    group: 'hardship',
    choices: ['temporary', 'lasting', 'unknown'],
  },
  recovery: { kind: 'date', group: 'hardship', more: true },
  recoveryBasis: { kind: 'text', group: 'hardship', long: true, more: true },

  futureChange: { kind: 'text', group: 'future' },
  futureDate: { kind: 'date', group: 'future' },
  futureIncome: { kind: 'money', group: 'future' },
  futureBasis: { kind: 'text', group: 'future', long: true },
  cuts: { kind: 'text', group: 'future', long: true },

  customerSince: { kind: 'date', group: 'history' },
  onTimeUntil: { kind: 'date', group: 'history' },
  earlierMisses: { kind: 'count', group: 'history', least: 0, most: 999 },
  historyNote: { kind: 'text', group: 'history', long: true },

  canPay: { kind: 'money', group: 'money' },

  offerKind: { kind: 'choice', group: 'ask', choices: OFFER_KINDS },
  setBy: { kind: 'choice', group: 'ask', choices: ['number', 'amount'] },
  instalments: { kind: 'count', group: 'ask', least: 1, most: 600 },
  instalmentAmount: { kind: 'money', group: 'ask' },
  firstDate: { kind: 'date', group: 'ask' },
  frequency: { kind: 'choice', group: 'ask', choices: ['monthly', 'twoWeeks'] },
  feeAsk: {
    kind: 'choice',
    group: 'ask',
    choices: ['none', 'freeze', 'reduce', 'waive'],
  },
  /** What interest does while the plan runs. */
  interestAsk: {
    kind: 'choice',
    group: 'ask',
    choices: ['frozen', 'contract', 'reduced'],
    more: true,
  },
  askedRate: { kind: 'rate', group: 'ask', more: true },
  /** What the person asks to be taken off the interest and fees of today. */
  waivedAmount: { kind: 'money', group: 'ask', more: true },
  todayAmount: { kind: 'money', group: 'ask', more: true },
  deferralMonths: {
    kind: 'count',
    group: 'ask',
    least: 1,
    most: 60,
    more: true,
  },
  /** Months of the small amount, before the instalments step up. */
  stepMonths: { kind: 'count', group: 'ask', least: 1, most: 60, more: true },
  smallAmount: { kind: 'money', group: 'ask', more: true },
  reviewDate: { kind: 'date', group: 'ask', more: true },
  lumpSum: { kind: 'money', group: 'ask', more: true },
  lumpSumDate: { kind: 'date', group: 'ask', more: true },
  lumpSumSource: { kind: 'text', group: 'ask', more: true },
  validUntil: { kind: 'date', group: 'ask', more: true },
  /** What the lender asks for in a month. */
  theirInstalment: { kind: 'money', group: 'ask', more: true },
  replyBy: { kind: 'date', group: 'ask', more: true },
  documentsBy: { kind: 'date', group: 'ask', more: true },
  writtenChannel: { kind: 'text', group: 'ask', more: true },
  /** The most the person could accept. Never put into a statement. */
  floor: { kind: 'money', group: 'ask', more: true },

  agreedTotal: { kind: 'money', group: 'agreement', more: true },
  agreedInstalments: {
    kind: 'text',
    group: 'agreement',
    long: true,
    more: true,
  },
  agreedCharges: { kind: 'text', group: 'agreement', more: true },
  agreedNewCards: { kind: 'choice', group: 'agreement', choices: yesNoUnknown, more: true },
  agreedReporting: { kind: 'text', group: 'agreement', more: true },
  collectionStops: {
    kind: 'choice',
    group: 'agreement',
    choices: yesNoUnknown,
    more: true,
  },
  agreedBreach: { kind: 'text', group: 'agreement', more: true },
  agreedOther: { kind: 'text', group: 'agreement', more: true },
  agreementForm: {
    kind: 'choice',
    group: 'agreement',
    choices: ['app', 'sms', 'signed', 'paper', 'recorded'],
    more: true,
  },
  agreementReceived: { kind: 'date', group: 'agreement', more: true },

  complaintStage: {
    kind: 'choice',
    group: 'complaint',
    choices: ['lender', 'mediation', 'regulator', 'closed'],
    more: true,
  },
  complaintFiled: { kind: 'date', group: 'complaint', more: true },
  complaintNumber: { kind: 'text', group: 'complaint', more: true },
  complaintDue: { kind: 'date', group: 'complaint', more: true },
  complaintResult: { kind: 'text', group: 'complaint', long: true, more: true },

  caseName: { kind: 'text', group: 'case' },
  channel: { kind: 'choice', group: 'case', choices: ['chat', 'phone'] },
  /** Which of up to three offers the statements speak of; the first where none was chosen. */
  chosenOffer: { kind: 'choice', group: 'case', choices: ['a', 'b', 'c'] },
  archived: { kind: 'choice', group: 'case', choices: ['yes', 'no'] },
  deleted: { kind: 'choice', group: 'case', choices: ['yes', 'no'] },
} as const satisfies Record<string, FactSpec>;

/** Facts of the person and the household, shared by all cases. */
export const HOUSEHOLD_FACTS = {
  incomeBefore: { kind: 'money', group: 'money' },
  incomeNow: { kind: 'money', group: 'money' },
  essentials: { kind: 'money', group: 'money' },
  /** Spending that is kept though it could be cut. */
  adjustable: { kind: 'money', group: 'money', more: true },
  otherDebts: { kind: 'money', group: 'money' },
  creditors: { kind: 'count', group: 'money', least: 1, most: 99, more: true },
  /** The share of what is left over that is kept for surprises, and the most of it in a month. */
  reserveShare: { kind: 'rate', group: 'budget' },
  reserveCap: { kind: 'money', group: 'budget' },
  /** How several debts share what is available. */
  shareBy: { kind: 'choice', group: 'budget', choices: ['balance', 'instalment'] },
  /** The currency of every amount of the household; that of the case where none is set. */
  homeCurrency: { kind: 'choice', group: 'budget', choices: CURRENCIES },

  politeName: { kind: 'text', group: 'person' },
  phoneTail: { kind: 'digits', group: 'person', most: 4 },
  contactHours: { kind: 'text', group: 'person' },
  employment: {
    kind: 'choice',
    group: 'person',
    choices: ['employed', 'selfEmployed', 'unemployed', 'retired', 'student', 'caring', 'unable'],
    more: true,
  },
  householdSize: {
    kind: 'count',
    group: 'person',
    least: 1,
    most: 30,
    more: true,
  },
  dependants: {
    kind: 'count',
    group: 'person',
    least: 0,
    most: 30,
    more: true,
  },
  vulnerability: { kind: 'text', group: 'person', long: true, more: true },
} as const satisfies Record<string, FactSpec>;

export type CaseFactId = keyof typeof CASE_FACTS;
export type HouseholdFactId = keyof typeof HOUSEHOLD_FACTS;
export type FactId = CaseFactId | HouseholdFactId;
export type OfferKind = (typeof OFFER_KINDS)[number];
export type Currency = (typeof CURRENCIES)[number];
export type HardshipReason = (typeof HARDSHIP_REASONS)[number];

/** Whose fact it is: one case's, or the household's (shared by all cases). */
export function isHouseholdFact(id: FactId): id is HouseholdFactId {
  return id in HOUSEHOLD_FACTS;
}

/** The entry of the catalogue for any fact. */
export function factSpec(id: FactId): FactSpec {
  return isHouseholdFact(id) ? HOUSEHOLD_FACTS[id] : CASE_FACTS[id];
}
