import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { FilledText } from '@/components/controls/FilledText';
import { Note } from '@/components/controls/Note';
import type { Move } from '@/lib/core/script/branches/move';
import type { FilledStatement } from '@/lib/core/script/fill';
import type { Verdict } from '@/lib/core/script/rehearsal/rehearsal';
import { language as interfaceLanguage, t } from '@/lib/i18n/words';

interface FeedbackProps {
  move: Move;
  verdict: Verdict;
  /** The best reply of the library here. */
  better: FilledStatement | undefined;
  language: string;
  onAgain: () => void;
}

/** What was good, which trap was met, and one way to say it. */
export function Feedback({ move, verdict, better, language, onAgain }: FeedbackProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const { merits, traps } = verdict;
  const fitting = merits.includes('fitting') && traps.length === 0;
  return (
    <div class="feedback" ref={box} tabIndex={-1} role="status">
      {traps.map((trap) => (
        <Note look="look" key={trap}>
          {t(`rehearse.trap.${trap}`)}
        </Note>
      ))}
      {merits.length > 0 && (
        <Note look="fits">{merits.map((merit) => t(`rehearse.merit.${merit}`)).join(' ')}</Note>
      )}
      <p class="small text-2">{move.trap[interfaceLanguage.value]}</p>
      {!fitting && better && (
        <div class="card">
          <h3>{t('rehearse.better')}</h3>
          <FilledText parts={better.parts} language={language} />
        </div>
      )}
      <Button look="plain" action="rehearse-again" onClick={onAgain}>
        {t('rehearse.again')}
      </Button>
    </div>
  );
}
