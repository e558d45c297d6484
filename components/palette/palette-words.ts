import { t } from '@/lib/i18n/words';
import type { InsertOutcome } from '@/lib/messages';

/** A statement ready to be said: no slot in it is empty. */
export interface PaletteStatement {
  id: string;
  title: string;
  /** Where in the talk it belongs, in words. */
  stage: string;
  text: string;
}

/** Why an insertion from the palette did not work. */
export function problemWords(kind: InsertOutcome['kind']): string {
  switch (kind) {
    case 'no-composer':
      return t('palette.gone');
    case 'too-long':
      return t('palette.tooLong');
    case 'refused':
      return t('palette.failed');
    case 'inserted':
      return '';
  }
}
