import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '@/lib/core/case/records';
import { LANGUAGES } from '@/lib/core/case/settings';
import { checkText, withFix } from '@/lib/core/script/checks/check-text';
import { segmentsOf } from '@/lib/core/script/fill';
import { LIBRARY } from '@/lib/core/script/library';
import { slotValues } from '@/lib/core/script/slot-values';
import { checkContext, sampleRecords, TODAY } from './check-cases';

describe.each(LANGUAGES)('the library in %s', (language) => {
  it('raises nothing, neither as facts nor as plain words', () => {
    for (const record of sampleRecords(language)) {
      const values = slotValues(record, language, TODAY);
      const context = { record, values, language, today: TODAY, limit: 400 };
      for (const statement of LIBRARY) {
        const segments = segmentsOf(statement, language, undefined, values);
        const text = segments
          .map((each) =>
            typeof each === 'string' ? each : (values[each.fact as keyof typeof values] ?? ''),
          )
          .join('');
        expect({ id: statement.id, found: checkText(segments, context) }).toEqual({
          id: statement.id,
          found: [],
        });
        expect({ id: statement.id, found: checkText([text], context) }).toEqual({
          id: statement.id,
          found: [],
        });
      }
    }
  });
});

describe('checkText', () => {
  const context = checkContext('en');

  it.each<[string, string, string | undefined]>([
    ['I can pay 1,500.20 a month.', 'amountDiffers', 'each'],
    ['That is 13,000 in total.', 'amountDiffers', 'planTotal'],
    ['I will pay it in 12 instalments.', 'countDiffers', 'instalments'],
    ['I am 50 days overdue.', 'daysDiffer', 'daysOverdue'],
    ['I pay first on 7 December.', 'dateDiffers', 'firstDate'],
    ['I pay on day 9 of each month.', 'dayDiffers', 'payDay'],
  ])('%s: %s, mended by %s', (words, reason, fact) => {
    const [found, ...more] = checkText([words], context);
    expect(more).toEqual([]);
    expect(found?.reason).toBe(reason);
    if (!found) return;
    const mended = withFix([words], found);
    expect(mended).toContainEqual({ fact });
    expect(checkText(mended, context)).toEqual([]);
  });

  it('never throws, keeps its places, and is mended by each fix', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        '我保证还清。',
        'I promise to pay.',
        '密码是123456',
        '每月还9999元',
        '求求您',
        '4111 1111 1111 1111 ',
      ),
    );
    const segment = fc.oneof(words, fc.constant<Segment>({ fact: 'each' }));
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), (segments) => {
        for (const found of checkText(segments, context)) {
          const piece = segments[found.segment];
          if (found.quote === '') continue;
          expect(typeof piece === 'string' && piece.slice(found.start, found.end)).toContain(
            found.quote,
          );
          if (found.fix) expect(withFix(segments, found)).not.toEqual(segments);
        }
      }),
    );
  });
});
