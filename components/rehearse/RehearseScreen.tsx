import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { checkContextOf } from '@/components/say/use-findings';
import { useSay } from '@/components/say/use-say';
import { ScreenBar } from '@/components/shell/ScreenBar';
import type { ScreenProps } from '@/components/shell/screen-views';
import { checkText } from '@/lib/core/script/checks/check-text';
import { judge, rehearsalMoves, type Verdict } from '@/lib/core/script/rehearsal/rehearsal';
import { t } from '@/lib/i18n/words';
import { Answering } from './Answering';
import { Feedback } from './Feedback';
import { RehearsalEnd } from './RehearsalEnd';
import './rehearse.css';

const MOVES = rehearsalMoves();

/** The panel plays the agent along the hardest moves. Nothing of it is kept. */
export function RehearseScreen({ panel, record, talk }: ScreenProps) {
  const { context, statements } = useSay(panel, record, talk);
  const [at, setAt] = useState(0);
  const [verdicts, setVerdicts] = useState<Record<string, Verdict>>({});
  const move = MOVES[at];
  const verdict = move && verdicts[move.id];
  const leave = () => panel.places.open(undefined);
  const replies = (move?.answers ?? [])
    .flatMap((id) => statements.filter((entry) => entry.id === id))
    .filter(({ filled }) => filled.missing.length === 0)
    .slice(0, 3);

  function answer(text: string, statementId?: string): void {
    if (!move) return;
    const findings = statementId ? [] : checkText([text], checkContextOf(context));
    const next = judge(move, { text, statementId }, findings, record);
    setVerdicts({ ...verdicts, [move.id]: next });
  }

  function again(): void {
    if (!move) return;
    const { [move.id]: _, ...rest } = verdicts;
    setVerdicts(rest);
  }

  return (
    <>
      <ScreenBar title={t('rehearse.title')} back={t('rehearse.back')} onBack={leave} />
      <main class="body rehearse">
        <Note>{t('rehearse.kept')}</Note>
        {move ? (
          <section class="group" key={move.id}>
            <p class="small text-2">{t('rehearse.position', { at: at + 1, all: MOVES.length })}</p>
            <h2 class="they" lang={context.language}>
              <span class="visually-hidden">{t('rehearse.theySay')}</span>
              {t('say.quoteOpen')}
              {move.says[context.language]}
              {t('say.quoteClose')}
            </h2>
            {verdict ? (
              <Feedback
                move={move}
                verdict={verdict}
                better={replies[0]?.filled}
                language={context.language}
                onAgain={again}
              />
            ) : (
              <Answering replies={replies} language={context.language} onAnswer={answer} />
            )}
            <div class="actions">
              {at > 0 && (
                <Button look="plain" action="rehearse-back" onClick={() => setAt(at - 1)}>
                  {t('rehearse.previous')}
                </Button>
              )}
              <Button
                class="push"
                look={verdict ? 'main' : 'plain'}
                action="rehearse-next"
                onClick={() => setAt(at + 1)}
              >
                {verdict ? t('rehearse.next') : t('rehearse.skip')}
              </Button>
            </div>
          </section>
        ) : (
          <RehearsalEnd
            verdicts={verdicts}
            moves={MOVES}
            language={context.language}
            onAgain={() => {
              setVerdicts({});
              setAt(0);
            }}
            onTo={setAt}
            onLeave={leave}
          />
        )}
      </main>
    </>
  );
}
