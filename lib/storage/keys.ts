import type { ParleyDocument } from '@/lib/core/case/document';

/** The storage key of a document. One key each, so that two edits rarely meet. */
export function documentKey(document: ParleyDocument): string {
  return document.kind === 'case' ? caseKey(document.id) : document.kind;
}

export function caseKey(id: string): string {
  return `case/${id}`;
}

export const HOUSEHOLD_KEY = 'household';
export const SETTINGS_KEY = 'settings';
/** A value that could not be read is moved here before its key is written again. */
export const ASIDE_PREFIX = 'aside/';
export const WORKSPACE_KEY = 'workspace';
export const DEVICE_KEY = 'device';
export const SITES_KEY = 'sites';
export const SURE_SITES_KEY = 'sure-sites';

/** True for a key under which a case is stored. */
export function isCaseKey(key: string): boolean {
  return key.startsWith('case/');
}
