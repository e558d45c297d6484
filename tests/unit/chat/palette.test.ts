import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeChip } from '@/lib/chat/chip-place';
import { placePalette } from '@/lib/chat/palette-place';
import { outOfReach } from '@/lib/platform/frames';
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

describe('placeChip', () => {
  it('stays in the window, off the composer and off the send button', () => {
    fc.assert(
      fc.property(
        fc.array(size, { minLength: 8, maxLength: 8 }),
        size,
        size,
        (edges, width, height) => {
          const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = edges;
          const composer = { left: a, top: b, width: c, height: d };
          const send = { left: e, top: f, width: g, height: h };
          const chip = placeChip(composer, send, { width, height }, { width: 68, height: 28 });
          if (!chip) return;
          expect(chip.left).toBeGreaterThanOrEqual(0);
          expect(chip.top).toBeGreaterThanOrEqual(0);
          expect(chip.left + chip.width).toBeLessThanOrEqual(width);
          expect(chip.top + chip.height).toBeLessThanOrEqual(height);
          expect(
            chip.top + chip.height <= composer.top || chip.top >= composer.top + composer.height,
          ).toBe(true);
          const apart =
            chip.left >= send.left + send.width ||
            send.left >= chip.left + chip.width ||
            chip.top >= send.top + send.height ||
            send.top >= chip.top + chip.height;
          expect(apart).toBe(true);
        },
      ),
    );
  });
});

describe('the frame that is out of reach', () => {
  const frame = (origin: string, foreign: { origin: string; focused: boolean }[]) => ({
    description: { instance: 'x', origin, composer: null, foreign },
  });
  const widget = { origin: 'https://chat.example', focused: false };

  it('is the focused one, or the likeliest where no frame has a box', () => {
    const top = frame('https://bank.example', [widget]);
    expect(outOfReach([top], undefined)).toBe('https://chat.example');
    expect(outOfReach([top], top)).toBeUndefined();
    const focused = frame('https://bank.example', [{ ...widget, focused: true }]);
    expect(outOfReach([focused], focused)).toBe('https://chat.example');
  });

  it('is none that was entered already', () => {
    const top = frame('https://bank.example', [{ ...widget, focused: true }]);
    expect(outOfReach([top, frame('https://chat.example', [])], undefined)).toBeUndefined();
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
