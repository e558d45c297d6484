import { t } from '@/lib/i18n/words';
import { PLACES, type Place } from '@/lib/panel/places';

/** The five places, in the order of the work. */
export function Tabs({ place, onGo }: { place: Place; onGo: (place: Place) => void }) {
  return (
    <nav class="tabs" aria-label={t('places.nav')}>
      {PLACES.map((each) => (
        <a
          key={each}
          href={`#${each}`}
          aria-current={each === place ? 'page' : undefined}
          onClick={(event) => {
            event.preventDefault();
            onGo(each);
          }}
        >
          {t(`places.${each}`)}
        </a>
      ))}
    </nav>
  );
}
