import type { Language } from '../case/settings';

/** What a statement counts, with its unit in each language; English has two forms. */
const UNITS = {
  day: { 'zh-CN': '天', 'zh-TW': '天', en: ['day', 'days'] },
  month: { 'zh-CN': '个月', 'zh-TW': '個月', en: ['month', 'months'] },
  instalment: {
    'zh-CN': '期',
    'zh-TW': '期',
    en: ['instalment', 'instalments'],
  },
  lender: { 'zh-CN': '家', 'zh-TW': '家', en: ['lender', 'lenders'] },
} as const;

export type CountUnit = keyof typeof UNITS;

/** A count with its unit: `47天`, `47 days`, `1 day`. */
export function formatCount(count: number, unit: CountUnit, language: Language): string {
  if (language !== 'en') return `${count}${UNITS[unit][language]}`;
  const [one, many] = UNITS[unit].en;
  return `${count} ${count === 1 ? one : many}`;
}

/** A list in words: `出院小结、住院发票`, `the discharge note and the invoices`; '' for none. */
export function joinList(names: readonly string[], language: Language): string {
  if (language !== 'en') return names.join('、');
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A run of equal payments, its texts written: how many, how much, from when. */
export interface RunText {
  count: number;
  amount: string;
  from: string;
}

/**
 * Runs of payments in words: `2026年12月5日起3期，每期500元；…`, `500 on 5 December 2026, then …`.
 *
 * @param every how often, in words that follow an amount: `a month`, `every two weeks`
 */
export function joinRuns(runs: readonly RunText[], language: Language, every: string): string {
  if (language === 'en') {
    return runs
      .map(({ count, amount, from }) =>
        count === 1 ? `${amount} on ${from}` : `${amount} ${every} from ${from}, ${count} times`,
      )
      .join('; then ');
  }
  const pays = language === 'zh-TW' ? '繳' : '还';
  return runs
    .map(({ count, amount, from }) =>
      count === 1 ? `${from}${pays}${amount}` : `${from}起${every}${pays}${amount}，共${count}期`,
    )
    .join('；');
}

/** How often a plan pays, as it follows or leads an amount. */
export function everyPeriod(frequency: 'monthly' | 'twoWeeks', language: Language): string {
  return EVERY[frequency][language];
}

const EVERY = {
  monthly: { 'zh-CN': '每月', 'zh-TW': '每月', en: 'a month' },
  twoWeeks: { 'zh-CN': '每两周', 'zh-TW': '每兩週', en: 'every two weeks' },
} as const satisfies Record<string, Record<Language, string>>;

/** By what several debts share a month, in words that fit into a sentence. */
export function shareRule(by: 'balance' | 'instalment', language: Language): string {
  return SHARE_RULES[by][language];
}

const SHARE_RULES = {
  balance: { 'zh-CN': '欠款比例', 'zh-TW': '欠款比例', en: 'what I owe each' },
  instalment: { 'zh-CN': '原月供比例', 'zh-TW': '原月付額比例', en: 'each old instalment' },
} as const satisfies Record<string, Record<Language, string>>;
