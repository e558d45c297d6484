import Papa from 'papaparse';
import { caseCurrency } from '../case/derived-facts';
import type { CaseRecord } from '../case/record';
import type { Language } from '../case/settings';
import { formatAmount } from '../money/format-money';
import { PLAN_WORDS } from './plan-words';
import type { Plan } from './schedule';

/**
 * What a spreadsheet may take for a formula. The library's own pattern lets a note through that
 * goes on after a line break, and spreadsheets of East Asia read the full-width signs too.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A byte order mark: without it Excel reads Chinese as another encoding. */
const MARK = '\ufeff';

/**
 * The plan as a file for a spreadsheet: ISO dates, amounts in major units with a point and no
 * grouping, the total in the last row.
 */
export function planCsv(plan: Plan, record: CaseRecord, language: Language): string {
  const currency = caseCurrency(record.facts);
  const amount = (minor: number) => formatAmount(minor, currency, 'cents').replaceAll(',', '');
  const { columns, total } = PLAN_WORDS[language];
  const rows = plan.rows.map((row, index) => [
    String(index + 1),
    row.date,
    amount(row.amount),
    amount(row.remaining),
    row.note ?? '',
  ]);
  const lines = [[...columns], ...rows, ['', total, amount(plan.total), '', '']];
  return MARK + Papa.unparse(lines, { escapeFormulae: FORMULA, newline: '\r\n' });
}
