import { t } from '@/lib/i18n/words';

/** The last line: which keys do what. */
export function PaletteKeys() {
  return (
    <p class="palette-keys">
      <span>
        <kbd>Enter</kbd>
        {t('palette.insert')}
      </span>
      <span>
        <kbd>Ctrl</kbd>
        <kbd aria-label="Enter">⏎</kbd>
        {t('palette.copy')}
      </span>
      <span>
        <kbd>Alt</kbd>
        <kbd aria-label="Enter">⏎</kbd>
        {t('palette.panel')}
      </span>
      <span>
        <kbd>Esc</kbd>
        {t('palette.close')}
      </span>
    </p>
  );
}
