import { signal } from '@preact/signals';
import type { SearchTables } from '@/lib/core/script/search-tables';

const loaded = signal<SearchTables | undefined>(undefined);

/** The tables for search across scripts; loaded by the first search, and from then on there. */
export function useSearchTables(wanted: boolean): SearchTables | undefined {
  if (wanted && !loaded.value) void load();
  return loaded.value;
}

async function load(): Promise<void> {
  const { searchTables } = await import('@/lib/core/script/search-tables');
  loaded.value = searchTables;
}
