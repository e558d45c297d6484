import { t } from '@/lib/i18n/words';
import type { PaletteStatement } from '@/lib/panel/palette-content';

export type PaletteStage = PaletteStatement['stage'] | 'all';

interface PaletteStagesProps {
  stages: readonly PaletteStage[];
  stage: PaletteStage;
  onStage: (stage: PaletteStage) => void;
}

/** The stages of the talk. The left and right arrows turn them while nothing is typed. */
export function PaletteStages({ stages, stage, onStage }: PaletteStagesProps) {
  return (
    <nav class="palette-stages" aria-label={t('palette.stages')}>
      {stages.map((each) => (
        <button
          key={each}
          type="button"
          tabIndex={-1}
          aria-current={each === stage}
          onPointerDown={(event) => event.preventDefault()}
          onClick={(event) => event.isTrusted && onStage(each)}
        >
          {each === 'all' ? t('palette.all') : t(`say.stage.${each}`)}
        </button>
      ))}
    </nav>
  );
}
