import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import type { Language } from '@/lib/core/case/settings';
import type { Move } from '@/lib/core/script/branches/move';
import type { Verdict } from '@/lib/core/script/rehearsal/rehearsal';
import { t } from '@/lib/i18n/words';

interface RehearsalEndProps {
  moves: readonly Move[];
  verdicts: Readonly<Record<string, Verdict>>;
  language: Language;
  onAgain: () => void;
  /** Goes back to one move. @param index from 0 */
  onTo: (index: number) => void;
  onLeave: () => void;
}

/** What may be worth another look; no score. */
export function RehearsalEnd(props: RehearsalEndProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  const { moves, verdicts, language } = props;
  const again = moves
    .map((move, index) => ({ move, index, verdict: verdicts[move.id] }))
    .filter(({ verdict }) => !verdict || verdict.traps.length > 0);
  return (
    <section class="group">
      <h2 class="title" tabIndex={-1} ref={head}>
        {t('rehearse.end')}
      </h2>
      <p>{again.length === 0 ? t('rehearse.endAll') : t('rehearse.endSome')}</p>
      {again.length > 0 && (
        <ul class="sheet not-shown-list">
          {again.map(({ move, index, verdict }) => (
            <li class="row" key={move.id}>
              <span lang={language}>{move.says[language]}</span>
              <Button look="plain" onClick={() => props.onTo(index)}>
                {verdict ? t('rehearse.again') : t('rehearse.answer')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        <Button onClick={props.onAgain}>{t('rehearse.fromStart')}</Button>
        <Button look="main" action="rehearse-leave" onClick={props.onLeave}>
          {t('common.done')}
        </Button>
      </div>
    </section>
  );
}
