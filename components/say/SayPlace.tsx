import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import type { CaseRecord } from '@/lib/core/case/record';
import { matchesQuery } from '@/lib/core/script/search';
import { STAGES, type Stage } from '@/lib/core/script/statement';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { type CaseStatement, caseStatements } from '@/lib/panel/statements';
import type { Talk } from '@/lib/panel/talk';
import { SayTools } from './SayTools';
import { StatementCard } from './StatementCard';
import './say.css';

interface SayPlaceProps {
  panel: Panel;
  record: CaseRecord;
  talk: Talk;
}

/** How many replies stand before "Show all". */
const FIRST_REPLIES = 4;

/** The statements for this case, by the stages of the talk. */
export function SayPlace({ panel, record, talk }: SayPlaceProps) {
  const [query, setQuery] = useState('');
  const [allReplies, setAllReplies] = useState(false);
  const language = panel.statementLanguage.value;
  const today = panel.today.value;
  const { values, statements } = useMemo(
    () => caseStatements(record, language, today),
    [record, language, today],
  );
  const found = statements.filter(({ filled }) =>
    matchesQuery(query, [filled.title, filled.theySay, filled.text]),
  );
  const stages = STAGES.filter((stage) => found.some((entry) => entry.statement.stage === stage));
  const [stage, setStage] = useStageInView(stages);
  const card = (entry: CaseStatement) => (
    <StatementCard
      key={`${entry.statement.id} ${language}`}
      panel={panel}
      talk={talk}
      record={record}
      entry={entry}
      values={values}
    />
  );

  return (
    <>
      <SayTools
        query={query}
        onQuery={setQuery}
        language={language}
        onLanguage={(next) => panel.setSetting('statementLanguage', next)}
        stage={stage}
        onStage={(next) => {
          setStage(next);
          document.getElementById(`stage-${next}`)?.scrollIntoView();
        }}
      />
      {found.length === 0 && (
        <p class="group" role="status">
          {t('say.none')}{' '}
          <Button look="plain" onClick={() => setQuery('')}>
            {t('say.clear')}
          </Button>
        </p>
      )}
      {stages.map((each, index) => {
        const entries = found.filter((entry) => entry.statement.stage === each);
        const folded =
          each === 'answer' && !allReplies && query === '' && entries.length > FIRST_REPLIES;
        return (
          <section class="group" id={`stage-${each}`} key={each}>
            <div class="group-head">
              <h2>{t(`say.stage.${each}`)}</h2>
              <span>{groupHint(each, index, entries.length, record)}</span>
            </div>
            {each === 'answer' ? (
              <div class="sheet replies">
                {entries.slice(0, folded ? FIRST_REPLIES : undefined).map(card)}
                {folded && (
                  <button type="button" class="more" onClick={() => setAllReplies(true)}>
                    {t('say.showAll', { count: entries.length })}
                  </button>
                )}
              </div>
            ) : (
              entries.map(card)
            )}
          </section>
        );
      })}
    </>
  );
}

function groupHint(stage: Stage, index: number, count: number, record: CaseRecord): string {
  if (stage === 'answer') return t('say.answers', { count });
  return index === 0 && record.facts.channel !== 'phone' ? t('say.insertNote') : '';
}

/** The stage at the top of the view, as the person scrolls. */
function useStageInView(stages: readonly Stage[]): [Stage, (stage: Stage) => void] {
  const [stage, setStage] = useState<Stage>(stages[0] ?? 'open');
  const names = stages.join(' ');
  useEffect(() => {
    const onScroll = () => {
      // 200 px: below the bars that stay at the top.
      const passed = names
        .split(' ')
        .filter(
          (each) =>
            (document.getElementById(`stage-${each}`)?.getBoundingClientRect().top ?? 1e9) < 200,
        );
      const current = STAGES.find((each) => each === passed.at(-1));
      if (current) setStage(current);
    };
    document.addEventListener('scroll', onScroll, { passive: true });
    return () => document.removeEventListener('scroll', onScroll);
  }, [names]);
  return [stage, setStage];
}
