import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { EditForm } from '@/components/controls/EditForm';
import { formatDate } from '@/lib/core/case/format-date';
import { isIsoDate, LAST_DAY } from '@/lib/core/case/iso-date';
import { hidePrivateNumbers } from '@/lib/core/case/private-number';
import type { LenderNote } from '@/lib/core/case/records';
import { language, t } from '@/lib/i18n/words';

interface LenderNotesProps {
  notes: [string, LenderNote][];
  today: string;
  newId: () => string;
  onChange: (id: string, note: LenderNote | undefined) => void;
  onRemoved: (text: string, undo: () => void) => void;
}

/** What this lender is known to offer: each note with its day and who said it. */
export function LenderNotes({ notes, today, newId, onChange, onRemoved }: LenderNotesProps) {
  const [editing, setEditing] = useState<string | undefined>();

  function add(): void {
    const id = newId();
    onChange(id, { date: today, text: '' });
    setEditing(id);
  }

  function close(id: string, note: LenderNote): void {
    setEditing(undefined);
    // A note without words is not a note.
    if (note.text.trim() === '') onChange(id, undefined);
  }

  function remove(id: string, note: LenderNote): void {
    setEditing(undefined);
    onChange(id, undefined);
    onRemoved(t('common.removed', { what: note.text.slice(0, 40) }), () => onChange(id, note));
  }

  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('facts.notes')}</h2>
        <Button look="plain" icon={Plus} onClick={add} action="add-note">
          {t('facts.addNote')}
        </Button>
      </div>
      <div class="sheet">
        {notes.length === 0 && <p class="row-alone small text-2">{t('facts.notesHint')}</p>}
        {notes.map(([id, note]) =>
          editing === id ? (
            <NoteEditor
              key={id}
              note={note}
              onChange={(next) => onChange(id, next)}
              onClose={() => close(id, note)}
              onRemove={() => remove(id, note)}
            />
          ) : (
            <button type="button" class="row" key={id} onClick={() => setEditing(id)}>
              <span class="row-label">{formatDate(note.date, language.value, 'short')}</span>
              <span class="row-value">
                <bdi>{note.text || t('common.notFilledIn')}</bdi>
                {note.source && <small>{note.source}</small>}
              </span>
            </button>
          ),
        )}
      </div>
    </section>
  );
}

interface NoteEditorProps {
  note: LenderNote;
  onChange: (note: LenderNote) => void;
  onClose: () => void;
  onRemove: () => void;
}

function NoteEditor({ note, onChange, onClose, onRemove }: NoteEditorProps) {
  return (
    <EditForm onClose={onClose} onCancel={onClose}>
      <label>
        <span class="label">{t('facts.noteText')}</span>
        <textarea
          class="input"
          rows={3}
          maxLength={20_000}
          value={note.text}
          ref={focusWhenEmpty}
          onInput={(event) =>
            onChange({ ...note, text: hidePrivateNumbers(event.currentTarget.value) })
          }
        />
      </label>
      <div class="pair">
        <label>
          <span class="label">{t('facts.noteSource')}</span>
          <input
            class="input"
            maxLength={500}
            value={note.source ?? ''}
            onInput={(event) =>
              onChange({ ...note, source: hidePrivateNumbers(event.currentTarget.value) })
            }
          />
        </label>
        <label>
          <span class="label">{t('facts.noteDate')}</span>
          <input
            class="input number"
            type="date"
            max={LAST_DAY}
            value={note.date}
            onInput={({ currentTarget: { value } }) => {
              if (isIsoDate(value)) onChange({ ...note, date: value });
            }}
          />
        </label>
      </div>
      <span class="actions">
        <Button look="main" submit>
          {t('common.done')}
        </Button>
        <Button look="danger" class="push" onClick={onRemove}>
          {t('common.remove')}
        </Button>
      </span>
    </EditForm>
  );
}

function focusWhenEmpty(field: HTMLTextAreaElement | null): void {
  if (field?.value === '') field.focus();
}
