import { liveValue } from '@/lib/core/case/entity';
import type { Contact } from '@/lib/core/case/records';
import type { Panel } from '@/lib/panel/panel';

/** A change to some fields of a contact; undefined clears a field. */
export type ContactChange = { [Field in keyof Contact]?: Contact[Field] | undefined };

/**
 * Reads and changes the contacts of one case and the drafts that belong to them, whichever case is
 * in view: an undo that comes after a switch must reach the case it belongs to.
 */
export function contactStore(panel: Panel, caseId: string) {
  const draftPrefix = (id: string) => `${caseId}/contact.${id}.`;
  const put = (id: string, contact: Contact | undefined) =>
    panel.documents.editCase(caseId, 'contacts', id, contact);
  // Read afresh: two changes can come before the form is drawn again.
  const read = (id: string): Contact | undefined =>
    liveValue(panel.documents.cases.peek().get(caseId)?.parts.contacts[id]);
  const draftsOf = (id: string) =>
    Object.entries(panel.drafts.all.value).filter(([key]) => key.startsWith(draftPrefix(id)));
  return {
    put,
    read,
    draftPrefix,
    draftsOf,
    change(id: string, change: ContactChange): void {
      const merged = Object.entries({ ...read(id), ...change });
      const kept = merged.filter(([, value]) => value !== undefined && value !== '');
      if (read(id)) put(id, Object.fromEntries(kept) as Contact);
    },
    /** Takes a contact away with its drafts; the answer brings both back. */
    remove(id: string): () => void {
      const [contact, drafts] = [read(id), draftsOf(id)];
      put(id, undefined);
      for (const [key] of drafts) panel.drafts.drop(key);
      return () => {
        put(id, contact);
        for (const [key, text] of drafts) panel.drafts.keep(key, text);
      };
    },
  };
}
