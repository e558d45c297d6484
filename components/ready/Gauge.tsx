import { t } from '@/lib/i18n/words';

/** Over this number the segments would be thinner than their gaps. */
const MOST_SEGMENTS = 30;

/** How many of how many are ready, in words and as a row of segments. */
export function Gauge({ ready, all }: { ready: number; all: number }) {
  const done = ready === all && all > 0;
  const segments = Math.min(all, MOST_SEGMENTS);
  const filled = all === 0 ? 0 : Math.floor((ready * segments) / all);
  return (
    <section class="group" aria-label={t('places.ready')}>
      <p class="display">{done ? t('ready.allReady') : t('ready.count', { ready, all })}</p>
      <div class="gauge" role="img" aria-label={t('ready.gauge', { ready, all })}>
        {Array.from({ length: segments }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the segments are alike
          <i key={index} class={index < filled ? 'is-ready' : ''} />
        ))}
      </div>
      <p class="small text-2">{t('ready.start', { count: all - ready })}</p>
    </section>
  );
}
