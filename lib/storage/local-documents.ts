import { browser } from 'wxt/browser';
import { mergeDocuments, type ParleyDocument } from '@/lib/core/case/document';
import { ASIDE_PREFIX, documentKey } from './keys';
import { parseAt, parseStored, type StoredDocuments, type Unreadable } from './parse-stored';

/** A newer Parley wrote this document: this one may show other things, but not write over it. */
export class NewerDocumentError extends Error {}

/** Everything stored on this device, parsed. */
export async function readDocuments(): Promise<StoredDocuments> {
  return parseStored(await browser.storage.local.get(null));
}

/**
 * Merges the document into what is stored, inside a lock of its key: there is one panel document
 * for every browser window, and each may write at any time.
 *
 * @returns the union that is now stored
 * @throws NewerDocumentError where a later version wrote the stored one
 * @throws whatever the browser's storage throws (a full disk); the caller keeps the document
 */
export function saveDocument<Kind extends ParleyDocument>(document: Kind): Promise<Kind> {
  const key = documentKey(document);
  return navigator.locks.request(`parley:${key}`, async () => {
    const raw = (await browser.storage.local.get(key))[key];
    const parsed = raw === undefined ? undefined : parseAt(key, raw);
    if (parsed?.kind === 'newer') throw new NewerDocumentError(key);
    if (parsed?.kind === 'broken') await setAside(key, raw);
    const merged =
      parsed?.kind === 'ok' ? mergeDocuments(document, parsed.document as Kind) : document;
    await browser.storage.local.set({ [key]: merged });
    return merged;
  });
}

/** Removes what is stored under a key: a deleted case, or an unreadable value after its export. */
export function removeStored(key: string): Promise<void> {
  return navigator.locks.request(`parley:${key}`, () => browser.storage.local.remove(key));
}

/** A change that another window, the background or somebody's hand made to a key. */
export type StoredChange =
  | { kind: 'document'; document: ParleyDocument }
  | { kind: 'removed'; key: string }
  | { kind: 'unreadable'; unreadable: Unreadable };

/**
 * Tells of every change to a document.
 *
 * @param signal ends the watching
 */
export function watchDocuments(
  listener: (change: StoredChange) => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      const change = readChange(key, newValue);
      if (change) listener(change);
    }
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
}

function readChange(key: string, raw: unknown): StoredChange | undefined {
  if (raw === undefined) return { kind: 'removed', key };
  const parsed = parseAt(key, raw);
  if (!parsed) return undefined;
  if (parsed.kind === 'ok') return { kind: 'document', document: parsed.document };
  return { kind: 'unreadable', unreadable: { key, raw, why: parsed.kind } };
}

/** An unreadable value keeps its content under a key of its own before its place is written. */
async function setAside(key: string, raw: unknown): Promise<void> {
  const place = `${ASIDE_PREFIX}${key}/${crypto.randomUUID()}`;
  await browser.storage.local.set({ [place]: raw });
}
