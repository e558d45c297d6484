import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePalette } from '@/lib/chat/palette-place';
import { createPaletteTokens } from '@/lib/platform/palette-tokens';

const size = fc.integer({ min: 0, max: 2000 });

describe('placePalette', () => {
  it('stays in the window and never lies over the composer', () => {
    fc.assert(
      fc.property(
        size,
        size,
        size,
        size,
        size,
        size,
        (left, top, width, height, viewWidth, viewHeight) => {
          const place = placePalette(
            { left, top, width, height },
            { width: viewWidth, height: viewHeight },
          );
          if (!place) return;
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.left + place.width).toBeLessThanOrEqual(viewWidth);
          expect(place.top).toBeGreaterThanOrEqual(0);
          const above = place.top + place.height <= top;
          const below = place.top >= top + height;
          expect(above || below).toBe(true);
          if (below) expect(place.top + place.height).toBeLessThanOrEqual(viewHeight);
        },
      ),
    );
  });

  it('says so where there is no room', () => {
    expect(
      placePalette({ left: 0, top: 50, width: 200, height: 40 }, { width: 200, height: 600 }),
    ).toBeNull();
  });
});

describe('palette tokens', () => {
  const grant = { tabId: 7, frameId: 0, instance: 'x', origin: 'https://bank.example' };
  it('open once, soon, and for their own tab alone', () => {
    let time = 0;
    const tokens = createPaletteTokens(() => time);
    const first = tokens.issue(grant);
    expect(tokens.redeem(first, 7)).toEqual(grant);
    expect(tokens.redeem(first, 7)).toBeUndefined();
    expect(tokens.redeem(tokens.issue(grant), 8)).toBeUndefined();
    const late = tokens.issue(grant);
    time = 60_000;
    expect(tokens.redeem(late, 7)).toBeUndefined();
    expect(tokens.redeem('made up', 7)).toBeUndefined();
  });
});
