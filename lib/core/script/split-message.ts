import { textLength } from './fill';

/**
 * A long text as messages of at most `limit` characters each, split at the ends of sentences; a
 * sentence longer than that at a comma, then between words, then anywhere. Joined they hold every
 * word of the text.
 *
 * @param limit characters, at least 1
 */
export function splitMessage(text: string, limit: number): string[] {
  const parts: string[] = [];
  let current = '';
  for (const piece of piecesOf(text.trim(), limit)) {
    if (textLength((current + piece).trim()) > limit) {
      parts.push(current);
      current = '';
    }
    current += piece;
  }
  return [...parts, current].map((part) => part.trim()).filter((part) => part !== '');
}

/** Each way to cut is finer than the one before. */
const CUTS: readonly ((text: string) => string[])[] = [
  (text) => segments(text, 'sentence'),
  (text) => text.match(/[^，,、；;]*[，,、；;]\s*|[^，,、；;]+$/gu) ?? [text],
  (text) => segments(text, 'word'),
  (text) => [...text],
];

/** The text in pieces that fit, cut no finer than needed. */
function piecesOf(text: string, limit: number, step = 0): string[] {
  const cut = CUTS[step];
  if (!cut) return [text];
  return cut(text).flatMap((piece) =>
    textLength(piece.trim()) <= limit ? [piece] : piecesOf(piece, limit, step + 1),
  );
}

/** By Unicode's rules, which know the stops of Chinese and of English (UAX 29). */
function segments(text: string, granularity: 'sentence' | 'word'): string[] {
  return [...new Intl.Segmenter(undefined, { granularity }).segment(text)].map(
    ({ segment }) => segment,
  );
}
