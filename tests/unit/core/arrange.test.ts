import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arrangement } from '@/lib/core/case/records';
import { arrange, placeAt, placeOf } from '@/lib/core/script/arrange';

const entries = ['a', 'b', 'c', 'd'].map((id, rank) => ({ id, section: 'open', rank }));
const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id).join('');

describe('arrange', () => {
  it('leaves everything in its own order where nothing was moved', () => {
    const arranged = arrange(entries, {});
    expect(ids(arranged.sections.get('open'))).toBe('abcd');
    expect(arranged.pinned).toEqual([]);
    expect(arranged.hidden).toEqual([]);
  });

  it('takes pinned and hidden statements out of their section', () => {
    const arranged = arrange(entries, { c: { pinned: 0 }, a: { pinned: 1 }, b: { hidden: true } });
    expect(ids(arranged.pinned)).toBe('ca');
    expect(ids(arranged.hidden)).toBe('b');
    expect(ids(arranged.sections.get('open'))).toBe('d');
  });

  it('moves each statement to each place', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 30 }), (moves) => {
        const arrangement: Record<string, Arrangement> = {};
        let expected = ['a', 'b', 'c', 'd'];
        for (const [from, to] of moves) {
          const list = arrange(entries, arrangement).sections.get('open') ?? [];
          const moved = list[from];
          if (!moved) throw new Error('there are four');
          const others = list.filter((entry) => entry !== moved);
          const places = others.map((entry) => placeOf(entry, arrangement, 'section'));
          arrangement[moved.id] = { position: placeAt(places, to) };
          expected = expected.filter((id) => id !== moved.id);
          expected.splice(to, 0, moved.id);
        }
        expect(ids(arrange(entries, arrangement).sections.get('open'))).toBe(expected.join(''));
      }),
    );
  });
});
