/** C0 and C1 controls and DEL, all but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is removed
const controlCharacters = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;

/** Line feeds only, well-formed, no control characters: what every editor takes alike. */
export function normaliseText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .toWellFormed()
    .replace(controlCharacters, '');
}

/** The same on one line, for a field that has only one: lines are joined with a space. */
export function normaliseLine(text: string): string {
  return normaliseText(text)
    .replace(/[ \t]*\n\s*/gu, ' ')
    .trim();
}

/** Without white space and invisible marks: editors rebuild those, so read-back ignores them. */
export function compactText(text: string): string {
  return text.replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, '');
}

/** How often `part` stands in `whole`, not overlapping. */
export function countOccurrences(whole: string, part: string): number {
  return part === '' ? 0 : whole.split(part).length - 1;
}
