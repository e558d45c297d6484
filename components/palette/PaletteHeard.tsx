import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n/words';
import type { Heard } from '@/lib/panel/palette-content';

/** What the other side said last, and on asking why these answers stand first. */
export function PaletteHeard({ heard, language }: { heard: Heard; language: string }) {
  const [why, setWhy] = useState(false);
  const { words, says, signs, trap } = heard;
  return (
    <div class="palette-heard">
      <p lang={language}>{t('palette.heard', { words })}</p>
      <button
        type="button"
        class="palette-clear"
        aria-expanded={why}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => setWhy(!why)}
      >
        {t('palette.why')}
      </button>
      {why && (
        <p>
          {t('heard.because', {
            says,
            signs: signs.map((sign) => sign.replaceAll('+', ' … ')).join(', '),
          })}{' '}
          {trap}
        </p>
      )}
    </div>
  );
}
