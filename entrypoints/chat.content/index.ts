import { defineContentScript } from '#imports';
import { createChatFrame } from '@/lib/chat/chat-frame';
import type { FocusMemory } from '@/lib/chat/track-focus';
import { answerFrameMessages } from '@/lib/platform/answer-frame-messages';
import { openOrClosedShadow } from '@/lib/platform/open-shadow';

/** In the extension's own world, where the page cannot look: the next injection finds it here. */
const shared = globalThis as { parleyFocusMemory?: FocusMemory };

export default defineContentScript({
  // Without `matches`, which would become permissions asked for at install.
  registration: 'runtime',
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  // A second injection ends the first one's context and takes its memory over.
  main(context) {
    shared.parleyFocusMemory ??= {};
    const frame = createChatFrame({
      document,
      openShadow: openOrClosedShadow,
      signal: context.signal,
      memory: shared.parleyFocusMemory,
    });
    answerFrameMessages(frame.answer, context.signal);
  },
});
