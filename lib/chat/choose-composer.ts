import type { SavedCaret } from '@/lib/chat/caret';
import { deepActiveElement } from '@/lib/chat/deep-active-element';
import { type Editable, editableAt, labelOf, type OpenShadow } from '@/lib/chat/editable';
import { findComposers, scoreOf } from '@/lib/chat/find-composer';
import { foreignFrames } from '@/lib/chat/foreign-frames';
import type { FocusTracker } from '@/lib/chat/track-focus';
import { isVisible } from '@/lib/chat/visibility';
import type { ComposerDescription } from '@/lib/messages';

export type Composer = {
  element: Editable;
  /** When the person last focused it, epoch milliseconds; `null` when it is a guess. */
  at: number | null;
  caret: SavedCaret | null;
  /** How many other boxes look about as much like a composer; 0 when it was focused. */
  rivals: number;
};

/** Scores closer than this do not tell which of two boxes is meant. */
const clearLead = 15;

/** What a page calls its box is cut to this, in characters. */
const longestLabel = 80;

/** The box the person used last, if it can still be written in; else the best guess. */
export function chooseComposer(
  document: Document,
  openShadow: OpenShadow,
  tracker: FocusTracker,
): Composer | null {
  const last = tracker.last();
  if (last !== null && editableAt(last.element) === last.element && isVisible(last.element)) {
    return { ...last, rivals: 0 };
  }
  const active = editableAt(deepActiveElement(document, openShadow));
  if (active !== null) return { element: active, at: null, caret: null, rivals: 0 };
  const [best, ...others] = findComposers(document, openShadow);
  if (best === undefined) return null;
  const rivals = others.filter(({ score }) => best.score - score < clearLead).length;
  return { element: best.element, at: null, caret: null, rivals };
}

/** What the extension learns of a frame: its box, and the frames in it that are out of reach. */
export function describeFrame(
  document: Document,
  openShadow: OpenShadow,
  composer: Composer | null,
): Omit<ComposerDescription, 'instance' | 'origin'> {
  const foreign = foreignFrames(document, openShadow, deepActiveElement(document, openShadow));
  if (composer === null) return { composer: null, foreign };
  // A frame inside answers for itself; if both see the same box, it should win.
  const isNested = composer.element.ownerDocument !== document;
  return {
    composer: {
      focusedAt: composer.at,
      score: scoreOf(composer.element) - (isNested ? 1 : 0),
      rivals: composer.rivals,
      label: [...labelOf(composer.element).replace(/\s+/gu, ' ').trim()]
        .slice(0, longestLabel / 2)
        .join(''),
    },
    foreign,
  };
}
