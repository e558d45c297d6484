import { ChevronDown } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { focusSoon } from '@/components/controls/focus-soon';
import { Icon } from '@/components/controls/Icon';
import type { CaseRecord } from '@/lib/core/case/record';
import { type Segment, type StatementEdit, segmentSchema } from '@/lib/core/case/records';
import { editId, segmentsOf, sourceOf } from '@/lib/core/script/fill';
import type { SlotValues } from '@/lib/core/script/slot-values';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import type { CaseStatement } from '@/lib/panel/statements';
import type { Talk } from '@/lib/panel/talk';
import { StatementBody } from './StatementBody';
import { StatementEditor } from './StatementEditor';

interface StatementCardProps {
  panel: Panel;
  talk: Talk;
  record: CaseRecord;
  entry: CaseStatement;
  values: SlotValues;
}

/** One statement: to read, copy, insert and change. A reply stands folded under what was said. */
export function StatementCard({ panel, talk, record, entry, values }: StatementCardProps) {
  const { statement, filled } = entry;
  const language = panel.statementLanguage.value;
  const id = editId(statement.id, language);
  const draftKey = `${record.id}/edit.${id}`;
  const draft = panel.drafts.all.value[draftKey];
  const edit = record.edits[id];
  const [before, setBefore] = useState<{ edit: typeof edit } | undefined>(
    draft === undefined ? undefined : { edit },
  );
  const limit = panel.settings.value.chatLimit;

  // The case of this statement, not the one in view.
  const put = (next: StatementEdit | undefined) =>
    panel.documents.editCase(record.id, 'edits', id, next);

  function stop(): void {
    panel.drafts.drop(draftKey);
    setBefore(undefined);
    focusSoon(`[data-statement="${statement.id}"] [data-action="edit"]`);
  }

  if (before) {
    return (
      <StatementEditor
        title={filled.theySay ?? filled.title}
        language={language}
        segments={readDraft(draft) ?? segmentsOf(statement, language, edit, values)}
        values={values}
        limit={limit}
        onSegments={(segments) => put({ segments })}
        onEmpty={() => put(undefined)}
        onDraft={(segments) =>
          segments
            ? panel.drafts.keep(draftKey, JSON.stringify(segments))
            : panel.drafts.drop(draftKey)
        }
        onSave={stop}
        onCancel={() => {
          if (before.edit !== edit) put(before.edit);
          stop();
        }}
        onReset={() => {
          if (edit) put(undefined);
          stop();
        }}
      />
    );
  }

  const body = (
    <StatementBody
      filled={filled}
      language={language}
      limit={limit}
      phone={record.facts.channel === 'phone'}
      onCopy={() => void talk.copy(filled.text, filled.title)}
      onInsert={() => void talk.insert(filled.text)}
      onEdit={() => setBefore({ edit })}
      onFillIn={() => leadToMissing(panel, entry)}
      onLeaveOut={(leftOut) => put(leftOut ? { leftOut } : undefined)}
    />
  );
  if (statement.stage !== 'answer') {
    return (
      <article class="card" data-statement={statement.id} tabIndex={-1}>
        <h3>
          {filled.title}
          {filled.edited && <span class="micro text-3"> · {t('say.yours')}</span>}
        </h3>
        {body}
      </article>
    );
  }
  return (
    <article data-statement={statement.id} tabIndex={-1}>
      {/* One open at a time: the browser closes the others of the same name. */}
      <details name="replies">
        <summary>
          <h3 lang={language}>
            {t('say.quoteOpen')}
            {filled.theySay}
            {t('say.quoteClose')}
          </h3>
          <Icon of={ChevronDown} small />
        </summary>
        <div class="reply">{body}</div>
      </details>
    </article>
  );
}

/** Opens the place where the first missing fact is filled in. */
function leadToMissing(panel: Panel, { filled }: CaseStatement): void {
  const slot = filled.missing[0];
  if (!slot) return;
  const source = sourceOf(slot);
  if ('fact' in source) panel.places.goTo('facts', { fact: source.fact });
  else if (source.place === 'proof') panel.places.goTo('ready', { part: 'proof' });
  else if (source.place === 'log') panel.places.goTo('log', { part: 'addContact' });
  else panel.places.goTo('plan');
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
