import type { ComponentChildren } from 'preact';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { choiceText } from '@/components/facts/fact-text';
import type { CaseRecord } from '@/lib/core/case/record';
import { t } from '@/lib/i18n/words';

interface DocumentsProps {
  record: CaseRecord;
  count: string;
  children: ComponentChildren;
  onReason: () => void;
}

/** The proof that goes with what happened; without a reason only what everybody needs. */
export function Documents({ record, count, children, onReason }: DocumentsProps) {
  const { reason } = record.facts;
  return (
    <section class="group" id="documents">
      <div class="group-head">
        <h2>
          {reason
            ? t('ready.documentsFor', { reason: choiceText('reason', reason) })
            : t('ready.documents')}
        </h2>
        <span>{count}</span>
      </div>
      {!reason && (
        <Note
          button={
            <Button look="plain" action="choose-reason" onClick={onReason}>
              {t('ready.chooseReason')}
            </Button>
          }
        >
          {t('ready.noReason')}
        </Note>
      )}
      <div class="ticks">{children}</div>
    </section>
  );
}
