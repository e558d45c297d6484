import { ChevronDown } from 'lucide-preact';
import { Icon } from '@/components/controls/Icon';
import { timeOf } from '@/components/log/contact-time';
import { withFix } from '@/lib/core/script/checks/check-text';
import type { Finding } from '@/lib/core/script/checks/finding';
import { editId } from '@/lib/core/script/fill';
import { t } from '@/lib/i18n/words';
import type { AnyStatement } from '@/lib/panel/statements';
import { leadToMissing } from './lead-to-missing';
import { removeOwn } from './own-actions';
import { StatementBody } from './StatementBody';
import { StatementEditing } from './StatementEditing';
import { StatementMenu } from './StatementMenu';
import type { ListPlace, SayContext } from './say-context';
import { useEditing } from './use-editing';
import { useFindings } from './use-findings';

interface StatementCardProps extends ListPlace {
  context: SayContext;
  entry: AnyStatement;
  /** Without the quotation that it answers: it stands open. */
  open?: boolean;
}

/** One statement: to read, copy, insert and change. A reply stands folded under what was said. */
export function StatementCard({ context, entry, list, among, open }: StatementCardProps) {
  const { panel, record, using, used, language } = context;
  const { id, filled } = entry;
  const editing = useEditing(context, entry);
  const ownWords = 'own' in entry || filled.edited ? editing.segments : undefined;
  const findings = useFindings(context, ownWords);
  if (editing.before) return <StatementEditing context={context} entry={entry} editing={editing} />;

  const usedAt = used.get(id);
  const fix = (finding: Finding) => {
    if (!ownWords) return;
    const undo = editing.put(withFix(ownWords, finding));
    panel.toasts.show(t('say.fixed'), { undo });
  };
  const body = (
    <StatementBody
      filled={filled}
      findings={findings}
      onFix={fix}
      context={context}
      usedAt={usedAt === undefined ? undefined : timeOf(usedAt)}
      menu={
        <StatementMenu
          context={context}
          id={id}
          title={filled.title}
          list={list}
          among={among}
          onRemove={'own' in entry ? () => removeOwn(context, entry) : undefined}
        />
      }
      onCopy={() => void using.copy([id], filled.text, filled.title)}
      onInsert={() => void using.insert([id], filled.text)}
      onEdit={editing.begin}
      onFillIn={() => leadToMissing(panel.places, filled)}
      onLeaveOut={(leftOut) =>
        panel.documents.editCase(
          record.id,
          'edits',
          editId(id, language),
          leftOut ? { leftOut } : undefined,
        )
      }
    />
  );
  if (entry.section !== 'answer' || open) {
    return (
      <article class="card" data-statement={id} tabIndex={-1}>
        <h3>
          {filled.title}
          {filled.edited && <span class="micro text-3"> · {t('say.yours')}</span>}
          {context.next === id && <span class="micro text-accent"> · {t('say.nextMark')}</span>}
        </h3>
        {body}
      </article>
    );
  }
  return (
    <article data-statement={id} tabIndex={-1}>
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
