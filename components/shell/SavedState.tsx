import { Check, LoaderCircle, TriangleAlert } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { t } from '@/lib/i18n/words';
import type { SaveState } from '@/lib/panel/saver';

/** A write is quicker than this, in milliseconds; only a slow one is worth a word. */
const SLOW = 400;

/** Whether everything typed is safe. Always true to what the storage answered. */
export function SavedState({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (state !== 'saving') return;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, [state]);

  if (state === 'failed' || state === 'newer') {
    return (
      <button
        type="button"
        class="state text-warn"
        title={t(`saved.${state}Title`)}
        onClick={onRetry}
      >
        <Icon of={TriangleAlert} small />
        {t(`saved.${state}`)}
        {state === 'failed' && <u>{t('saved.retry')}</u>}
      </button>
    );
  }
  return (
    <span class="state" title={t('saved.savedTitle')} data-saved={state === 'saved'}>
      <Icon of={slow ? LoaderCircle : Check} small />
      {slow ? t('saved.saving') : t('saved.saved')}
    </span>
  );
}
