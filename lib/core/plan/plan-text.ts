import { caseCurrency } from '../case/derived-facts';
import { formatDate } from '../case/format-date';
import type { CaseRecord } from '../case/record';
import type { Language } from '../case/settings';
import { formatAmount, formatMoney } from '../money/format-money';
import { lenderLine, oneLine, PLAN_WORDS } from './plan-words';
import type { Plan } from './schedule';

/** As wide as a digit, and as a comma: chat fonts are proportional, but their digits are not. */
const FIGURE_SPACE = '\u2007';
const PUNCTUATION_SPACE = '\u2008';

/** The plan as plain lines for a chat, in the language of the statements. */
export function planText(plan: Plan, record: CaseRecord, language: Language): string {
  return planLines(plan, record, language).join('\n');
}

/**
 * The same plan in messages of at most `limit` UTF-16 units each (at least 50), headed `(1/3)`
 * where there are several. A row is never split; a note or a name that fits no message is cut.
 */
export function planTextParts(
  plan: Plan,
  record: CaseRecord,
  language: Language,
  limit: number,
): string[] {
  const lines = planLines(plan, record, language);
  const whole = lines.join('\n');
  if (whole.length <= limit) return [whole];
  for (let digits = 1; ; digits += 1) {
    // "(", "/", ")" and the space or line break behind them.
    const room = limit - (2 * digits + 4);
    const packed = packLines(lines, room);
    if (packed.length >= 10 ** digits) continue;
    return packed.map(
      (text, index) => `(${index + 1}/${packed.length})${index === 0 ? ' ' : '\n'}${text}`,
    );
  }
}

function packLines(lines: readonly string[], room: number): string[] {
  const parts: string[] = [];
  for (const line of lines) {
    const short = shorten(line, room);
    const last = parts.at(-1);
    if (last !== undefined && last.length + 1 + short.length <= room) {
      parts[parts.length - 1] = `${last}\n${short}`;
    } else parts.push(short);
  }
  return parts;
}

/** At most `most` UTF-16 units, never half a character. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function planLines(plan: Plan, record: CaseRecord, language: Language): string[] {
  const currency = caseCurrency(record.facts);
  const words = PLAN_WORDS[language];
  const name = lenderLine(record);
  const cells = plan.rows.map((row, index) => ({
    number: `${index + 1}.`,
    date: evenDate(formatDate(row.date, language, 'short'), plan, language),
    amount: formatAmount(row.amount, currency, 'cents'),
    note: oneLine(row.note),
  }));
  const widest = (key: 'number' | 'amount') =>
    cells.reduce((most, cell) => (cell[key].length > most.length ? cell[key] : most), '');
  const [number, amount] = [widest('number'), widest('amount')];
  return [
    `${words.title}${name ? `${words.colon}${name}` : ''}`,
    ...cells.map((cell) => {
      const note = cell.note ? ` (${cell.note})` : '';
      return `${padLike(cell.number, number)} ${cell.date}  ${padLike(cell.amount, amount)}${note}`;
    }),
    `${words.total}${words.colon}${formatMoney(plan.total, currency, language)}`,
  ];
}

/** Puts blanks in front of `text`, each as wide as what stands there in the widest one. */
function padLike(text: string, widest: string): string {
  const blank = widest
    .slice(0, widest.length - text.length)
    .replace(/\d/g, FIGURE_SPACE)
    .replace(/[,.]/g, PUNCTUATION_SPACE);
  return blank + text;
}

/** A one-digit day or Chinese month as wide as a two-digit one, where the plan has both. */
function evenDate(date: string, plan: Plan, language: Language): string {
  const twoDigitDay = plan.rows.some((row) => row.date.slice(8) > '09');
  const twoDigitMonth = plan.rows.some((row) => row.date.slice(5, 7) > '09');
  if (language === 'en') return twoDigitDay ? date.replace(/^(?=\d )/, FIGURE_SPACE) : date;
  const month = twoDigitMonth ? date.replace(/年(?=\d月)/, `年${FIGURE_SPACE}`) : date;
  return twoDigitDay ? month.replace(/月(?=\d日)/, `月${FIGURE_SPACE}`) : month;
}
