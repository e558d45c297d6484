import { Copy } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import { FilledText } from '@/components/controls/FilledText';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Language } from '@/lib/core/case/settings';
import { summaryOf } from '@/lib/core/script/summary';
import { t } from '@/lib/i18n/words';

interface SummaryProps {
  record: CaseRecord;
  language: Language;
  today: string;
  /** How many needed facts are missing. */
  missing: number;
  onCopy: (text: string) => void;
  onMissing: () => void;
}

/** The case in one sentence, with the person's facts marked in it. */
export function Summary({ record, language, today, missing, onCopy, onMissing }: SummaryProps) {
  const summary = summaryOf(record, language, today);
  if (!summary) return null;
  return (
    <section class="group" aria-label={t('facts.sentence')}>
      <div class="lede">
        <FilledText parts={summary.parts} language={language} />
      </div>
      <p class="actions summary-actions">
        {summary.missing.length === 0 && (
          <Button
            look="plain"
            icon={Copy}
            action="copy-sentence"
            onClick={() => onCopy(summary.text)}
          >
            {t('facts.copySentence')}
          </Button>
        )}
        {missing > 0 && (
          <Button look="warn" class="push" action="missing" onClick={onMissing}>
            {t('facts.missing', { count: missing })}
          </Button>
        )}
      </p>
    </section>
  );
}
