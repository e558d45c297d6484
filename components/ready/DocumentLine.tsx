import { Folder } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { Tick } from '@/components/controls/Tick';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Evidence } from '@/lib/core/case/records';
import type { ChecklistLine } from '@/lib/core/checklist/checklist';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { focusButtonSoon, focusDocumentsSoon, lineDraft } from './line-draft';
import { PlainField } from './PlainField';

interface DocumentLineProps {
  panel: Panel;
  record: CaseRecord;
  line: ChecklistLine;
}

/** A document: whether the person has it, and where it is. */
export function DocumentLine({ panel, record, line }: DocumentLineProps) {
  const stored = lineDraft(panel, `${record.id}/place.${line.id}`);
  const [editing, setEditing] = useState(stored.draft !== undefined);
  if ('own' in line.item) return null;
  const words = line.item.words[language.value];
  const proof: Evidence = record.evidence.find(([id]) => id === line.id)?.[1] ?? { held: false };

  function keep(change: Partial<Evidence>): void {
    // The case of this line, not the one in view: an undo can come after a switch.
    panel.documents.editCase(record.id, 'evidence', line.id, { ...proof, ...change });
  }

  function tick(held: boolean): void {
    keep({ held });
    if (held || line.fits) return;
    // The line goes with its tick, so there is nothing left to tick again.
    panel.toasts.show(t('common.removed', { what: words.text }), {
      undo: () => keep({ held: true }),
    });
    focusDocumentsSoon();
  }

  function close(): void {
    setEditing(false);
    focusButtonSoon(`line-${line.id}`);
  }

  return (
    <div class="tick-line" id={`line-${line.id}`}>
      <Tick
        checked={line.ticked}
        text={words.text}
        onChange={tick}
        detail={
          line.place ? (
            <>
              <Icon of={Folder} small />
              <bdi>{line.place}</bdi>
            </>
          ) : (
            words.hint
          )
        }
      />
      {editing ? (
        <PlainField
          label={t('ready.placeLabel')}
          hint={t('ready.placeHint')}
          text={proof.place ?? ''}
          onText={(place) => keep({ place })}
          {...stored}
          onClose={close}
          onRestore={(place) => {
            keep({ place });
            close();
          }}
        />
      ) : (
        line.ticked && (
          <Button
            look="plain"
            class="tick-side"
            action="note-place"
            label={t(line.place ? 'ready.changePlaceOf' : 'ready.notePlaceOf', {
              name: words.text,
            })}
            onClick={() => setEditing(true)}
          >
            {t(line.place ? 'ready.changePlace' : 'ready.notePlace')}
          </Button>
        )
      )}
    </div>
  );
}
