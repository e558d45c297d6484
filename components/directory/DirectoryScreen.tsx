import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { ScreenBar } from '@/components/shell/ScreenBar';
import { formatDate } from '@/lib/core/case/format-date';
import type { IsoDate } from '@/lib/core/case/iso-date';
import { AUTHORITIES } from '@/lib/core/lenders/authorities';
import { LENDERS } from '@/lib/core/lenders/lenders';
import { matchesQuery } from '@/lib/core/script/search';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { DirectoryRow } from './DirectoryRow';
import './directory.css';

/** Official numbers and sites: to be compared with the card or the app, never trusted alone. */
export function DirectoryScreen({ panel }: { panel: Panel }) {
  const [query, setQuery] = useState('');
  const wanted = query.trim();
  const lenders = LENDERS.filter(
    ({ name, products, hotline, domain }) =>
      wanted === '' ||
      matchesQuery(wanted, [
        ...Object.values(name),
        ...products.flatMap((product) => Object.values(product.name)),
        hotline ?? '',
        domain ?? '',
      ]),
  );
  const offices = AUTHORITIES.filter(
    ({ name, use, phone }) =>
      wanted === '' ||
      matchesQuery(wanted, [...Object.values(name), ...Object.values(use), phone ?? '']),
  );
  const checked = (date: string) =>
    t('directory.checked', { date: formatDate(date as IsoDate, language.value, 'short') });
  return (
    <>
      <ScreenBar
        title={t('directory.title')}
        back={t('common.back')}
        onBack={() => panel.places.open(undefined)}
      />
      <main class="body directory">
        <Note look="look">{t('directory.note')}</Note>
        <input
          class="input"
          type="search"
          name="directory"
          aria-label={t('directory.find')}
          placeholder={t('directory.find')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        {lenders.length + offices.length === 0 && (
          <p role="status">
            {t('say.none')}{' '}
            <Button look="plain" onClick={() => setQuery('')}>
              {t('say.clear')}
            </Button>
          </p>
        )}
        {lenders.length > 0 && (
          <section class="group">
            <div class="group-head">
              <h2>{t('directory.lenders')}</h2>
            </div>
            <ul class="sheet">
              {lenders.map((lender) => (
                <DirectoryRow
                  key={lender.id}
                  name={lender.name[language.value]}
                  detail={lender.products.map(({ name }) => name[language.value]).join(' · ')}
                  phone={lender.hotline}
                  domain={lender.domain}
                  source={lender.source}
                  checked={checked(lender.checked)}
                />
              ))}
            </ul>
          </section>
        )}
        {offices.length > 0 && (
          <section class="group">
            <div class="group-head">
              <h2>{t('directory.authorities')}</h2>
            </div>
            <ul class="sheet">
              {offices.map((office) => (
                <DirectoryRow
                  key={office.id}
                  name={office.name[language.value]}
                  detail={office.use[language.value]}
                  phone={office.phone}
                  domain={office.domain}
                  source={office.source}
                  checked={checked(office.checked)}
                />
              ))}
            </ul>
          </section>
        )}
      </main>
    </>
  );
}
