/** Breaks where the language allows it: between Chinese characters, between Latin words. */
const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The lines of a text in a width. A word that is wider than a line is broken between characters.
 *
 * @param widthOf measures a text, in the unit of `width`
 */
export function wrapText(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string) => {
    if (line !== '' && widthOf(line + piece) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  };
  for (const { segment } of words.segment(text)) {
    if (widthOf(segment) <= width) add(segment);
    else for (const one of characters.segment(segment)) add(one.segment);
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
