import { latestEdit, withEntity } from '@/lib/core/case/document';
import { nextStamp } from '@/lib/core/case/stamp';
import { caseKey } from './keys';
import { readDocuments, saveDocument } from './local-documents';
import { readDevice } from './workspace';

/**
 * Keeps that a statement was used where no panel is open to do it. Nothing is written for a case
 * that is gone or cannot be read.
 *
 * @param now epoch milliseconds
 */
export async function recordUse(
  { caseId, statementId }: { caseId: string; statementId: string },
  how: 'inserted' | 'copied',
  now: number,
): Promise<void> {
  const [{ cases, unreadable }, device] = await Promise.all([readDocuments(), readDevice()]);
  const document = cases.find(({ id }) => id === caseId);
  if (!document || unreadable.some(({ key }) => key === caseKey(caseId))) return;
  const stamp = nextStamp(latestEdit(document), now, device);
  await saveDocument(withEntity(document, 'uses', statementId, { when: now, how }, stamp));
}
