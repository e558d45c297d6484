import type { AnyStatement } from '@/lib/panel/statements';
import { StatementEditor } from './StatementEditor';
import type { SayContext } from './say-context';
import type { Editing } from './use-editing';

interface StatementEditingProps {
  context: SayContext;
  entry: AnyStatement;
  editing: Editing;
}

/** The editor of one statement, joined to where its words are kept. */
export function StatementEditing({ context, entry, editing }: StatementEditingProps) {
  const { panel, language, arranging } = context;
  const { filled, id } = entry;
  const own = 'own' in entry ? entry.own : undefined;
  return (
    <StatementEditor
      title={filled.theySay ?? filled.title}
      context={context}
      language={language}
      segments={editing.segments}
      limit={panel.settings.value.chatLimit}
      ownTitle={own && (own.title ?? '')}
      onTitle={(title) => own && arranging.putOwn(id, withTitle(own, title))}
      onSegments={editing.put}
      onEmpty={() => editing.put(undefined)}
      onDraft={editing.keepDraft}
      onSave={editing.stop}
      onCancel={() => {
        editing.before?.put();
        editing.stop();
      }}
      onReset={
        own
          ? undefined
          : () => {
              editing.put(undefined);
              editing.stop();
            }
      }
    />
  );
}

function withTitle<Own extends { title?: string | undefined }>(own: Own, title: string): Own {
  const { title: _, ...rest } = own;
  return (title === '' ? rest : { ...rest, title }) as Own;
}
