import { browser } from 'wxt/browser';
import {
  type ComposerDescription,
  composerDescriptionSchema,
  type FrameMessage,
} from '@/lib/messages';
import { chatScriptPath } from '@/lib/platform/chat-script';

/** One document of a tab. `documentId` where the browser names documents (Chromium). */
export type FrameAddress = { tabId: number; frameId: number; documentId?: string };
export type DescribedFrame = FrameAddress & { description: ComposerDescription };

/**
 * Puts the chat script in every frame of the tab that the extension may reach now.
 * Returns those frames; none when the page is out of reach (browser pages, no permission).
 */
export async function injectChatScript(tabId: number): Promise<FrameAddress[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [chatScriptPath],
    });
    return results.map(({ frameId, documentId }) => ({
      tabId,
      frameId,
      ...(documentId !== undefined && { documentId }),
    }));
  } catch {
    return [];
  }
}

/** Sends to exactly that document; `undefined` when it is gone or does not answer. */
export async function sendToFrame(frame: FrameAddress, message: FrameMessage): Promise<unknown> {
  const { tabId, frameId, documentId } = frame;
  // Chromium takes the document's name alone as well, but refuses a frame that moved on: wanted.
  const options = documentId === undefined ? { frameId } : { frameId, documentId };
  try {
    return await browser.tabs.sendMessage(tabId, message, options);
  } catch {
    return undefined;
  }
}

/** Asks each frame about its composer; frames that do not answer are left out. */
export async function describeFrames(frames: readonly FrameAddress[]): Promise<DescribedFrame[]> {
  const answers = await Promise.all(
    frames.map(async (frame) => {
      const answer = await sendToFrame(frame, { type: 'describe-composer' });
      const parsed = composerDescriptionSchema.safeParse(answer);
      return parsed.success ? [{ ...frame, description: parsed.data }] : [];
    }),
  );
  return answers.flat();
}

/**
 * The frame to write in: the one whose composer was focused last, else the one whose composer
 * looks most like one; `undefined` when none has any.
 */
export function chooseFrame<Frame extends { description: ComposerDescription }>(
  frames: readonly Frame[],
): Frame | undefined {
  const rank = ({ description: { composer } }: Frame): [number, number] =>
    composer === null ? [-1, -1] : [composer.focusedAt ?? 0, composer.score];
  return frames
    .filter((frame) => frame.description.composer !== null)
    .toSorted((a, b) => {
      const [focusedA, scoreA] = rank(a);
      const [focusedB, scoreB] = rank(b);
      return focusedB - focusedA || scoreB - scoreA;
    })[0];
}

/**
 * The origin of the frame that the chat stands in, if that is one the extension may not enter: the
 * one that has the focus, or, where no frame has a box, the likeliest one in view.
 */
export function outOfReach(
  frames: readonly { description: ComposerDescription }[],
  chosen: { description: ComposerDescription } | undefined,
): string | undefined {
  const entered = new Set(frames.map(({ description }) => description.origin));
  const foreign = frames
    .flatMap(({ description }) => description.foreign)
    .filter(({ origin }) => !entered.has(origin));
  const focused = foreign.find((frame) => frame.focused);
  return (focused ?? (chosen === undefined ? foreign[0] : undefined))?.origin;
}
