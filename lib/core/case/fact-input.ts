import { formatAmount } from '../money/format-money';
import { type MoneyProblem, parseMoney } from '../money/parse-money';
import type { Currency, FactSpec } from './fact-catalogue';
import {
  type FactValue,
  MOST_DAILY_RATE,
  MOST_LONG_TEXT,
  MOST_RATE,
  MOST_TEXT,
} from './fact-schema';
import { isIsoDate } from './iso-date';
import { findPrivateNumber, hidePrivateNumbers } from './private-number';

export type InputProblem =
  | Exclude<MoneyProblem, 'empty'>
  | 'date'
  | 'count'
  | 'rate'
  | 'digits'
  | 'tooLong';

/** What came of reading what a person typed into a fact. */
export interface FactInput {
  /** The text as it may stand in the field: private numbers are cut to their last four digits. */
  text: string;
  /** Set where the text is a value; undefined with no problem means that the fact is cleared. */
  value?: FactValue;
  problem?: InputProblem;
  /** A whole number was cut: what it was, and the end that is kept. */
  cut?: { kind: 'card' | 'identity' | 'tail'; tail: string };
}

/** Reads the text of one field. Never throws; whatever cannot be a value is a named problem. */
export function readFactInput(spec: FactSpec, typed: string, currency: Currency): FactInput {
  const found = findPrivateNumber(typed);
  const text = found && spec.kind !== 'digits' ? hidePrivateNumbers(typed) : typed;
  const read = readValue(spec, text, currency);
  return found ? { ...read, cut: { kind: found.kind, tail: found.tail } } : read;
}

function readValue(spec: FactSpec, text: string, currency: Currency): FactInput {
  const trimmed = text.trim();
  if (trimmed === '') return { text };
  switch (spec.kind) {
    case 'money': {
      const money = parseMoney(trimmed, currency);
      if (money.kind === 'ok') return { text, value: money.minor };
      return money.problem === 'empty' ? { text } : { text, problem: money.problem };
    }
    case 'date':
      return isIsoDate(trimmed) ? { text, value: trimmed } : { text, problem: 'date' };
    case 'count':
      return readCount(spec, text);
    case 'rate':
      return readRate(text, 2, MOST_RATE);
    case 'dailyRate':
      return readRate(text, 4, MOST_DAILY_RATE);
    case 'digits':
      return readDigits(spec.most, text);
    case 'choice':
      return spec.choices.includes(text) ? { text, value: text } : { text: '' };
    case 'text':
      return trimmed.length > (spec.long ? MOST_LONG_TEXT : MOST_TEXT)
        ? { text, problem: 'tooLong' }
        : { text, value: trimmed };
  }
}

function readCount(spec: { least: number; most: number }, text: string): FactInput {
  const number = Number(text.normalize('NFKC').trim());
  const fits = Number.isInteger(number) && number >= spec.least && number <= spec.most;
  return fits ? { text, value: number } : { text, problem: 'count' };
}

/** A percentage as a whole number of its last decimal; more decimals than that are a problem. */
function readRate(text: string, decimals: number, most: number): FactInput {
  const plain = text.normalize('NFKC').replace(/[\s%]/g, '');
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d*))?$/.exec(plain) ?? [];
  const value = Number(whole + fraction.padEnd(decimals, '0'));
  const fits = whole !== '' && fraction.length <= decimals && value <= most;
  return fits ? { text, value } : { text, problem: 'rate' };
}

function readDigits(most: number, text: string): FactInput {
  const digits = text.normalize('NFKC').replace(/[\s*·•-]/g, '');
  const numeric = digits.replace(/X$/i, '');
  if (!/^\d+$/.test(numeric)) return { text, problem: 'digits' };
  if (numeric.length <= most) return { text: numeric, value: numeric };
  const tail = numeric.slice(-most);
  return { text: tail, value: tail, cut: { kind: 'tail', tail } };
}

/** The value as it stands in its field when editing begins. */
export function inputText(
  spec: FactSpec,
  value: FactValue | undefined,
  currency: Currency,
): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (spec.kind === 'money') return formatAmount(value, currency);
  if (spec.kind === 'rate') return String(value / 100);
  if (spec.kind === 'dailyRate') return String(value / 10_000);
  return String(value);
}
