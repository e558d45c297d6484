import type { OpenShadow } from '@/lib/chat/editable';
import { isVisible } from '@/lib/chat/visibility';

/** Smaller than this a frame is an advertisement's pixel or a button, not a chat. In CSS pixels. */
const leastWidth = 200;
const leastHeight = 120;
/** What names of chat widgets' frames speak of. */
const chatWords =
  /chat|messag|support|service|help|widget|kefu|客服|咨询|諮詢|在线|線上|\bim\b|\bcs\b/iu;
/** More than these are not asked for: the likeliest come first. */
const mostFrames = 5;

export type ForeignFrame = { origin: string; focused: boolean };

function foreignOrigin(frame: HTMLIFrameElement): string | null {
  if (frame.src === '' || !URL.canParse(frame.src)) return null;
  const { protocol, origin } = new URL(frame.src);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && origin !== frame.ownerDocument.location.origin ? origin : null;
}

function looksLikeChat(frame: HTMLIFrameElement): boolean {
  return chatWords.test([frame.title, frame.name, frame.id, frame.src].join(' '));
}

/**
 * The frames of other origins that a person sees in this document and that may hold a chat. Their
 * inside cannot be looked into: the address, the size and the name are all there is.
 */
export function foreignFrames(
  document: Document,
  openShadow: OpenShadow,
  active: Element | null,
): ForeignFrame[] {
  const frames = [...document.querySelectorAll('iframe')];
  // Widgets like to stand in the shadow root of a custom element right under the body.
  for (const element of document.body?.children ?? []) {
    frames.push(...(openShadow(element)?.querySelectorAll('iframe') ?? []));
  }
  const found = frames
    .map((frame) => ({ frame, origin: foreignOrigin(frame), focused: frame === active }))
    .filter(({ frame, focused }) => {
      const box = frame.getBoundingClientRect();
      const isLarge = box.width >= leastWidth && box.height >= leastHeight;
      return isVisible(frame) && (isLarge || focused);
    })
    .toSorted((a, b) => rank(b) - rank(a));
  const unique = new Map<string, ForeignFrame>();
  for (const { origin, focused } of found) {
    if (origin !== null && !unique.has(origin)) unique.set(origin, { origin, focused });
  }
  return [...unique.values()].slice(0, mostFrames);
}

function rank({ frame, focused }: { frame: HTMLIFrameElement; focused: boolean }): number {
  return (focused ? 2 : 0) + (looksLikeChat(frame) ? 1 : 0);
}
