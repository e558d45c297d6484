import { defineContentScript } from '#imports';
import { createChatFrame } from '@/lib/chat/chat-frame';
import type { FocusMemory } from '@/lib/chat/track-focus';
import { answerFrameMessages, takeMessage } from '@/lib/platform/answer-frame-messages';
import { openOrClosedShadow } from '@/lib/platform/open-shadow';
import { tellExtension } from '@/lib/platform/tell-extension';

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
    const ending = new AbortController();
    context.signal.addEventListener('abort', () => ending.abort());
    const frame = createChatFrame({
      document,
      openShadow: openOrClosedShadow,
      ending,
      memory: shared.parleyFocusMemory,
      tell: (news) => void tellExtension(news),
    });
    answerFrameMessages(frame.answer, ending.signal);
    void tellExtension({ type: 'frame-ready' }).then((reply) => takeMessage(reply, frame.answer));
  },
});
