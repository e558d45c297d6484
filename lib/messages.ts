/**
 * The few messages that cross a border: extension page or background to a frame of the chat page,
 * and palette page to background. The receiver parses each of them; a sender is never trusted.
 * `zod/mini`, because this file is part of the content script.
 */
import * as z from 'zod/mini';

/** Longest text that is ever handed to a page, in UTF-16 code units. */
export const longestText = 20_000;

const text = z.string().check(z.minLength(1), z.maxLength(longestText));

/**
 * What came of one insertion. Nothing was written unless it is `inserted`.
 * - `no-composer`: the page has no box to write in that we may touch.
 * - `too-long`: the box takes `limit` characters and would hold `length` (draft included).
 * - `refused`: the editor did not take the text, or is not ready for it (someone is composing).
 */
export const insertOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('inserted') }),
  z.object({ kind: z.literal('no-composer') }),
  z.object({
    kind: z.literal('too-long'),
    limit: z.number(),
    length: z.number(),
  }),
  z.object({ kind: z.literal('refused') }),
]);
export type InsertOutcome = z.infer<typeof insertOutcomeSchema>;

/** A frame's answer to `describe-composer`. */
export const composerDescriptionSchema = z.object({
  /** Random name of this document's script: an insertion meant for it must repeat it. */
  instance: z.string(),
  /** Origin of the frame's document, such as `https://chat.example`; `null` for an opaque one. */
  origin: z.nullable(z.string()),
  /** `null` when the frame has no composer. */
  composer: z.nullable(
    z.object({
      /** When the person last focused it, epoch milliseconds; `null` when only guessed. */
      focusedAt: z.nullable(z.number()),
      /** How much the element looks like a composer; higher is better. */
      score: z.number(),
    }),
  ),
});
export type ComposerDescription = z.infer<typeof composerDescriptionSchema>;

/** What became of the request to show the palette. */
export const paletteShownSchema = z.object({
  kind: z.enum(['shown', 'no-composer', 'no-room', 'covered']),
});
export type PaletteShown = z.infer<typeof paletteShownSchema>;

/** Everything the content script of a frame answers to. */
export const frameMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('describe-composer') }),
  z.object({ type: z.literal('insert'), instance: z.string(), text }),
  z.object({
    type: z.literal('insert-from-palette'),
    instance: z.string(),
    text,
  }),
  z.object({
    type: z.literal('show-palette'),
    instance: z.string(),
    url: z.url(),
  }),
  z.object({ type: z.literal('hide-palette'), giveFocusBack: z.boolean() }),
]);
export type FrameMessage = z.infer<typeof frameMessageSchema>;

/** What the palette page says to the background over its port. */
export const paletteRequestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('present-token'), token: z.string() }),
  z.object({ type: z.literal('insert'), text }),
  z.object({ type: z.literal('close'), giveFocusBack: z.boolean() }),
  z.object({ type: z.literal('still-here') }),
]);
export type PaletteRequest = z.infer<typeof paletteRequestSchema>;

/** What the background answers to the palette page. */
export const paletteReplySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('accepted'), origin: z.string() }),
  z.object({ type: z.literal('insertion'), outcome: insertOutcomeSchema }),
]);
export type PaletteReply = z.infer<typeof paletteReplySchema>;
