import type { CaseRecord } from '@/lib/core/case/record';
import type { StatementUse } from '@/lib/core/case/records';
import { usedInThisTalk } from '@/lib/core/script/talk-order';
import type { Panel } from './panel';
import type { Talk } from './talk';

/** Copying and inserting statements of one case, each kept as used in this talk. */
export interface Using {
  copy(ids: readonly string[], text: string, title?: string): Promise<void>;
  insert(ids: readonly string[], text: string): Promise<void>;
  /** Read out on the phone. */
  said(ids: readonly string[]): void;
  /** Forgets what was used in this talk; the answer brings it back. */
  startOver(record: CaseRecord): () => void;
}

export function createUsing(panel: Panel, caseId: string, talk: Talk): Using {
  const put = (id: string, use: StatementUse | undefined) =>
    panel.documents.editCase(caseId, 'uses', id, use);

  function keep(ids: readonly string[], how: StatementUse['how']): void {
    for (const id of ids) put(id, { when: panel.now(), how });
  }

  return {
    async copy(ids, text, title) {
      if (await talk.copy(text, title)) keep(ids, 'copied');
    },
    async insert(ids, text) {
      const how = await talk.insert(text);
      if (how) keep(ids, how);
    },
    said: (ids) => keep(ids, 'said'),
    startOver(record) {
      const used = [...usedInThisTalk(record, panel.now()).keys()];
      const before = used.map((id) => [id, record.uses[id]] as const);
      for (const id of used) put(id, undefined);
      return () => {
        for (const [id, use] of before) put(id, use);
      };
    },
  };
}
