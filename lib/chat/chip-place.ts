import type { Box, WindowSize } from '@/lib/chat/palette-place';

/** Between the chip and the box, in CSS pixels. */
const gap = 6;

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

/**
 * Where the chip goes: at a corner outside the composer, clear of it and of the send button, the
 * upper right first. `null` when every corner is taken or outside the window.
 */
export function placeChip(
  composer: Box,
  send: Box | null,
  view: WindowSize,
  size: { width: number; height: number },
): Box | null {
  const above = composer.top - gap - size.height;
  const below = composer.top + composer.height + gap;
  const right = composer.left + composer.width - size.width;
  const corners = [
    { left: right, top: above },
    { left: composer.left, top: above },
    { left: right, top: below },
    { left: composer.left, top: below },
  ].map((corner) => ({ ...corner, ...size }));
  const isFree = (box: Box) =>
    box.left >= 0 &&
    box.top >= 0 &&
    box.left + box.width <= view.width &&
    box.top + box.height <= view.height &&
    !(send && overlaps(box, send));
  return corners.find(isFree) ?? null;
}
