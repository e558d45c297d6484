/** Where the sentence around a stretch of the words begins and ends, in UTF-16 units. */
export function sentenceAround(
  words: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const before = words.slice(0, start);
  const begin = Math.max(lastEnd(before), 0);
  const rest = words.slice(end);
  const stop = /[。！？!?；;\n]|\.(?=\s|$)/.exec(rest);
  return { start: begin, end: stop ? end + stop.index + 1 : words.length };
}

function lastEnd(before: string): number {
  const ends = [...before.matchAll(/[。！？!?；;\n]\s*|\.\s+/g)].at(-1);
  return ends ? ends.index + ends[0].length : 0;
}
