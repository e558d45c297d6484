import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import type { FactId } from '@/lib/core/case/fact-catalogue';
import { t } from '@/lib/i18n/words';

interface ContradictionsProps {
  found: [FactId, FactId | 'today'][];
  onEdit: (id: FactId) => void;
}

/** Dates that cannot all be right: each is kept as typed, and named. */
export function Contradictions({ found, onEdit }: ContradictionsProps) {
  if (found.length === 0) return null;
  return (
    <section class="group contradictions">
      {found.map(([first, second]) => (
        <Note
          key={`${first} ${second}`}
          look="look"
          button={
            <Button look="plain" onClick={() => onEdit(first)}>
              {t('common.edit')}
            </Button>
          }
        >
          {second === 'today'
            ? t('facts.contradiction.today', { first: dateName(first) })
            : t('facts.contradiction.order', {
                first: dateName(first),
                second: dateName(second),
              })}
        </Note>
      ))}
    </section>
  );
}

/** The row of the first missed payment is headed by what follows from it: name the day itself. */
function dateName(id: FactId): string {
  return id === 'firstMissed' ? t('facts.firstMissedDay') : t(`facts.label.${id}`);
}
