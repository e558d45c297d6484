import { t } from '@/lib/i18n/words';

/** Lines to write on while they talk. */
export function SheetWriting() {
  return (
    <section>
      <h2>{t('sheet.write')}</h2>
      <div class="write">
        <p>{t('sheet.when')}</p>
        <p>{t('sheet.agent')}</p>
        <p>{t('sheet.ticket')}</p>
        <p>{t('sheet.replyBy')}</p>
        <p class="is-wide">{t('sheet.promised')}</p>
        <p class="is-wide">{t('sheet.else')}</p>
      </div>
    </section>
  );
}
