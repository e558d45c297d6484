/** What kind of private number a text holds. It is never kept whole. */
export type PrivateNumber = 'card' | 'identity';

/** A private number in a text, in UTF-16 units. */
export interface FoundNumber {
  kind: PrivateNumber;
  tail: string;
  start: number;
  end: number;
}

/** Digits as people type long numbers: with blanks, dots or dashes between them. */
const DIGITS = /(?<!\d)\d(?:[ .\-‐-―]?\d)*(?:[ .\-‐-―]?[xX](?![a-zA-Z]))?/g;

/**
 * Every full bank card number (15 to 19 digits that pass the Luhn check of ISO/IEC 7812-1) and
 * Chinese resident identity number (18 characters that pass the check of GB 11643). Shorter ones
 * are left alone: cards of 13 digits are out of use, and `+86` with a mobile number has 13.
 */
export function privateNumbersIn(text: string): FoundNumber[] {
  return [...foldDigits(text).matchAll(DIGITS)].flatMap(({ 0: run, index }) =>
    numbersInRun(run).map((found) => ({
      ...found,
      start: found.start + index,
      end: found.end + index,
    })),
  );
}

/** The first private number and its last four characters, or undefined. */
export function findPrivateNumber(text: string): { kind: PrivateNumber; tail: string } | undefined {
  const [first] = privateNumbersIn(text);
  return first && { kind: first.kind, tail: first.tail };
}

/** The text with every full card or identity number cut to its last four characters. */
export function hidePrivateNumbers(text: string): string {
  const found = privateNumbersIn(text);
  // Full-width digits are folded only where there is something to hide: else the text stays.
  return found
    .reverse()
    .reduce(
      (left, { start, end, tail }) => `${left.slice(0, start)}****${tail}${left.slice(end)}`,
      text,
    );
}

/** In a run of digits: the whole of it, else groups of it that stand side by side. */
function numbersInRun(run: string): FoundNumber[] {
  const groups = [...run.matchAll(/[\dxX]+/g)].map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
  }));
  const found: FoundNumber[] = [];
  let from = 0;
  while (from < groups.length) {
    const length = longestNumber(run, groups, from);
    const [first, last] = [groups[from], groups[from + length - 1]];
    const number = first && last && numberAt(run, first.start, last.end, groups.length === length);
    if (number) found.push(number);
    from += number ? length : 1;
  }
  return found;
}

/** How many groups from here make a private number; 0 for none. */
function longestNumber(
  run: string,
  groups: readonly { start: number; end: number }[],
  from: number,
): number {
  const first = groups[from];
  for (let length = groups.length - from; first && length > 0; length -= 1) {
    const last = groups[from + length - 1];
    if (last && numberAt(run, first.start, last.end, length === groups.length)) return length;
  }
  return 0;
}

/**
 * @param whole nothing else stands in the run; a part of a run must also begin as cards do, or
 * chance would find one in every long list of numbers
 */
function numberAt(
  run: string,
  start: number,
  end: number,
  whole: boolean,
): FoundNumber | undefined {
  const compact = run
    .slice(start, end)
    .replace(/[^\dxX]/g, '')
    .toUpperCase();
  if (compact.length < 15 || compact.length > 19) return undefined;
  const isCard = isCardNumber(compact) && (whole || /^(?:[345]|6[02-5]|81|9)/.test(compact));
  const kind = isIdentityNumber(compact) ? 'identity' : isCard ? 'card' : undefined;
  return kind && { kind, tail: compact.slice(-4), start, end };
}

/** Full-width digits as plain ones; every unit keeps its place. */
function foldDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
}

function isCardNumber(digits: string): boolean {
  if (!/^\d{15,19}$/.test(digits)) return false;
  // A call from abroad: `0086` and a mobile number are as long as a short card number.
  if (/^0086\d{11}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 && !/^(\d)\1+$/.test(digits);
}

function isIdentityNumber(text: string): boolean {
  if (!/^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(text)) return false;
  const sum = [...text.slice(0, 17)].reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  return '10X98765432'.charAt(sum % 11) === text.charAt(17);
}
