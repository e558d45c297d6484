import { t } from '@/lib/i18n/words';

/** The last line: which keys do what. */
export function PaletteKeys() {
  return (
    <p class="palette-keys">
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd>
        {t('palette.move')}
      </span>
      <span>
        <kbd>Enter</kbd>
        {t('palette.insert')}
      </span>
      <span>
        <kbd>Ctrl</kbd>
        <kbd>Enter</kbd>
        {t('palette.copy')}
      </span>
      <span>
        <kbd>Esc</kbd>
        {t('palette.close')}
      </span>
    </p>
  );
}
