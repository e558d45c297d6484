import type { CaseRecord } from '../case/record';
import type { Language } from '../case/settings';

/** The words of a plan that leaves Parley: in the language of the statements, as the lender reads it. */
export const PLAN_WORDS = {
  en: {
    title: 'Repayment plan',
    total: 'Total',
    columns: ['No.', 'Date', 'Amount', 'Remaining', 'Note'],
    pay: 'Pay',
    tail: 'Account ending',
    prepared: 'Prepared',
    colon: ': ',
  },
  'zh-CN': {
    title: '还款方案',
    total: '合计',
    columns: ['期数', '日期', '金额', '剩余', '备注'],
    pay: '还款',
    tail: '账户尾号',
    prepared: '制表日期',
    colon: '：',
  },
  'zh-TW': {
    title: '還款方案',
    total: '合計',
    columns: ['期數', '日期', '金額', '剩餘', '備註'],
    pay: '繳款',
    tail: '帳戶尾數',
    prepared: '製表日期',
    colon: '：',
  },
} as const satisfies Record<Language, unknown>;

/** Lender and product on one line; '' where neither is known. */
export function lenderLine({ facts }: CaseRecord): string {
  return [facts.lender, facts.product].map(oneLine).filter(Boolean).join(' · ');
}

/** The account's last digits with their label; '' where they are not known. */
export function tailLine({ facts }: CaseRecord, language: Language): string {
  if (!facts.accountTail) return '';
  return `${PLAN_WORDS[language].tail}${language === 'en' ? ' ' : ''}${facts.accountTail}`;
}

/**
 * A text on one line, without marks that steer the direction of what follows. Right-to-left words
 * are isolated (U+2068 … U+2069): an amount beside them must keep its place.
 */
export function oneLine(text: string | undefined): string {
  const plain = (text ?? '')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(plain) ? `\u2068${plain}\u2069` : plain;
}
