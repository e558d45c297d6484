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

/** Dated amounts in words: `12月5日还1,500元、…`, `1,500 on 5 December 2026, …`. */
export function joinRows(rows: readonly (readonly [string, string])[], language: Language): string {
  if (language === 'en') return rows.map(([day, amount]) => `${amount} on ${day}`).join(', ');
  const pays = language === 'zh-TW' ? '繳' : '还';
  return rows.map(([day, amount]) => `${day}${pays}${amount}`).join('、');
}
