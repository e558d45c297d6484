import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { t } from '@/lib/i18n/words';

interface PlanTextPartsProps {
  parts: readonly string[];
  onCopy: (text: string) => void;
}

/** A plan that is longer than one chat message, to be copied part by part. */
export function PlanTextParts({ parts, onCopy }: PlanTextPartsProps) {
  const [next, setNext] = useState(0);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
    section.current?.querySelector<HTMLElement>('.button-soft')?.focus();
  }, []);
  return (
    <section class="group plan-parts" ref={section}>
      <div class="group-head">
        <h2>{t('planOut.parts', { count: parts.length })}</h2>
      </div>
      <div class="plan-files">
        {shownParts(parts, next).map(({ part, index }) => (
          <Button
            key={index}
            look={index === next ? 'soft' : 'default'}
            action={`copy-part-${index + 1}`}
            onClick={() => {
              onCopy(part);
              setNext(index + 1);
            }}
          >
            {t('planOut.part', { part: index + 1, all: parts.length })}
          </Button>
        ))}
      </div>
    </section>
  );
}

/** How many parts are drawn at once: a plan of 600 rows has dozens. */
const SHOWN = 4;

/** The next parts to copy, and the one before them in case it has to be copied again. */
function shownParts(parts: readonly string[], next: number): { part: string; index: number }[] {
  const first = Math.max(0, Math.min(next - 1, parts.length - SHOWN));
  return parts.map((part, index) => ({ part, index })).slice(first, first + SHOWN);
}
