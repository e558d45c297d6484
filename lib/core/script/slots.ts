import type { FactId } from '../case/fact-catalogue';

/** Where a missing slot is filled in: a fact, the plan, the proof list or the log. */
export type SlotSource = { fact: FactId } | { place: 'plan' | 'agreement' | 'proof' | 'log' };

/**
 * Every name that may stand between `{{` and `}}` in a statement, and where its value comes from.
 * Values are written whole in the language of the statement, with their unit: "9期", "47 days",
 * "12,680.50元", "5 December 2026", "5日" / "5".
 */
export const SLOTS = {
  lender: { fact: 'lender' },
  product: { fact: 'product' },
  accountTail: { fact: 'accountTail' },
  daysOverdue: { fact: 'firstMissed' },
  owed: { fact: 'statedTotal' },
  lateFee: { fact: 'lateFee' },
  originalInstalment: { fact: 'originalInstalment' },
  originalShare: { fact: 'originalInstalment' },
  disputedItem: { fact: 'disputedItem' },
  disputedAmount: { fact: 'disputedAmount' },

  contactedWho: { fact: 'contactedWho' },
  contactedOn: { fact: 'contactedOn' },
  theirInstalment: { fact: 'theirInstalment' },
  theirGap: { fact: 'theirInstalment' },
  replyBy: { fact: 'replyBy' },
  documentsBy: { fact: 'documentsBy' },
  writtenChannel: { fact: 'writtenChannel' },
  callsToday: { place: 'log' },

  cause: { fact: 'cause' },
  since: { fact: 'since' },
  evidence: { place: 'proof' },
  recovery: { fact: 'recovery' },
  futureChange: { fact: 'futureChange' },
  futureDate: { fact: 'futureDate' },
  futureIncome: { fact: 'futureIncome' },
  futureBasis: { fact: 'futureBasis' },
  cuts: { fact: 'cuts' },
  customerSince: { fact: 'customerSince' },
  onTimeUntil: { fact: 'onTimeUntil' },

  incomeBefore: { fact: 'incomeBefore' },
  incomeNow: { fact: 'incomeNow' },
  essentials: { fact: 'essentials' },
  otherDebts: { fact: 'otherDebts' },
  creditors: { fact: 'creditors' },
  canPay: { fact: 'canPay' },
  shareRule: { place: 'plan' },
  leftOver: { fact: 'incomeNow' },
  shortfall: { fact: 'originalInstalment' },

  instalments: { place: 'plan' },
  each: { place: 'plan' },
  firstDate: { fact: 'firstDate' },
  payDay: { fact: 'firstDate' },
  last: { place: 'plan' },
  planTotal: { place: 'plan' },
  lastDate: { place: 'plan' },

  planRows: { place: 'plan' },
  planInterest: { place: 'plan' },
  askedRate: { fact: 'askedRate' },
  waivedAmount: { fact: 'waivedAmount' },

  agreedEach: { place: 'agreement' },
  agreedFirstDate: { place: 'agreement' },
  agreedInstalments: { place: 'agreement' },
  agreedTotal: { place: 'agreement' },
  paidAmount: { place: 'agreement' },
  paidDate: { place: 'agreement' },
  paidReference: { place: 'agreement' },

  todayAmount: { fact: 'todayAmount' },
  deferralMonths: { fact: 'deferralMonths' },
  smallAmount: { fact: 'smallAmount' },
  reviewDate: { fact: 'reviewDate' },
  lumpSum: { fact: 'lumpSum' },
  lumpSumDate: { fact: 'lumpSumDate' },

  politeName: { fact: 'politeName' },
  phoneTail: { fact: 'phoneTail' },
  contactHours: { fact: 'contactHours' },

  lastContact: { place: 'log' },
  agent: { place: 'log' },
  ticket: { place: 'log' },
  promisedBy: { place: 'log' },
  next: { place: 'log' },
} as const satisfies Record<string, SlotSource>;

export type SlotName = keyof typeof SLOTS;

/** Facts that only add to a statement: a part about one that is not known is left out unasked. */
export const EXTRA_SLOTS: ReadonlySet<string> = new Set<SlotName>([
  'contactedWho',
  'contactedOn',
  'theirInstalment',
  'theirGap',
  'replyBy',
  'documentsBy',
  'writtenChannel',
  'callsToday',
  'paidReference',
]);

/** True for a name that the library and the person's edits may use. */
export function isSlotName(name: string): name is SlotName {
  return Object.hasOwn(SLOTS, name);
}
