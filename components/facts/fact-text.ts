import { reserveRule } from '@/lib/core/budget/available';
import { caseCurrency, daysOverdue, homeCurrency } from '@/lib/core/case/derived-facts';
import {
  type Currency,
  type FactId,
  factSpec,
  isHouseholdFact,
} from '@/lib/core/case/fact-catalogue';
import type { FactValue } from '@/lib/core/case/fact-schema';
import { formatDate } from '@/lib/core/case/format-date';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { formatAmount, formatMoney, headMoney } from '@/lib/core/money/format-money';
import { planOf } from '@/lib/core/plan/offer';
import { language, t, type WordKey } from '@/lib/i18n/words';

/** A value as its row shows it, with a smaller line under it where one helps. */
export interface FactText {
  main: string;
  small?: string;
}

/** The value of a fact, whoever it belongs to. */
export function factValue(record: CaseRecord, id: FactId): FactValue | undefined {
  return ({ ...record.facts, ...record.household } as Record<string, FactValue | undefined>)[id];
}

/** The words of a fact's row; undefined where it is not filled in. */
export function factText(record: CaseRecord, id: FactId, today: IsoDate): FactText | undefined {
  const planned = plannedText(record, id);
  if (planned) return planned;
  const value = factValue(record, id);
  if (value === undefined) return usualText(record, id);
  const currency = factCurrency(record, id);
  if (id === 'accountTail' || id === 'phoneTail') {
    return { main: t('facts.endsIn', { tail: value }) };
  }
  if (id === 'firstMissed') return overdueText(record, today);
  if (id === 'statedTotal') return { main: headMoney(Number(value), currency, language.value) };
  const spec = factSpec(id);
  switch (spec.kind) {
    case 'money':
      return { main: formatAmount(Number(value), currency) };
    case 'date':
      return { main: formatDate(String(value), language.value, 'short') };
    case 'rate': {
      const unit = id === 'penaltyMarkup' || id === 'reserveShare' ? '%' : t('facts.aYear');
      return { main: `${Number(value) / 100}${unit}` };
    }
    case 'dailyRate':
      return { main: `${Number(value) / 10_000}${t('facts.aDay')}` };
    case 'choice':
      return { main: choiceText(id, String(value)) };
    default:
      return { main: String(value) };
  }
}

/** What holds while the person has set nothing. */
function usualText(record: CaseRecord, id: FactId): FactText | undefined {
  const currency = homeCurrency(record);
  const { share, cap } = reserveRule(record.household, currency);
  const small = t('budget.usual');
  if (id === 'reserveShare') return { main: `${share / 100}%`, small };
  if (id === 'reserveCap') return { main: formatAmount(cap, currency), small };
  return id === 'homeCurrency' ? { main: currency, small } : undefined;
}

/** The currency in which a fact is written: the household has its own. */
export function factCurrency(record: CaseRecord, id: FactId): Currency {
  return isHouseholdFact(id) ? homeCurrency(record) : caseCurrency(record.facts);
}

/** The words of one choice: a currency is its own code. */
export function choiceText(id: FactId, choice: string): string {
  return id === 'currency' || id === 'homeCurrency'
    ? choice
    : t(`facts.choice.${choice}` as WordKey);
}

function overdueText(record: CaseRecord, today: IsoDate): FactText {
  const days = t('facts.days', { count: daysOverdue(record.facts, today) ?? 0 });
  const date = formatDate(record.facts.firstMissed ?? today, language.value, 'short');
  return { main: t('facts.sinceDate', { days, date }) };
}

/** What the plan works out for the two facts of its shape. */
function plannedText(record: CaseRecord, id: FactId): FactText | undefined {
  if (id !== 'instalments' && id !== 'instalmentAmount') return undefined;
  const rows = planOf(record)?.rows;
  const [first, last] = [rows?.[0], rows?.at(-1)];
  if (!rows || !first || !last) return undefined;
  if (id === 'instalments') return { main: String(rows.length) };
  const amount = (minor: number) => formatAmount(minor, caseCurrency(record.facts));
  const main = amount(first.amount);
  const uneven = last.amount !== first.amount;
  return uneven
    ? {
        main,
        small: t('facts.lastOne', {
          amount: formatMoney(last.amount, caseCurrency(record.facts), language.value),
        }),
      }
    : { main };
}
