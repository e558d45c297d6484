import { browser } from 'wxt/browser';
import { type FrameMessage, frameMessageSchema } from '@/lib/messages';

/**
 * In a content script: answers the extension's messages to this frame until `signal` aborts.
 * Whatever does not parse, or does not come from this extension, is left unanswered.
 */
export function answerFrameMessages(
  answer: (message: FrameMessage) => Promise<unknown>,
  signal: AbortSignal,
): void {
  const listener = (
    raw: unknown,
    sender: { id?: string | undefined },
    respond: (response: unknown) => void,
  ): boolean => {
    const message = frameMessageSchema.safeParse(raw);
    if (!message.success || sender.id !== browser.runtime.id) return false;
    answer(message.data).then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Hands on a message that came as the answer to one of ours. */
export function takeMessage(raw: unknown, answer: (message: FrameMessage) => unknown): void {
  const message = frameMessageSchema.safeParse(raw);
  if (message.success) void answer(message.data);
}
