import type { SearchTables } from './search-tables';

/** Text made comparable: NFKC, lower case, one kind of blank, and one Chinese script. */
function searchable(text: string, tables?: SearchTables): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  return tables ? tables.simplify(plain) : plain;
}

/**
 * True where every word of the query occurs somewhere in the texts, or, in letters, is the pinyin
 * of a part of the first text (its title). An empty query matches.
 *
 * @param tables for matching across Chinese scripts and by pinyin; without them as typed
 */
export function matchesQuery(
  query: string,
  texts: readonly (string | undefined)[],
  tables?: SearchTables,
): boolean {
  const haystack = searchable(texts.filter((text) => text !== undefined).join('\n'), tables);
  const title = texts[0] ?? '';
  return searchable(query, tables)
    .split(' ')
    .every(
      (word) =>
        haystack.includes(word) ||
        (/^[a-z]{2,}$/.test(word) && tables?.soundsLike(searchable(title, tables), word) === true),
    );
}
