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
 * - `composing`: an input method was in the middle of a word, and did not end it in time.
 * - `refused`: the editor did not take the text.
 */
export const insertOutcomeSchema = z.discriminatedUnion('kind', [
  /** `joined`: the box has one line, so the lines were joined with spaces. */
  z.object({ kind: z.literal('inserted'), joined: z.optional(z.boolean()) }),
  z.object({ kind: z.literal('no-composer') }),
  z.object({
    kind: z.literal('too-long'),
    limit: z.number(),
    length: z.number(),
  }),
  z.object({ kind: z.literal('composing') }),
  z.object({ kind: z.literal('refused') }),
]);
export type InsertOutcome = z.infer<typeof insertOutcomeSchema>;

/** A frame's answer to `describe-composer`. */
export const composerDescriptionSchema = z.object({
  /** Random name of this document: an insertion meant for it must repeat it. */
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
      /** How many other boxes of the frame look about as much like it; 0 when it was focused. */
      rivals: z.number(),
      /** What the page calls the box, cut to 80 characters. */
      label: z.string().check(z.maxLength(80)),
    }),
  ),
  /** Frames of other origins in view that may hold a chat, the likeliest first. */
  foreign: z.array(z.object({ origin: z.string(), focused: z.boolean() })).check(z.maxLength(10)),
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
  /** Marks the box that would be written in, for a moment. */
  z.object({ type: z.literal('mark-composer'), instance: z.string() }),
  /** What the person switched on for this site, or switched off again. */
  z.object({ type: z.literal('set-site'), chip: z.boolean(), listen: z.boolean() }),
  /** What the other side said last; only where listening is on. */
  z.object({ type: z.literal('newest-message'), instance: z.string() }),
  z.object({ type: z.literal('read-transcript'), instance: z.string() }),
  /** These sites, `scheme://host`, are no longer allowed: their scripts go away. */
  z.object({ type: z.literal('leave'), origins: z.array(z.string()) }),
]);
export type FrameMessage = z.infer<typeof frameMessageSchema>;

/** One message of a chat as the page shows it. */
export const transcriptMessageSchema = z.object({
  side: z.enum(['them', 'me', 'system']),
  text: z.string().check(z.maxLength(4000)),
  /** The time in the page's own words. */
  time: z.optional(z.string().check(z.maxLength(40))),
});
export type TranscriptMessage = z.infer<typeof transcriptMessageSchema>;

/** The visible chat of one frame. */
export const transcriptSchema = z.object({
  title: z.string().check(z.maxLength(200)),
  address: z.string().check(z.maxLength(2000)),
  messages: z.array(transcriptMessageSchema).check(z.maxLength(500)),
});
export type Transcript = z.infer<typeof transcriptSchema>;

/**
 * What a content script says of its own accord. A page that broke out of its process could say it
 * too: it may open the palette or suggest an answer, and nothing else comes of it.
 */
export const frameNewsSchema = z.discriminatedUnion('type', [
  /** A new document: what is switched on for this site? */
  z.object({ type: z.literal('frame-ready') }),
  z.object({ type: z.literal('chip-pressed'), instance: z.string() }),
  /** The other side said something. */
  z.object({
    type: z.literal('heard'),
    instance: z.string(),
    text: z.string().check(z.maxLength(2000)),
  }),
]);
export type FrameNews = z.infer<typeof frameNewsSchema>;

/** The panel asks the background to show the palette in a tab; whether it is shown. */
export const openPaletteSchema = z.object({
  type: z.literal('open-palette'),
  tabId: z.number(),
});

/** Which statement of which case was used. */
const use = z.object({ caseId: z.string(), statementId: z.string() });
export type PaletteUse = z.infer<typeof use>;

/** What the palette page says to the background over its port. */
export const paletteRequestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('present-token'), token: z.string() }),
  z.object({ type: z.literal('insert'), text, use }),
  /** The palette copied the statement by itself and asks to be taken away. */
  z.object({ type: z.literal('copied'), use }),
  z.object({ type: z.literal('close'), giveFocusBack: z.boolean() }),
  z.object({ type: z.literal('close-tab') }),
  z.object({ type: z.literal('still-here') }),
]);
export type PaletteRequest = z.infer<typeof paletteRequestSchema>;

/** What the background answers to the palette page. */
export const paletteReplySchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('accepted'),
    /** Of the document that would be written in. */
    origin: z.string(),
    /** Of the page in the tab, where it is another one and known. */
    top: z.nullable(z.string()),
    windowId: z.number(),
    /** What the other side said last, where reading along is switched on. */
    heard: z.nullable(z.string()),
  }),
  z.object({ type: z.literal('insertion'), outcome: insertOutcomeSchema }),
]);
export type PaletteReply = z.infer<typeof paletteReplySchema>;
