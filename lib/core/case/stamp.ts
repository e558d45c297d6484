import { z } from 'zod';

/**
 * A hybrid logical clock reading: milliseconds (base 36, 9 characters), a counter (3) and the
 * device that wrote (4 to 12). Readings compare as plain strings, so the later edit is the larger
 * string on every device, even when a clock stands still or runs back.
 */
export const stampSchema = z.string().regex(/^[0-9a-z]{9}-[0-9a-z]{3}-[0-9a-z]{4,12}$/);

export type Stamp = z.infer<typeof stampSchema>;

/** Older than every stamp a person can make: used for the sample's own content. */
export const EARLIEST_STAMP: Stamp = '000000000-000-none';

/**
 * The stamp for a new edit, later than `last`.
 *
 * @param last the latest stamp seen so far
 * @param now epoch milliseconds
 * @param device 4 to 12 characters of 0-9 a-z, the same for every edit of this browser
 */
export function nextStamp(last: Stamp, now: number, device: string): Stamp {
  const [lastTime = '', lastCount = ''] = last.split('-');
  const time = Math.max(0, Math.floor(now)).toString(36).padStart(9, '0');
  if (time > lastTime) return `${time}-000-${device}`;
  const count = Number.parseInt(lastCount, 36) + 1;
  // 36³ edits within one millisecond: borrow the next millisecond rather than lose the order.
  if (count >= 36 ** 3) {
    const following = (Number.parseInt(lastTime, 36) + 1).toString(36).padStart(9, '0');
    return `${following}-000-${device}`;
  }
  return `${lastTime}-${count.toString(36).padStart(3, '0')}-${device}`;
}

/** The later of two stamps. */
export function laterStamp(one: Stamp, other: Stamp): Stamp {
  return one > other ? one : other;
}
