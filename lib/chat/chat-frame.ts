import { createChip } from '@/lib/chat/chip';
import { chooseComposer, describeFrame } from '@/lib/chat/choose-composer';
import type { OpenShadow } from '@/lib/chat/editable';
import { sendButtonOf } from '@/lib/chat/find-composer';
import { insertText } from '@/lib/chat/insert-text';
import { createListening } from '@/lib/chat/listening';
import { markComposer } from '@/lib/chat/mark-composer';
import { createPaletteHost } from '@/lib/chat/palette-host';
import { type FocusMemory, trackFocus } from '@/lib/chat/track-focus';
import { readTranscript } from '@/lib/chat/transcript/read-transcript';
import type {
  ComposerDescription,
  FrameMessage,
  FrameNews,
  InsertOutcome,
  PaletteShown,
  Transcript,
} from '@/lib/messages';

type Options = {
  document: Document;
  openShadow: OpenShadow;
  /** Ends everything that this frame listens to and shows. */
  ending: AbortController;
  memory: FocusMemory;
  /** Tells the extension something of its own accord. */
  tell: (news: FrameNews) => void;
};

type Answer = ComposerDescription | InsertOutcome | PaletteShown | Transcript | string | null;

/** Answers to the messages of the extension; `undefined` for one that is not meant for us. */
export type ChatFrame = { answer: (message: FrameMessage) => Promise<Answer | undefined> };

/** 32 random digits. `randomUUID` would be shorter, but plain http pages do not have it. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * One frame of a chat page: knows its composer and writes in it when told to. It holds no
 * statement: the text comes with the message and is forgotten.
 */
export function createChatFrame({
  document,
  openShadow,
  ending,
  memory,
  tell,
}: Options): ChatFrame {
  const { signal } = ending;
  const tracker = trackFocus({ document, openShadow, signal, memory });
  memory.instance ??= randomName();
  const { instance } = memory;
  const composer = () => chooseComposer(document, openShadow, tracker);
  const element = () => composer()?.element ?? null;
  const chip = createChip({
    document,
    composer: element,
    signal,
    onPress: () => tell({ type: 'chip-pressed', instance }),
  });
  const palette = createPaletteHost(document, openShadow, signal, chip.cover);
  const listening = createListening({
    document,
    composer: element,
    openShadow,
    memory,
    signal,
    onNewest: (text) => tell({ type: 'heard', instance, text }),
  });

  const describe = (): ComposerDescription => ({
    instance,
    origin: location.origin === 'null' ? null : location.origin,
    ...describeFrame(document, openShadow, composer()),
  });

  const insert = async (text: string): Promise<InsertOutcome> => {
    const found = composer();
    if (found === null) return { kind: 'no-composer' };
    if (found.rivals > 0) markComposer(found.element, signal);
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
    const box = element();
    if (box === null) return { kind: 'no-composer' };
    return { kind: await palette.show(url, box, sendButtonOf(box)) };
  };

  const mark = (): ComposerDescription => {
    const box = element();
    if (box !== null) markComposer(box, signal);
    return describe();
  };

  const transcript = (): Transcript => ({
    title: document.title.slice(0, 200),
    address: location.href.slice(0, 2000),
    messages: readTranscript(document, element(), openShadow).map(({ side, text, time }) => ({
      side,
      text: text.slice(0, 4000),
      ...(time && { time: time.slice(0, 40) }),
    })),
  });

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
        case 'mark-composer':
          return mark();
        case 'set-site':
          chip.show(message.chip);
          listening.set(message.listen);
          return undefined;
        case 'newest-message':
          return listening.newest();
        case 'read-transcript':
          return transcript();
        case 'leave':
          if (message.origins.includes(`${location.protocol}//${location.hostname}`))
            ending.abort();
          return undefined;
      }
    },
  };
}
