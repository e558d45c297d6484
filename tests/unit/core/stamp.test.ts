import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EARLIEST_STAMP, laterStamp, nextStamp, stampSchema } from '@/lib/core/case/stamp';

const now = 1_795_500_000_000;

describe('nextStamp', () => {
  it('is later than the last one, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4e12 }), { maxLength: 40 }), (clock) => {
        let last = EARLIEST_STAMP;
        for (const time of clock) {
          const next = nextStamp(last, time, 'abcd');
          expect(next > last).toBe(true);
          expect(stampSchema.safeParse(next).success).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('counts within one millisecond and borrows the next one when the counter is full', () => {
    const first = nextStamp(EARLIEST_STAMP, now, 'abcd');
    expect(nextStamp(first, now, 'abcd')).toBe(first.replace('-000-', '-001-'));
    const full = first.replace('-000-', '-zzz-');
    expect(nextStamp(full, now, 'abcd') > full).toBe(true);
  });

  it('does not depend on the order of comparing', () => {
    const [one, other] = [
      nextStamp(EARLIEST_STAMP, now, 'aaaa'),
      nextStamp(EARLIEST_STAMP, now, 'bbbb'),
    ];
    expect(laterStamp(one, other)).toBe(laterStamp(other, one));
  });
});
