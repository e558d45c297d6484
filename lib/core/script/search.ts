/**
 * Text made comparable: NFKC, lower case, no white space. Enough for a library of some dozens;
 * matching across Chinese scripts needs a table and is loaded only where it is used.
 */
function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}

/** True where every word of the query occurs somewhere in the texts. An empty query matches. */
export function matchesQuery(query: string, texts: readonly (string | undefined)[]): boolean {
  const haystack = searchable(texts.filter((text) => text !== undefined).join('\n'));
  return searchable(query)
    .split(' ')
    .every((word) => haystack.includes(word));
}
