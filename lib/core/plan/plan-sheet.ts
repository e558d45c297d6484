import { caseCurrency } from '../case/derived-facts';
import { formatDate } from '../case/format-date';
import type { IsoDate } from '../case/iso-date';
import type { CaseRecord } from '../case/record';
import type { Language } from '../case/settings';
import { formatAmount, headMoney } from '../money/format-money';
import { lenderLine, oneLine, PLAN_WORDS, tailLine } from './plan-words';
import type { Plan } from './schedule';

/** A plan as words in their places, for a drawing. */
export interface PlanSheet {
  title: string;
  lender: string;
  /** Account tail and the day it was made. */
  details: string;
  heads: readonly string[];
  rows: { cells: readonly string[]; note: string }[];
  total: { label: string; amount: string };
}

/** @param today the day it is made, an ISO date */
export function planSheet(
  plan: Plan,
  record: CaseRecord,
  language: Language,
  today: IsoDate,
): PlanSheet {
  const currency = caseCurrency(record.facts);
  const words = PLAN_WORDS[language];
  const amount = (minor: number) => formatAmount(minor, currency, 'cents');
  const made = `${words.prepared}${language === 'en' ? ' ' : words.colon}`;
  return {
    title: words.title,
    lender: lenderLine(record),
    details: [tailLine(record, language), `${made}${formatDate(today, language, 'short')}`]
      .filter(Boolean)
      .join(' · '),
    heads: words.columns.slice(0, 4),
    rows: plan.rows.map((row, index) => ({
      cells: [
        String(index + 1),
        formatDate(row.date, language, 'short'),
        amount(row.amount),
        amount(row.remaining),
      ],
      note: oneLine(row.note),
    })),
    total: { label: words.total, amount: headMoney(plan.total, currency, language) },
  };
}
