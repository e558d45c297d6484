import { caseKey, HOUSEHOLD_KEY, SETTINGS_KEY } from './keys';
import { saveDocument } from './local-documents';
import { parseAt } from './parse-stored';

/**
 * Saves a document that came in a message. Whatever cannot be read is dropped: it would not be
 * readable in the storage either.
 */
export async function saveRawDocument(raw: unknown): Promise<void> {
  for (const key of [HOUSEHOLD_KEY, SETTINGS_KEY, caseKey(idOf(raw))]) {
    const parsed = parseAt(key, raw);
    if (parsed?.kind === 'ok') await saveDocument(parsed.document);
  }
}

function idOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : '';
}
