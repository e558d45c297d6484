import { ArrowLeft, ArrowRight } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { FilledText } from '@/components/controls/FilledText';
import { t } from '@/lib/i18n/words';
import type { AnyStatement } from '@/lib/panel/statements';

interface LineTurnerProps {
  line: AnyStatement;
  language: string;
  /** From 0. */
  at: number;
  all: number;
  onTurn: (step: 1 | -1) => void;
}

/** One line in large letters; arrow keys and the space bar turn it. */
export function LineTurner({ line, language, at, all, onTurn }: LineTurnerProps) {
  const turn = useRef(onTurn);
  turn.current = onTurn;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = stepOf(event);
      if (!step) return;
      event.preventDefault();
      turn.current(step);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <section class="speak-line" aria-label={t('speak.line')}>
      <p class="small text-2">
        {t('speak.position', { at: at + 1, all })} · {line.filled.title}
      </p>
      <div aria-live="polite" data-statement={line.id}>
        <FilledText parts={line.filled.parts} language={language} />
      </div>
      <div class="speak-turn">
        <Button
          large
          icon={ArrowLeft}
          action="line-back"
          disabled={at === 0}
          onClick={() => onTurn(-1)}
        >
          {t('speak.previous')}
        </Button>
        <Button
          large
          look="main"
          icon={ArrowRight}
          action="line-next"
          disabled={at === all - 1}
          onClick={() => onTurn(1)}
        >
          {t('speak.next')}
        </Button>
      </div>
      <p class="micro text-2">{t('speak.keys')}</p>
    </section>
  );
}

/** The keys turn the line unless they belong to a field or, the space bar, to a button. */
function stepOf(event: KeyboardEvent): 1 | -1 | undefined {
  const target = event.target instanceof Element ? event.target : undefined;
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (target?.closest('input, textarea, select, [contenteditable]')) return undefined;
  if (event.key === 'ArrowRight') return 1;
  if (event.key === 'ArrowLeft') return -1;
  return event.key === ' ' && !target?.closest('button, a, summary') ? 1 : undefined;
}
