import type { OpenShadow } from '@/lib/chat/editable';
import { watchTranscript } from '@/lib/chat/transcript/watch-transcript';

export type Listening = {
  /** Begins or ends to read what the other side says. */
  set: (on: boolean) => void;
  /** What the other side said last; `null` when nothing was heard or listening is off. */
  newest: () => string | null;
};

type Options = {
  document: Document;
  composer: () => Element | null;
  openShadow: OpenShadow;
  /** Handed on when a second injection takes over from the first. */
  memory: { heard?: string | null };
  signal: AbortSignal;
  onNewest: (text: string) => void;
};

/** What is heard is cut to this, in UTF-16 code units: a sentence decides, not an essay. */
const longestHeard = 2000;

/** Reads along in the chat, only while the person has switched it on for this site. */
export function createListening({ onNewest, memory, signal, ...watched }: Options): Listening {
  let watching: AbortController | null = null;

  const stop = () => {
    watching?.abort();
    watching = null;
  };
  signal.addEventListener('abort', stop);

  return {
    newest: () => memory.heard ?? null,
    set: (on) => {
      if (!on) {
        stop();
        memory.heard = null;
      }
      if (!on || watching !== null || signal.aborted) return;
      watching = new AbortController();
      watchTranscript({
        ...watched,
        signal: watching.signal,
        onNewest: ({ text }) => {
          memory.heard = text.slice(0, longestHeard);
          onNewest(memory.heard);
        },
      });
    },
  };
}
