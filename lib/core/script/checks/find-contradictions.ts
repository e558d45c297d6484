import { caseCurrency, daysOverdue, originalShare } from '../../case/derived-facts';
import type { IsoDate } from '../../case/iso-date';
import type { CaseRecord } from '../../case/record';
import { minorPerMajor } from '../../money/currency';
import type { SlotValues } from '../slot-values';
import type { SlotName } from '../slots';
import type { CheckReason, Finding } from './finding';
import { type TrueNumbers, trueNumbers } from './true-numbers';
import { chineseNumber, typedAmounts, typedDates, withoutOverlaps } from './typed-numbers';

/** A rough amount may be off by this share of a true one. */
const ROUGH = 0.1;

interface Place {
  words: string;
  plain: string;
  segment: number;
  record: CaseRecord;
  values: SlotValues;
  today: IsoDate;
}

/** Which fact an amount speaks of, by the words before it and behind it; the first that fits. */
const AMOUNT_SLOTS: readonly [RegExp, SlotName][] = [
  [/最后一期|尾期|last (?:one|instal?lment|payment)/, 'last'],
  [/合计|一共|总共|总额|in all|in total|altogether|total/, 'planTotal'],
  [/违约金|滞纳金|late fee/, 'lateFee'],
  [/原来|原本|原月供|以前每|the old|original(?:ly)?|used to pay/, 'originalInstalment'],
  [/降到|现在.{0,4}收入|收入.{0,3}(?:只有|只剩|是|为)?|income|salary|wage|earn/, 'incomeNow'],
  [/支出|开支|开销|生活费|essentials|spend|living costs/, 'essentials'],
  [/今天|today/, 'todayAmount'],
  [/一次(?:性)?(?:还|付|缴)|one sum|lump/, 'lumpSum'],
  [/最多|以内|能稳定|拿出|afford|at most|up to/, 'canPay'],
  [/每期|每个?月|月供|a month|per month|each|monthly|every month|instal?lments? of/, 'each'],
  [/欠|本金|余额|owe|balance|debt/, 'owed'],
];

/** Numbers and days of one piece of a text that none of the case's own numbers equals. */
export function findContradictions(place: Place): Finding[] {
  const numbers = trueNumbers(place.record, place.today);
  return withoutOverlaps([
    ...wrongCounts(place, numbers),
    ...wrongDates(place, numbers),
    ...wrongAmounts(place, numbers),
  ]);
}

function wrongAmounts(place: Place, { amounts }: TrueNumbers): Finding[] {
  const per = minorPerMajor(caseCurrency(place.record.facts));
  return typedAmounts(place.plain).flatMap(({ start, end, value, rough }) => {
    const minor = Math.round(value * per);
    if (minor === 0 || amounts.has(minor)) return [];
    const near = (known: number) => Math.abs(known - minor) <= Math.abs(known) * ROUGH;
    if (rough && [...amounts].some((known) => known > per && near(known))) return [];
    return [finding(place, 'amountDiffers', start, end, amountSlot(place, start, end))];
  });
}

/** The fact by the nearest words: first those of the clause before the amount, then those behind. */
function amountSlot({ plain, values }: Place, start: number, end: number): SlotName | undefined {
  const before =
    plain
      .slice(Math.max(0, start - 24), start)
      .split(/[，。；,;.!?！？]\s*/)
      .at(-1) ?? '';
  const behind = plain.slice(end, end + 16).split(/[，。；,;!?！？]/)[0] ?? '';
  for (const words of [behind.slice(0, 9), before]) {
    const slot = AMOUNT_SLOTS.find(([pattern]) => pattern.test(words))?.[1];
    if (slot && values[slot] !== undefined) return slot;
  }
  return undefined;
}

function wrongDates(place: Place, { dates, payDays }: TrueNumbers): Finding[] {
  const { plain } = place;
  const days = [...dates];
  const wrong = typedDates(plain).flatMap(({ start, end, year, month, day }) => {
    const ending = `-${pad(month)}-${pad(day)}`;
    const isTrue = days.some(
      (date) => date.endsWith(ending) && (year === undefined || date.startsWith(String(year))),
    );
    const slot = dateSlot(plain, start, end);
    // A day that has nothing to do with paying may be any: an appointment, a delivery.
    return isTrue || !slot ? [] : [finding(place, 'dateDiffers', start, end, slot)];
  });
  const monthly = [
    ...plain.matchAll(/每(?:个)?月(?:的)?(\d{1,2})[日号]/g),
    ...plain.matchAll(
      /\b(?:on )?(?:day (\d{1,2})|the (\d{1,2})(?:st|nd|rd|th)?) (?:of )?(?:each|every|the) month\b/g,
    ),
  ].flatMap((match) => {
    const day = match[1] ?? match[2] ?? '';
    if (payDays.size === 0 || payDays.has(Number(day))) return [];
    const start = match.index + match[0].indexOf(day);
    const end = start + day.length + (/[日号]/.test(plain.charAt(start + day.length)) ? 1 : 0);
    return [finding(place, 'dayDiffers', start, end, 'payDay')];
  });
  return [...wrong, ...monthly];
}

function dateSlot(plain: string, start: number, end: number): SlotName | undefined {
  const before = plain.slice(Math.max(0, start - 16), start);
  const behind = plain.slice(end, end + 8);
  if (/(?:从|自|since)\s*$/.test(before)) {
    return /^(?:起)?(?:每|开始还|还|缴)/.test(behind) ? 'firstDate' : 'since';
  }
  if (/(?:最后|last)[^，。,.]*$/.test(before)) return 'lastDate';
  const pays = /还|缴|付|首期|第一期|pay|first|start|from/;
  return pays.test(before) || /^(?:起|开始|还|缴|付|我?能)/.test(behind) ? 'firstDate' : undefined;
}

function wrongCounts(place: Place, { counts }: TrueNumbers): Finding[] {
  const { plain, record, today } = place;
  const found: Finding[] = [];
  const number = (text: string) => (/^\d/.test(text) ? Number(text) : (chineseNumber(text) ?? -1));
  const read = (
    pattern: RegExp,
    reason: CheckReason,
    slot: SlotName,
    isTrue: (count: number) => boolean,
  ) => {
    for (const match of plain.matchAll(pattern)) {
      if (isTrue(number(match[1] ?? ''))) continue;
      const start = match.index + match[0].indexOf(match[1] ?? '');
      const end = match.index + match[0].length;
      found.push(finding(place, reason, start, end, slot));
    }
  };
  if ([...counts].some((count) => count > 0)) {
    const isCount = (count: number) => counts.has(count);
    const pattern =
      /(?<![第每这上下前头近满\d.])(?<![一二两三四五六七八九十百])(\d{1,3}|[二两三四五六七八九十百]{1,4})\s*期(?!限|间|望)/g;
    read(pattern, 'countDiffers', 'instalments', isCount);
    const english = /(?<![\d.,])(\d{1,3}) (?:equal |monthly )*(?:instal?lments?|payments?)\b/g;
    read(english, 'countDiffers', 'instalments', isCount);
  }
  const late = daysOverdue(record.facts, today);
  if (late !== undefined) {
    const isLate = (days: number) => days === late;
    read(/逾期(?:了|已经?|有)*\s*(\d{1,4})\s*天/g, 'daysDiffer', 'daysOverdue', isLate);
    read(
      /(?<!\d)(\d{1,4}) days? (?:overdue|late|past due|behind)/g,
      'daysDiffer',
      'daysOverdue',
      isLate,
    );
  }
  const share = originalShare(record);
  if (share !== undefined) {
    const isShare = (percent: number) => percent === share;
    read(
      /占(?:现在|我|家庭|月|的)*收入(?:的)?\s*(\d{1,3})\s*%/g,
      'shareDiffers',
      'originalShare',
      isShare,
    );
    read(/(\d{1,3}) ?% of (?:my|our) (?:\w+ )?income/g, 'shareDiffers', 'originalShare', isShare);
    for (const each of found.filter(({ reason }) => reason === 'shareDiffers')) {
      // The slot is the percentage alone: the words behind it stay.
      each.end = plain.indexOf('%', each.start) + 1;
      each.quote = place.words.slice(each.start, each.end);
    }
  }
  return found;
}

function finding(
  { words, segment, values }: Place,
  reason: CheckReason,
  start: number,
  end: number,
  slot: SlotName | undefined,
): Finding {
  const right = slot && values[slot];
  return {
    kind: 'contradiction',
    reason,
    segment,
    start,
    end,
    quote: words.slice(start, end),
    ...(slot && right !== undefined && { fix: [{ fact: slot }], right }),
  };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
