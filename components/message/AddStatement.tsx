import { STAGES } from '@/lib/core/script/statement';
import { t } from '@/lib/i18n/words';
import type { AnyStatement } from '@/lib/panel/statements';

interface AddStatementProps {
  /** What is not in the message yet. */
  statements: readonly AnyStatement[];
  onAdd: (id: string) => void;
}

/** The other statements, by their stages: choosing one adds it at the end. */
export function AddStatement({ statements, onAdd }: AddStatementProps) {
  const groups = [...STAGES, 'own' as const].map((section) => ({
    section,
    entries: statements.filter((entry) => entry.section === section),
  }));
  return (
    <label class="message-add">
      <span class="label">{t('message.addLabel')}</span>
      <select
        class="input"
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value) onAdd(currentTarget.value);
          currentTarget.value = '';
        }}
      >
        <option value="">{t('message.choose')}</option>
        {groups
          .filter(({ entries }) => entries.length > 0)
          .map(({ section, entries }) => (
            <optgroup
              key={section}
              label={section === 'own' ? t('say.own') : t(`say.stage.${section}`)}
            >
              {entries.map(({ id, filled }) => (
                <option key={id} value={id}>
                  {filled.title}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </label>
  );
}
