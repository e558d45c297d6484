import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n/words';
import type { AnyStatement } from '@/lib/panel/statements';
import { StatementCard } from './StatementCard';
import type { SayContext } from './say-context';

interface StatementSectionProps {
  context: SayContext;
  /** The name of the section: a stage, `pinned` or `own`. */
  name: string;
  title: string;
  hint?: ComponentChildren;
  entries: readonly AnyStatement[];
  /** How many stand before "Show all". */
  first?: number | undefined;
  among?: 'pinned' | 'section';
  children?: ComponentChildren;
}

/** Statements under one heading; a long list grows on demand, so that it stays quick. */
export function StatementSection(props: StatementSectionProps) {
  const { context, name, entries, among = 'section' } = props;
  const [pages, setPages] = useState(1);
  const first = props.first ?? 30;
  const shown = entries.slice(0, first + (pages - 1) * 30);
  const left = entries.length - shown.length;
  const cards = shown.map((entry) => (
    <StatementCard
      key={`${entry.id} ${context.language}`}
      context={context}
      entry={entry}
      list={entries}
      among={among}
      open={name !== 'answer'}
    />
  ));
  const more = left > 0 && (
    <button type="button" class="more" onClick={() => setPages(pages + 1)}>
      {t('say.showMore', { count: left })}
    </button>
  );
  return (
    <section class="group" id={`stage-${name}`}>
      <div class="group-head">
        <h2>{props.title}</h2>
        <span>{props.hint}</span>
      </div>
      {props.children}
      {name === 'answer' ? (
        <div class="sheet replies">
          {cards}
          {more}
        </div>
      ) : (
        <>
          {cards}
          {more}
        </>
      )}
    </section>
  );
}
