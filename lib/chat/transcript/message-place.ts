/** Bubbles this near the middle (in parts of the list's width) stand at no side. */
const leastShift = 0.03;

/** How far right of the list's middle the bubble's middle is, in parts of the list's width. */
function shiftOf(bubble: Element, list: DOMRect): number {
  const box = bubble.getBoundingClientRect();
  if (list.width === 0 || box.width === 0) return 0;
  return (box.left + box.width / 2 - (list.left + list.width / 2)) / list.width;
}

/**
 * The sides of bubbles by where they stand: right is the person who reads, left is the other.
 * Where all stand at one side that is the page's layout and says nothing: then every side is `null`.
 */
export function sidesByPlace(list: Element, bubbles: Element[]): ('them' | 'me' | null)[] {
  const box = list.getBoundingClientRect();
  const view = list.ownerDocument.defaultView;
  const mirrored = view?.getComputedStyle(list).direction === 'rtl' ? -1 : 1;
  const shifts = bubbles.map((bubble) => shiftOf(bubble, box) * mirrored);
  const differ =
    shifts.some((shift) => shift > leastShift) && shifts.some((shift) => shift < -leastShift);
  return shifts.map((shift) => {
    if (!differ || Math.abs(shift) <= leastShift) return null;
    return shift > 0 ? 'me' : 'them';
  });
}
