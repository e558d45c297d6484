import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factSpec } from '@/lib/core/case/fact-catalogue';
import { inputText, readFactInput } from '@/lib/core/case/fact-input';
import { findPrivateNumber, hidePrivateNumbers } from '@/lib/core/case/private-number';

const card = '6222021234567890128';
const identity = '11010519491231002X';

/** `86` and a mobile number of 11 digits. */
function mobileDigits() {
  return fc.stringMatching(/^861[3-9]\d{9}$/);
}

/** The digits with blanks or dashes between some of them. */
function separated(digits: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const gaps = fc.array(fc.constantFrom('', '', ' ', '-'), { minLength: 19, maxLength: 19 });
  return fc
    .tuple(digits, gaps)
    .map(([text, between]) =>
      [...text]
        .map((digit, at) => digit + between[at])
        .join('')
        .trim(),
    )
    .map((text) => text.replace(/-$/, ''));
}

/** The last digit that makes a number pass the Luhn check. */
function luhnDigit(body: string): number {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

describe('findPrivateNumber', () => {
  it.each([
    [card, 'card', '0128'],
    ['6222 0212 3456 7890 128', 'card', '0128'],
    ['4111-1111-1111-1111', 'card', '1111'],
    ['４１１１１１１１１１１１１１１１', 'card', '1111'],
    [`my id is ${identity}.`, 'identity', '002X'],
    ['11010519491231002x', 'identity', '002X'],
  ])('%s is a %s', (text, kind, tail) => {
    expect(findPrivateNumber(text)).toEqual({ kind, tail });
  });

  it.each([
    '4417',
    '12,680.50',
    '13800138000',
    '4111 1111 1111 1112',
    'HB118834',
    '0000000000000000',
    '2026-12-05 2027-01-05',
    '',
  ])('%s is none', (text) => {
    expect(findPrivateNumber(text)).toBeUndefined();
  });

  it('never takes a mobile number of the mainland for a card, however it is written', () => {
    const mobile = fc.tuple(fc.constantFrom('', '+', '00'), separated(mobileDigits()));
    fc.assert(
      fc.property(mobile, fc.constantFrom('', 'Call ', '电话：'), ([prefix, number], before) => {
        const text = `${before}${prefix}${number}`;
        expect(findPrivateNumber(text)).toBeUndefined();
        expect(hidePrivateNumbers(text)).toBe(text);
      }),
      { numRuns: 2000, examples: [[['+', '86 138 0013 8002'], '']] },
    );
  });

  it('always finds a card of 16 to 19 digits, however it is written', () => {
    const digits = fc.stringMatching(/^[1-9]\d{14,17}$/).map((body) => body + luhnDigit(body));
    fc.assert(
      fc.property(separated(digits), (number) => {
        const plain = number.replace(/\D/g, '');
        fc.pre(!/^(\d)\1+$/.test(plain));
        const found = findPrivateNumber(number);
        expect(found?.tail).toBe(plain.slice(-4));
        expect(hidePrivateNumbers(number)).toBe(`****${plain.slice(-4)}`);
      }),
    );
  });

  it('cuts each number to its own end and leaves the rest alone', () => {
    expect(hidePrivateNumbers(`Card ${card}, ID ${identity}. 谢谢 ½`)).toBe(
      'Card ****0128, ID ****002X. 谢谢 ½',
    );
  });
});

describe('readFactInput', () => {
  it.each([
    ['statedTotal', '12,680.50', { value: 1_268_050 }],
    ['statedTotal', '12,3.4', { problem: 'grouping' }],
    ['statedTotal', 'about 500', { problem: 'notANumber' }],
    ['statedTotal', '-5', { problem: 'negative' }],
    ['statedTotal', '1.234', { problem: 'decimals' }],
    ['statedTotal', '9'.repeat(30), { problem: 'tooLarge' }],
    ['firstMissed', '2026-10-08', { value: '2026-10-08' }],
    ['firstMissed', '0002-10-08', { problem: 'date' }],
    ['accountTail', '4417', { value: '4417' }],
    ['accountTail', '**** 4417', { value: '4417' }],
    ['accountTail', 'abc', { problem: 'digits' }],
    ['instalments', '9', { value: 9 }],
    ['instalments', '601', { problem: 'count' }],
    ['instalments', '1.5', { problem: 'count' }],
    ['contractRate', '14.6%', { value: 1460 }],
    ['contractRate', '400', { value: 40_000 }],
    ['contractRate', '-1', { problem: 'rate' }],
    ['reason', 'ownIllness', { value: 'ownIllness' }],
    ['cause', '  a hospital stay ', { value: 'a hospital stay' }],
    ['cause', '🏥 مرض', { value: '🏥 مرض' }],
    ['cause', 'x'.repeat(501), { problem: 'tooLong' }],
  ] as const)('%s: %s', (id, typed, expected) => {
    const { value, problem } = readFactInput(factSpec(id), typed, 'CNY');
    expect({ ...(value !== undefined && { value }), ...(problem && { problem }) }).toEqual(
      expected,
    );
  });

  it('keeps the text of a problem as it was typed', () => {
    expect(readFactInput(factSpec('cause'), 'y'.repeat(100_000), 'CNY').text).toHaveLength(100_000);
  });

  it('an emptied field is a cleared fact, not a problem', () => {
    expect(readFactInput(factSpec('statedTotal'), '  ', 'CNY')).toEqual({ text: '  ' });
  });

  it('a whole card number leaves only its end, whatever the field', () => {
    expect(readFactInput(factSpec('accountTail'), card, 'CNY')).toMatchObject({ value: '0128' });
    const text = readFactInput(factSpec('cause'), `paid with ${card}`, 'CNY');
    expect(text).toMatchObject({
      value: 'paid with ****0128',
      cut: { kind: 'card', tail: '0128' },
    });
    expect(JSON.stringify(readFactInput(factSpec('statedTotal'), card, 'CNY'))).not.toContain(
      '62220212',
    );
  });

  it('reads back what it shows', () => {
    for (const [id, value] of [
      ['statedTotal', 1_268_050],
      ['contractRate', 1460],
      ['instalments', 9],
    ] as const) {
      const text = inputText(factSpec(id), value, 'CNY');
      expect(readFactInput(factSpec(id), text, 'CNY').value).toBe(value);
    }
  });
});
