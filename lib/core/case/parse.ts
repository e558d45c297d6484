import type { z } from 'zod';
import {
  type CaseDocument,
  caseDocumentSchema,
  type HouseholdDocument,
  householdDocumentSchema,
  SCHEMA_VERSION,
  type SettingsDocument,
  settingsDocumentSchema,
} from './document';
import { migrations } from './migrations';

/**
 * What came of reading a stored document.
 * - `ok`: ours, checked.
 * - `newer`: written by a later version of Parley; show it as read-only, never write over it.
 * - `broken`: unreadable; keep the raw value and offer it for export, never write over it.
 */
export type Parsed<Kind> =
  | { kind: 'ok'; document: Kind }
  | { kind: 'newer'; schema: number }
  | { kind: 'broken'; reason: string };

/** Reads a case from anything: storage, a watch callback, a message, an import. */
export function parseCase(raw: unknown): Parsed<CaseDocument> {
  return parseDocument(raw, caseDocumentSchema);
}

/** Reads the household from anything. */
export function parseHousehold(raw: unknown): Parsed<HouseholdDocument> {
  return parseDocument(raw, householdDocumentSchema);
}

/** Reads the settings from anything. */
export function parseSettings(raw: unknown): Parsed<SettingsDocument> {
  return parseDocument(raw, settingsDocumentSchema);
}

function parseDocument<Kind>(raw: unknown, schema: z.ZodType<Kind>): Parsed<Kind> {
  if (typeof raw !== 'object' || raw === null || !('schema' in raw)) {
    return { kind: 'broken', reason: 'not a document' };
  }
  let version = raw.schema;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { kind: 'broken', reason: 'no version' };
  }
  if (version > SCHEMA_VERSION) return { kind: 'newer', schema: version };
  let current: object = raw;
  for (; version < SCHEMA_VERSION; version += 1) {
    const step = migrations[version];
    if (!step) return { kind: 'broken', reason: `no way from version ${version}` };
    try {
      current = step(current);
    } catch {
      return {
        kind: 'broken',
        reason: `version ${version} could not be brought up to date`,
      };
    }
  }
  const result = schema.safeParse(current);
  if (result.success) return { kind: 'ok', document: result.data };
  const issue = result.error.issues[0];
  return {
    kind: 'broken',
    reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  };
}
