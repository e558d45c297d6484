import type {
  CaseDocument,
  HouseholdDocument,
  ParleyDocument,
  SettingsDocument,
} from '@/lib/core/case/document';
import { type Parsed, parseCase, parseHousehold, parseSettings } from '@/lib/core/case/parse';
import { ASIDE_PREFIX, HOUSEHOLD_KEY, isCaseKey, SETTINGS_KEY } from './keys';

/** A value that stays as it is until a person decides: `newer` may become readable by an update. */
export interface Unreadable {
  key: string;
  raw: unknown;
  why: 'newer' | 'broken';
}

/** Everything that was read from this device. */
export interface StoredDocuments {
  cases: CaseDocument[];
  household: HouseholdDocument | undefined;
  settings: SettingsDocument | undefined;
  unreadable: Unreadable[];
}

/** Sorts the raw contents of the storage area into documents and what cannot be read. */
export function parseStored(contents: Record<string, unknown>): StoredDocuments {
  const stored: StoredDocuments = {
    cases: [],
    household: undefined,
    settings: undefined,
    unreadable: [],
  };
  for (const [key, raw] of Object.entries(contents)) {
    if (key.startsWith(ASIDE_PREFIX)) stored.unreadable.push({ key, raw, why: 'broken' });
    const parsed = parseAt(key, raw);
    if (!parsed) continue;
    if (parsed.kind !== 'ok') stored.unreadable.push({ key, raw, why: parsed.kind });
    else if (parsed.document.kind === 'case') stored.cases.push(parsed.document);
    else if (parsed.document.kind === 'household') stored.household = parsed.document;
    else stored.settings = parsed.document;
  }
  return stored;
}

/** Reads the document under a key; undefined for a key that holds no document. */
export function parseAt(key: string, raw: unknown): Parsed<ParleyDocument> | undefined {
  if (isCaseKey(key)) {
    const parsed = parseCase(raw);
    // A case under another case's key would be written to the wrong place.
    const misplaced = parsed.kind === 'ok' && key !== `case/${parsed.document.id}`;
    return misplaced ? { kind: 'broken', reason: 'another id' } : parsed;
  }
  if (key === HOUSEHOLD_KEY) return parseHousehold(raw);
  if (key === SETTINGS_KEY) return parseSettings(raw);
  return undefined;
}
