import { Note } from '@/components/controls/Note';
import { t } from '@/lib/i18n/words';

/** Said after the first press on a text that holds a secret. */
export function SecondPressNote({ asked }: { asked: 'copy' | 'insert' | undefined }) {
  if (!asked) return null;
  return (
    <div role="alert">
      <Note look="danger">{t(asked === 'copy' ? 'checks.stopCopy' : 'checks.stopInsert')}</Note>
    </div>
  );
}
