import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n/words';
import type { AnyStatement } from '@/lib/panel/statements';
import { AnswerCard } from './AnswerCard';
import { StatementSection } from './StatementSection';
import type { SayContext } from './say-context';
import { TheySay } from './TheySay';

interface AnswerSectionProps {
  context: SayContext;
  /** The replies in the person's order. */
  entries: readonly AnyStatement[];
  /** Every statement that fits the case: a reply may be one of another stage. */
  statements: readonly AnyStatement[];
  searching: boolean;
}

/** How many replies stand before "Show more". */
const FIRST_REPLIES = 4;

/** What they may say: asked first, then every reply under its quotation. */
export function AnswerSection({ context, entries, statements, searching }: AnswerSectionProps) {
  const [said, setSaid] = useState('');
  const byId = (id: string) => statements.find((entry) => entry.id === id);
  return (
    <StatementSection
      context={context}
      name="answer"
      title={t('say.stage.answer')}
      hint={t('say.answers', { count: entries.length })}
      entries={entries}
      first={searching ? undefined : FIRST_REPLIES}
    >
      {!searching && (
        <TheySay
          language={context.language}
          offered={(id) => byId(id) !== undefined}
          renderAnswer={(id) => (
            <AnswerCard key={id} id={id} context={context} statements={statements} />
          )}
          said={said}
          onSaid={setSaid}
        />
      )}
    </StatementSection>
  );
}
