import { amountOwed, caseCurrency, daysOverdue } from '@/lib/core/case/derived-facts';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { headMoney } from '@/lib/core/money/format-money';
import { language, t } from '@/lib/i18n/words';

/** What a case is called: the person's own name for it, else lender and product. */
export function caseName(record: CaseRecord): string {
  const { caseName: own, lender, product } = record.facts;
  return own ?? ([lender, product].filter(Boolean).join(' · ') || t('shell.unnamed'));
}

/** The line under the name: what is owed and for how long. */
export function caseLine(record: CaseRecord, today: IsoDate): string {
  const owed = amountOwed(record.facts);
  const days = daysOverdue(record.facts, today);
  const amount = owed !== undefined && headMoney(owed, caseCurrency(record.facts), language.value);
  const parts = [amount, days !== undefined && t('shell.overdue', { count: days })];
  return parts.filter(Boolean).join(' · ') || t('shell.begin');
}
