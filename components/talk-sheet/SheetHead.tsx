import { formatDate } from '@/lib/core/case/format-date';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { LENDERS } from '@/lib/core/lenders/lenders';
import { language, t } from '@/lib/i18n/words';

interface SheetHeadProps {
  record: CaseRecord;
  today: IsoDate;
}

/** Whose sheet it is, the lender's official number where it is known, and the day. */
export function SheetHead({ record, today }: SheetHeadProps) {
  const { lender, product, accountTail } = record.facts;
  const known = LENDERS.find((each) => lender && Object.values(each.name).includes(lender));
  const name = [lender, product].filter(Boolean).join(' · ');
  return (
    <header>
      <div>
        <h1>{t('sheet.title')}</h1>
        <p>
          <bdi>{name || t('sheet.unnamed')}</bdi>
          {accountTail && ` · ${t('facts.endsIn', { tail: accountTail })}`}
        </p>
      </div>
      <p class="head-right">
        {known?.hotline && (
          <>
            {t('sheet.hotline')} <b>{known.hotline}</b>
            <small>
              {t('sheet.hotlineSource', {
                date: formatDate(known.checked, language.value, 'short'),
              })}
            </small>
          </>
        )}
        <small>{t('sheet.prepared', { date: formatDate(today, language.value, 'weekday') })}</small>
      </p>
    </header>
  );
}
