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
    <section class="group" ref={section}>
      <div class="group-head">
        <h2>{t('planOut.parts', { count: parts.length })}</h2>
      </div>
      <div class="plan-files">
        {parts.map((part, index) => (
          <Button
            key={part}
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
