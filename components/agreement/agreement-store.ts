import { liveValue } from '@/lib/core/case/entity';
import type { CaseRecord } from '@/lib/core/case/record';
import type { AgreedRow, Payment } from '@/lib/core/case/records';
import type { Panel } from '@/lib/panel/panel';

interface Values {
  agreedRows: AgreedRow;
  payments: Payment;
}

export type AgreementRecord = keyof Values;

type Change<Value> = { [Field in keyof Value]?: Value[Field] | undefined };

/**
 * Reads and changes the agreed instalments, or the payments, of one case and the drafts that belong
 * to them, whichever case is in view: an undo after a switch must reach the case it belongs to.
 */
export function agreementStore<Part extends AgreementRecord>(
  panel: Panel,
  record: CaseRecord,
  part: Part,
) {
  type Value = Values[Part];
  const draftPrefix = (id: string) => `${record.id}/${part}.${id}.`;
  const put = (id: string, value: Value | undefined) => panel.put(part, id, value, record);
  // Read afresh: two changes can come before the editor is drawn again.
  const read = (id: string): Value | undefined =>
    liveValue(panel.documents.cases.peek().get(record.id)?.parts[part][id]) as Value | undefined;
  const draftsOf = (id: string) =>
    Object.entries(panel.drafts.all.value).filter(([key]) => key.startsWith(draftPrefix(id)));
  const dropDrafts = (id: string) => {
    for (const [key] of draftsOf(id)) panel.drafts.drop(key);
  };
  return {
    put,
    read,
    draftsOf,
    dropDrafts,
    /** What was typed into one field and does not fit yet. */
    draft(id: string, field: string) {
      const key = `${draftPrefix(id)}${field}`;
      return {
        draft: panel.drafts.all.value[key],
        onDraft: (text: string | undefined) =>
          text === undefined ? panel.drafts.drop(key) : panel.drafts.keep(key, text),
      };
    },
    /** Changes some fields; undefined clears one. */
    change(id: string, change: Change<Value>): void {
      const before = read(id);
      if (!before) return;
      const kept = Object.entries({ ...before, ...change }).filter(
        ([, value]) => value !== undefined && value !== '',
      );
      put(id, Object.fromEntries(kept) as unknown as Value);
    },
    /** Takes it away with its drafts; the answer brings both back. */
    remove(id: string): () => void {
      const [before, drafts] = [read(id), draftsOf(id)];
      dropDrafts(id);
      put(id, undefined);
      return () => {
        if (before) put(id, before);
        for (const [key, text] of drafts) panel.drafts.keep(key, text);
      };
    },
  };
}
