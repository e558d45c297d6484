import type { AnyStatement } from '@/lib/panel/statements';
import { StatementCard } from './StatementCard';
import type { SayContext } from './say-context';

interface AnswerCardProps {
  id: string;
  context: SayContext;
  statements: readonly AnyStatement[];
}

/** A statement shown as the answer to something that was said; nothing where it does not fit. */
export function AnswerCard({ id, context, statements }: AnswerCardProps) {
  const entry = statements.find((each) => each.id === id);
  return entry ? (
    <StatementCard
      key={`answer ${id} ${context.language}`}
      context={context}
      entry={entry}
      list={[]}
      among="section"
      open
    />
  ) : null;
}
