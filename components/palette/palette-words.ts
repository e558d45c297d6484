import type { SiteVerdict } from '@/lib/core/lenders/judge-site';
import { language, t } from '@/lib/i18n/words';
import type { InsertOutcome } from '@/lib/messages';
import type { PaletteStatement } from '@/lib/panel/palette-content';

/** Why an insertion from the palette did not work. */
export function problemWords(kind: InsertOutcome['kind']): string {
  switch (kind) {
    case 'no-composer':
      return t('palette.gone');
    case 'too-long':
      return t('palette.tooLong');
    case 'composing':
      return t('palette.composing');
    case 'refused':
      return t('palette.failed');
    case 'inserted':
      return '';
  }
}

/** What stands beside a statement's title: why it is first, else its stage. */
export function placeWords({ first, stage }: PaletteStatement): string {
  return first ? t(`palette.${first}`) : t(`say.stage.${stage}`);
}

/** Whose site it is, in a few words. */
export function siteWords(verdict: SiteVerdict): string {
  if (verdict.kind === 'official') {
    return t('palette.official', { name: verdict.lender.name[language.value] });
  }
  if (verdict.kind === 'lookalike') return t('site.not', { official: verdict.lender.domain ?? '' });
  return t('palette.unlisted');
}
