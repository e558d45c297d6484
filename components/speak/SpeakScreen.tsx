import { useEffect, useMemo, useState } from 'preact/hooks';
import { FilledText } from '@/components/controls/FilledText';
import { Note } from '@/components/controls/Note';
import { TheySay } from '@/components/say/TheySay';
import { useSay } from '@/components/say/use-say';
import { ScreenBar } from '@/components/shell/ScreenBar';
import type { ScreenProps } from '@/components/shell/screen-views';
import { slotValues } from '@/lib/core/script/slot-values';
import { spokenForms } from '@/lib/core/script/spoken-forms';
import { t } from '@/lib/i18n/words';
import { keepScreenAwake } from '@/lib/panel/awake';
import { CallNotes } from './CallNotes';
import { LineTurner } from './LineTurner';
import { MyNumbers } from './MyNumbers';
import { speakLines } from './speak-lines';
import { speakNotes } from './speak-notes';
import '@/components/say/say.css';
import './speak.css';

/** For a call: one line at a time in large letters, the numbers in view, room for notes. */
export function SpeakScreen({ panel, record, talk }: ScreenProps) {
  const today = panel.today.value;
  const call = useMemo(() => ({ spokenForms: spokenForms(today) }), [today]);
  const { context, statements } = useSay(panel, record, talk, call);
  const written = slotValues(record, context.language, today);
  const { arrangement } = panel.personal.value;
  const lines = speakLines(
    statements,
    record.contacts.length > 0,
    (id) => arrangement[id]?.pinned !== undefined,
  );
  const [said, setSaid] = useState('');
  const byId = (id: string) =>
    statements.find((entry) => entry.id === id && entry.filled.missing.length === 0);
  const [at, setAt] = useState(() => firstUnused(lines, context.used));
  const shown = Math.min(at, lines.length - 1);
  const line = lines[shown];
  const notes = speakNotes(panel, record);

  useEffect(() => {
    const ending = new AbortController();
    keepScreenAwake(ending.signal);
    return () => ending.abort();
  }, []);

  function turn(step: number): void {
    const next = shown + step;
    if (next < 0 || next >= lines.length) return;
    // Turning on means that the line was said; turning back does not take it back.
    if (step > 0 && line) context.using.said([line.id]);
    setAt(next);
  }

  return (
    <>
      <ScreenBar
        title={t('speak.title')}
        back={t('speak.back')}
        onBack={() => panel.places.open(undefined)}
      />
      <main class="body speak">
        {line ? (
          <LineTurner
            line={line}
            language={context.language}
            at={shown}
            all={lines.length}
            onTurn={turn}
          />
        ) : (
          <Note>{t('speak.nothing')}</Note>
        )}
        <MyNumbers values={written} language={context.language} />
        <section class="group">
          <div class="group-head">
            <h2>{t('speak.theySay')}</h2>
          </div>
          <TheySay
            language={context.language}
            offered={(id) => byId(id) !== undefined}
            renderAnswer={(id) => {
              const entry = byId(id);
              return (
                entry && (
                  <div class="card speak-answer" key={id}>
                    <FilledText parts={entry.filled.parts} language={context.language} />
                  </div>
                )
              );
            }}
            said={said}
            onSaid={setSaid}
          />
        </section>
        <CallNotes
          notes={notes}
          onFinish={() => {
            if (line) context.using.said([line.id]);
            notes.finish();
            panel.places.goTo('log');
            panel.toasts.show(t('speak.kept'));
          }}
        />
        <p class="micro text-2">{t('speak.awake')}</p>
      </main>
    </>
  );
}

/** A panel that was closed in the middle of a call opens where it was. */
function firstUnused(lines: readonly { id: string }[], used: ReadonlyMap<string, number>): number {
  return lines.findLastIndex(({ id }) => used.has(id)) + 1;
}
