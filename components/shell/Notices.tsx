import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { t } from '@/lib/i18n/words';

interface NoticesProps {
  sample: boolean;
  unreadable: readonly { why: 'newer' | 'broken' }[];
  onRemoveSamples: () => void;
  onExport: () => void;
}

/** What is true of the whole case: that it is made up, or that something stored cannot be read. */
export function Notices({ sample, unreadable, onRemoveSamples, onExport }: NoticesProps) {
  if (!sample && unreadable.length === 0) return null;
  const newer = unreadable.length > 0 && unreadable.every(({ why }) => why === 'newer');
  return (
    <aside aria-label={t('shell.notices')}>
      {unreadable.length > 0 && (
        <div class="notice" role="status">
          <Note
            look="look"
            button={
              <Button look="plain" action="export-unreadable" onClick={onExport}>
                {t('shell.export')}
              </Button>
            }
          >
            {newer ? t('shell.unreadableNewer') : t('shell.unreadable')}
          </Note>
        </div>
      )}
      {sample && (
        <p class="notice sample-note small">
          <span>{t('shell.sampleNote')}</span>
          <Button look="plain" action="remove-samples" onClick={onRemoveSamples}>
            {t('shell.removeSamples')}
          </Button>
        </p>
      )}
    </aside>
  );
}
