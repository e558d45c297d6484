import { caseCurrency } from '../case/derived-facts';
import { formatDate } from '../case/format-date';
import type { CaseRecord } from '../case/record';
import type { Language } from '../case/settings';
import { formatAmount, formatMoney } from '../money/format-money';
import type { Plan } from './schedule';

const WORDS = {
  en: { title: 'Repayment plan', total: 'Total' },
  'zh-CN': { title: '还款方案', total: '合计' },
  'zh-TW': { title: '還款方案', total: '合計' },
} as const satisfies Record<Language, unknown>;

/** The plan as plain lines for a chat, in the language of the statements. */
export function planText(plan: Plan, record: CaseRecord, language: Language): string {
  const currency = caseCurrency(record.facts);
  const words = WORDS[language];
  const colon = language === 'en' ? ': ' : '：';
  const name = record.facts.product ?? record.facts.lender;
  const lines = plan.rows.map((row, index) => {
    const amount = formatAmount(row.amount, currency, 'cents');
    const note = row.note ? ` (${row.note})` : '';
    return `${index + 1}. ${formatDate(row.date, language, 'short')}  ${amount}${note}`;
  });
  return [
    `${words.title}${name ? `${colon}${name}` : ''}`,
    ...lines,
    `${words.total}${colon}${formatMoney(plan.total, currency, language)}`,
  ].join('\n');
}
