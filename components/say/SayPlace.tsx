import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Heard } from '@/components/front-site/Heard';
import { SiteLine } from '@/components/front-site/SiteLine';
import type { PlaceProps } from '@/components/shell/place-views';
import { arrange } from '@/lib/core/script/arrange';
import { matchesQuery } from '@/lib/core/script/search';
import { STAGES, type Stage } from '@/lib/core/script/statement';
import { t } from '@/lib/i18n/words';
import type { AnyStatement } from '@/lib/panel/statements';
import { AnswerCard } from './AnswerCard';
import { AnswerSection } from './AnswerSection';
import { HiddenStatements } from './HiddenStatements';
import { NotForThisCase } from './NotForThisCase';
import { OwnSection } from './OwnSection';
import { SayTools } from './SayTools';
import { StatementSection } from './StatementSection';
import { TalkLine } from './TalkLine';
import { useSay } from './use-say';
import { useSearchTables } from './use-search-tables';
import './say.css';

/** The statements for this case, by the stages of the talk. */
export function SayPlace({ panel, record, talk, site, chats, hearing, showPalette }: PlaceProps) {
  const [query, setQuery] = useState('');
  const { context, statements } = useSay(panel, record, talk);
  const { arrangement } = panel.personal.value;
  const found = useFound(statements, query);
  const arranged = useMemo(() => arrange(found, arrangement), [found, arrangement]);
  const entriesOf = (section: Stage | 'own') => arranged.sections.get(section) ?? [];
  const stages = STAGES.filter((stage) => entriesOf(stage).length > 0);
  const [stage, setStage] = useStageInView(stages);
  const heard = hearing.heard.value;

  return (
    <>
      <SayTools
        query={query}
        onQuery={setQuery}
        language={context.language}
        onLanguage={(next) => panel.setSetting('statementLanguage', next)}
        stage={stage}
        onStage={(next) => {
          setStage(next);
          document.getElementById(`stage-${next}`)?.scrollIntoView();
        }}
      />
      {query === '' && (
        <>
          <SiteLine
            panel={panel}
            record={record}
            site={site}
            showPalette={showPalette}
            onSave={() => void chats.saveFront(record)}
          />
          {heard && (
            <Heard
              key={heard}
              heard={heard}
              language={context.language}
              offered={(id) => statements.some((entry) => entry.id === id)}
              renderAnswer={(id) => (
                <AnswerCard key={id} id={id} context={context} statements={statements} />
              )}
              onDismiss={hearing.dismiss}
            />
          )}
          <TalkLine context={context} statements={statements} />
        </>
      )}
      {found.length === 0 && (
        <p class="group" role="status">
          {t('say.none')}{' '}
          <Button look="plain" onClick={() => setQuery('')}>
            {t('say.clear')}
          </Button>
        </p>
      )}
      {arranged.pinned.length > 0 && (
        <StatementSection
          context={context}
          name="pinned"
          title={t('say.pinned')}
          entries={arranged.pinned}
          among="pinned"
        />
      )}
      {stages.map((each, index) =>
        each === 'answer' ? (
          <AnswerSection
            key={each}
            context={context}
            entries={entriesOf(each)}
            statements={statements}
            searching={query !== ''}
          />
        ) : (
          <StatementSection
            key={each}
            context={context}
            name={each}
            title={t(`say.stage.${each}`)}
            hint={index === 0 && record.facts.channel !== 'phone' ? t('say.insertNote') : ''}
            entries={entriesOf(each)}
          />
        ),
      )}
      <OwnSection context={context} entries={entriesOf('own')} searching={query !== ''} />
      <HiddenStatements context={context} hidden={arranged.hidden} />
      {query === '' && <NotForThisCase context={context} />}
    </>
  );
}

function useFound(statements: readonly AnyStatement[], query: string): readonly AnyStatement[] {
  const wanted = query.trim();
  const tables = useSearchTables(wanted !== '');
  return useMemo(() => {
    if (wanted === '') return statements;
    return statements.filter(({ filled }) =>
      matchesQuery(wanted, [filled.title, filled.theySay, filled.text], tables),
    );
  }, [statements, wanted, tables]);
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
