import { useMemo, useState } from 'preact/hooks';
import { focusSoon } from '@/components/controls/focus-soon';
import { type Segment, segmentSchema } from '@/lib/core/case/records';
import { editId, saysNothing, segmentsOf } from '@/lib/core/script/fill';
import type { AnyStatement } from '@/lib/panel/statements';
import type { SayContext } from './say-context';

/** The words of one statement being changed: every keystroke is kept. */
export interface Editing {
  /** What was there when the change began; none while nothing is changed. */
  before: { put: () => void } | undefined;
  segments: Segment[];
  begin: () => void;
  /** Ends the change with what is there now. */
  stop: () => void;
  /** Keeps these words; the answer brings back what was there. */
  put: (segments: Segment[] | undefined) => () => void;
  keepDraft: (segments: Segment[] | undefined) => void;
  isOwn: boolean;
}

export function useEditing(context: SayContext, entry: AnyStatement): Editing {
  const { panel, record, language, values } = context;
  const { id } = entry;
  const isOwn = 'own' in entry;
  const key = editId(id, language);
  const draftKey = `${isOwn ? 'own' : record.id}/edit.${key}`;
  const draft = panel.drafts.all.value[draftKey];
  const edit = record.edits[key];
  const own = isOwn ? entry.own : undefined;
  // An own statement is for every case; an edit belongs to its case, also after a switch.
  const isNew = own !== undefined && saysNothing(own.segments);
  const putBack = () =>
    own
      ? panel.documents.editSettings('statements', id, isNew ? undefined : own)
      : panel.documents.editCase(record.id, 'edits', key, edit);
  const [before, setBefore] = useState<Editing['before']>(
    draft === undefined && !isNew ? undefined : { put: putBack },
  );

  const segments = useMemo(
    () =>
      readDraft(draft) ??
      ('own' in entry ? entry.own.segments : segmentsOf(entry.statement, language, edit, values)),
    [draft, entry, language, edit, values],
  );
  return {
    before,
    isOwn,
    segments,
    begin: () => setBefore({ put: putBack }),
    stop() {
      panel.drafts.drop(draftKey);
      setBefore(undefined);
      focusSoon(`[data-statement="${id}"] [data-action="edit"]`);
    },
    put(segments) {
      if (own) {
        const next = { ...own, segments: segments ?? [], written: panel.now() };
        panel.documents.editSettings('statements', id, next);
      } else {
        panel.documents.editCase(record.id, 'edits', key, segments && { segments });
      }
      return putBack;
    },
    keepDraft(segments) {
      if (segments) panel.drafts.keep(draftKey, JSON.stringify(segments));
      else panel.drafts.drop(draftKey);
    },
  };
}

function readDraft(draft: string | undefined): Segment[] | undefined {
  if (draft === undefined) return undefined;
  try {
    const segments: unknown = JSON.parse(draft);
    // Words of any length: the editor says that they are too long and keeps them.
    return Array.isArray(segments)
      ? segments.filter((each): each is Segment => isLongSegment(each))
      : undefined;
  } catch {
    return undefined;
  }
}

function isLongSegment(segment: unknown): boolean {
  return typeof segment === 'string' || segmentSchema.safeParse(segment).success;
}
