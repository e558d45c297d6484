import { Button } from '@/components/controls/Button';
import { t } from '@/lib/i18n/words';
import type { NoteField, SpeakNotes } from './speak-notes';

/** A place to note what they said; every key is kept. */
export function CallNotes({ notes, onFinish }: { notes: SpeakNotes; onFinish: () => void }) {
  const short = (field: NoteField, label: string) => (
    <label>
      <span class="label">{label}</span>
      <input
        class="input"
        name={field}
        value={notes.value(field)}
        onInput={({ currentTarget }) => notes.write(field, currentTarget.value)}
      />
    </label>
  );
  return (
    <section class="group">
      <label>
        <span class="label">{t('speak.said')}</span>
        <textarea
          class="input"
          name="said"
          rows={3}
          placeholder={t('speak.saidHint')}
          value={notes.value('said')}
          onInput={({ currentTarget }) => notes.write('said', currentTarget.value)}
        />
      </label>
      <div class="pair">
        {short('agent', t('speak.agent'))}
        {short('ticket', t('speak.ticket'))}
      </div>
      <div class="actions">
        <Button look="soft" action="finish-call" onClick={onFinish}>
          {t('speak.finish')}
        </Button>
      </div>
    </section>
  );
}
