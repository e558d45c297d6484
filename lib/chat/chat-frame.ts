import type { SavedCaret } from '@/lib/chat/caret';
import { deepActiveElement } from '@/lib/chat/deep-active-element';
import { type Editable, editableAt, type OpenShadow } from '@/lib/chat/editable';
import { findComposer, scoreOf } from '@/lib/chat/find-composer';
import { insertText } from '@/lib/chat/insert-text';
import { createPaletteHost } from '@/lib/chat/palette-host';
import { type FocusMemory, trackFocus } from '@/lib/chat/track-focus';
import { isVisible } from '@/lib/chat/visibility';
import type {
  ComposerDescription,
  FrameMessage,
  InsertOutcome,
  PaletteShown,
} from '@/lib/messages';

type Composer = { element: Editable; at: number | null; caret: SavedCaret | null };

type Options = {
  document: Document;
  openShadow: OpenShadow;
  signal: AbortSignal;
  memory: FocusMemory;
};

/** Answers to the messages of the extension; `undefined` for one that is not meant for us. */
export type ChatFrame = {
  answer: (
    message: FrameMessage,
  ) => Promise<ComposerDescription | InsertOutcome | PaletteShown | undefined>;
};

/**
 * One frame of a chat page: knows its composer and writes in it when told to. It holds no
 * statement: the text comes with the message and is forgotten.
 */
export function createChatFrame({ document, openShadow, signal, memory }: Options): ChatFrame {
  const tracker = trackFocus({ document, openShadow, signal, memory });
  const palette = createPaletteHost(document, signal);
  const instance = crypto.randomUUID();

  /** The box the person used last, if it can still be written in; else the best guess. */
  const composer = (): Composer | null => {
    const last = tracker.last();
    if (last !== null && editableAt(last.element) === last.element && isVisible(last.element)) {
      return last;
    }
    const active = editableAt(deepActiveElement(document, openShadow));
    const element = active ?? findComposer(document, openShadow)?.element;
    return element === undefined ? null : { element, at: null, caret: null };
  };

  const describe = (): ComposerDescription => {
    const found = composer();
    // A frame inside answers for itself; if both see the same box, it should win.
    const isNested = found !== null && found.element.ownerDocument !== document;
    return {
      instance,
      origin: location.origin === 'null' ? null : location.origin,
      composer: found && {
        focusedAt: found.at,
        score: scoreOf(found.element) - (isNested ? 1 : 0),
      },
    };
  };

  const insert = async (text: string): Promise<InsertOutcome> => {
    const found = composer();
    if (found === null) return { kind: 'no-composer' };
    return insertText(found.element, text, found.caret, tracker.isComposing);
  };

  const insertFromPalette = async (text: string): Promise<InsertOutcome> => {
    if (!palette.isClear()) {
      palette.hide(true);
      return { kind: 'refused' };
    }
    const outcome = await insert(text);
    // What went wrong is said in the palette, so it stays then.
    if (outcome.kind === 'inserted') palette.hide(true);
    else palette.focus();
    return outcome;
  };

  const showPalette = async (url: string): Promise<PaletteShown> => {
    const found = composer();
    return { kind: found === null ? 'no-composer' : await palette.show(url, found.element) };
  };

  return {
    answer: async (message) => {
      if ('instance' in message && message.instance !== instance) return undefined;
      switch (message.type) {
        case 'describe-composer':
          return describe();
        case 'insert':
          return insert(message.text);
        case 'insert-from-palette':
          return insertFromPalette(message.text);
        case 'show-palette':
          return showPalette(message.url);
        case 'hide-palette':
          palette.hide(message.giveFocusBack);
          return undefined;
      }
    },
  };
}
