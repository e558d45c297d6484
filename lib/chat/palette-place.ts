/** A box in CSS pixels from the top left of the window. */
export type Box = { left: number; top: number; width: number; height: number };
export type WindowSize = { width: number; height: number };

const widest = 424;
const tallest = 380;
/** The search box, the badge and one statement; a lower palette could be clicked without reading. */
const leastHeight = 150;
const leastWidth = 260;
/** With less than this above the box, the palette goes below it if there is more room. */
const goodHeight = 280;
/** Between the palette and the box, so that the lender's last words stay readable. */
const gap = 8;

/**
 * Where the palette goes: above the composer, on the side of the person's own words (the right),
 * else below it where that is roomier, never over it. `null` when the window leaves no room for it.
 */
export function placePalette(composer: Box, view: WindowSize): Box | null {
  const width = Math.min(widest, view.width - 2 * gap);
  if (width < leastWidth) return null;
  const right = Math.min(composer.left + composer.width, view.width - gap);
  const left = Math.max(gap, right - width);
  const roomAbove = composer.top - 2 * gap;
  const below = composer.top + composer.height + gap;
  const roomBelow = view.height - below - gap;
  if (roomAbove >= goodHeight || (roomAbove >= leastHeight && roomAbove >= roomBelow)) {
    const height = Math.min(tallest, roomAbove);
    return { left, top: composer.top - gap - height, width, height };
  }
  if (roomBelow < leastHeight) return null;
  return { left, top: below, width, height: Math.min(tallest, roomBelow) };
}
