/** An amount as it was typed, in a currency's whole units. */
export interface TypedAmount {
  start: number;
  end: number;
  value: number;
  /** "About" stands before it, or "or so" behind it. */
  rough: boolean;
}

/** A day as it was typed; `year` only where it was named. */
export interface TypedDate {
  start: number;
  end: number;
  year: number | undefined;
  month: number;
  day: number;
}

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const ROUGH_BEFORE =
  /(?:大约|大概|约|差不多|将近|近|不到|超过|左右|about|around|roughly|nearly|almost|some|over|under|up to|more than|less than)(?:有|是|在|为)?\s*$/;
const ROUGH_BEHIND = /^\s*(?:多|左右|上下|以内|or so)/;

/** With a unit of money on either side, or behind words that speak of money. */
const AMOUNTS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:[¥￥$£€]|(?<![a-z])(?:rmb|cny|nt\$|ntd|hk\$|us\$|usd|gbp|eur)|人民币|新台币)\s*(${NUMBER})\s*(万|千|k\b)?`,
    'g',
  ),
  new RegExp(
    String.raw`(?<![\d.,a-z])(${NUMBER})\s*(万|千|百|k)?\s*(?:元|块|圆|rmb\b|yuan\b|cny\b|ntd?\b|dollars?\b|pounds?\b|euros?\b|人民币|万(?=[，。；！,\s]|$))`,
    'g',
  ),
  new RegExp(
    String.raw`(?:每个?月|每期|月供|还款|还|缴|付|欠款|欠|合计|一共|总共|总额|收入|支出|拿出)(?:的?(?:金额)?(?:是|为|可以|能|最多|只能|大约|约|共)?)*\s*(${NUMBER})(?![\d.,]*\s*(?:[期天个月号日年次家%％点时小成分:./-]|\d))`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:pay(?:ing|ments? of)?|repay|owe|afford|offer|instal?lments? of|total(?: of| is)?|balance (?:of|is)|income (?:of|is|was)|essentials (?:of|are)|fees? of|sum of)\b(?: (?:is|only|up|to|about|around|just|a|total|of|you|back|at|most|the|in|sum|roughly))* (${NUMBER})(?!\d|[.,]\d|\s*(?:%|percent|days?|weeks?|months?|years?|instal|times|lenders?|payments?|am\b|pm\b|(?:st|nd|rd|th)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|[:/-]\d)`,
    'g',
  ),
  new RegExp(
    String.raw`(?<![\d.,])(${NUMBER})(?= (?:(?:a|per|each|every) (?:month|fortnight|week|two weeks|time)|in all|in total|altogether)\b)`,
    'g',
  ),
];

const CHINESE_AMOUNT =
  /([零〇一二两三四五六七八九十百千万]{1,12})(?:元|块钱|块(?![儿去来走跟和同]))/g;

/** Every amount of money in the words. @param plain as `plainScript` makes them */
export function typedAmounts(plain: string): TypedAmount[] {
  const found = AMOUNTS.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match): TypedAmount => {
      const digits = match[1] ?? '';
      const at = match.index + match[0].lastIndexOf(digits);
      const unit = { 万: 10_000, 千: 1000, k: 1000, 百: 100 }[match[2] ?? ''] ?? 1;
      const tenThousands = unit === 1 && /万$/.test(match[0]) ? 10_000 : unit;
      return amount(
        /^[^\d]*$/.test(match[0].slice(0, at - match.index)) && isMoneySign(match[0])
          ? match.index
          : at,
        match.index + match[0].length,
        Number(digits.replaceAll(',', '')) * tenThousands,
      );
    }),
  );
  const chinese = [...plain.matchAll(CHINESE_AMOUNT)].flatMap((match) => {
    const value = chineseNumber(match[1] ?? '');
    return value === undefined || match[1] === '一'
      ? []
      : [amount(match.index, match.index + match[0].length, value)];
  });
  return withoutOverlaps([...found, ...chinese]);

  function amount(start: number, end: number, value: number): TypedAmount {
    const rough = ROUGH_BEFORE.test(plain.slice(0, start)) || ROUGH_BEHIND.test(plain.slice(end));
    return { start, end, value, rough };
  }
}

/** The sign belongs to the amount; words in front of it do not. */
function isMoneySign(match: string): boolean {
  return /^(?:[¥￥$£€]|rmb|cny|nt\$|ntd|hk\$|us\$|usd|gbp|eur|人民币|新台币)/.test(match);
}

const DIGITS = '零一二三四五六七八九';
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** A number in Chinese characters, up to ten thousands; undefined where it is none. */
export function chineseNumber(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of text.replaceAll('两', '二').replaceAll('〇', '零')) {
    const unit = UNITS[character];
    if (character === '万') {
      total += (section + digit) * 10_000;
      section = 0;
      digit = 0;
    } else if (unit !== undefined) {
      section += (digit || 1) * unit;
      digit = 0;
    } else {
      digit = DIGITS.indexOf(character);
      if (digit < 0) return undefined;
    }
  }
  return total + section + digit;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH = String.raw`(${MONTHS})[a-z]*\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

/** Every day in the words, however it is written. @param plain as `plainScript` makes them */
export function typedDates(plain: string): TypedDate[] {
  const found: TypedDate[] = [];
  const read = (pattern: RegExp, parts: (match: RegExpMatchArray) => (string | undefined)[]) => {
    for (const match of plain.matchAll(pattern)) {
      const [year, month = '', day = ''] = parts(match);
      const number = /^\d/.test(month) ? Number(month) : MONTHS.split('|').indexOf(month) + 1;
      if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        year: year === undefined ? undefined : Number(year),
        month: number,
        day: Number(day),
      });
    }
  };
  read(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]/g, ([, year, month, day]) => [year, month, day]);
  read(/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, ([, year, month, day]) => [
    year,
    month,
    day,
  ]);
  read(
    new RegExp(String.raw`\b${DAY}(?: of)? ${MONTH}(?:,? (\d{4}))?\b`, 'g'),
    ([, day, month, year]) => [year, month, day],
  );
  read(new RegExp(String.raw`\b${MONTH} ${DAY}(?:,? (\d{4}))?\b`, 'g'), ([, month, day, year]) => [
    year,
    month,
    day,
  ]);
  return withoutOverlaps(found);
}

/** Where two readings overlap, the longer one holds. */
export function withoutOverlaps<Found extends { start: number; end: number }>(
  found: readonly Found[],
): Found[] {
  const kept: Found[] = [];
  for (const each of [...found].sort(
    (one, other) => other.end - other.start - (one.end - one.start),
  )) {
    if (kept.every(({ start, end }) => each.end <= start || each.start >= end)) kept.push(each);
  }
  return kept.sort((one, other) => one.start - other.start);
}
