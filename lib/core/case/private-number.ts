/** What kind of private number a text holds. It is never kept whole. */
export type PrivateNumber = 'card' | 'identity';

/**
 * Runs of 15 to 19 digits as people type card numbers: with blanks, dots or dashes between them.
 * Shorter ones are left alone: cards of 13 digits are out of use, and `+86` with a mobile number
 * has 13.
 */
const LONG_RUN = /(?<!\d)\d(?:[ .\-‐-―]?\d){14,18}[xX]?(?!\d)/g;

/**
 * Finds a full bank card number (15 to 19 digits that pass the Luhn check of ISO/IEC 7812-1) or a
 * Chinese resident identity number (18 characters that pass the check of GB 11643).
 *
 * @returns the first one found and its last four characters, or undefined
 */
export function findPrivateNumber(text: string): { kind: PrivateNumber; tail: string } | undefined {
  for (const [run] of text.normalize('NFKC').matchAll(LONG_RUN)) {
    const compact = run.replace(/[^\dxX]/g, '').toUpperCase();
    const kind = isIdentityNumber(compact)
      ? 'identity'
      : isCardNumber(compact)
        ? 'card'
        : undefined;
    if (kind) return { kind, tail: compact.slice(-4) };
  }
  return undefined;
}

/** The text with every full card or identity number cut to its last four characters. */
export function hidePrivateNumbers(text: string): string {
  // Full-width digits are folded first, and only then: other text stays as it was typed.
  const folded = text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
  return folded.replace(LONG_RUN, (run) => {
    const found = findPrivateNumber(run);
    return found ? `****${found.tail}` : run;
  });
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
