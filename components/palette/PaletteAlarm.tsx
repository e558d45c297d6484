import { ShieldX } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import type { SiteVerdict } from '@/lib/core/lenders/judge-site';
import { language, t } from '@/lib/i18n/words';
import '@/components/controls/controls.css';
import './palette.css';

interface PaletteAlarmProps {
  verdict: Extract<SiteVerdict, { kind: 'lookalike' }>;
  onClosePage: () => void;
  onClose: () => void;
}

/** Over a page that looks like a lender's: no words, no insertion, the way out under the hand. */
export function PaletteAlarm({ verdict, onClosePage, onClose }: PaletteAlarmProps) {
  const [why, setWhy] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), []);
  const { lender, domain, reason } = verdict;
  const official = lender.domain ?? '';
  const title = reason === 'plainHttp' ? t('site.plainHttp') : t('site.not', { official });
  return (
    <section
      class="palette"
      role="alertdialog"
      aria-label={title}
      aria-describedby="alarm-why"
      onKeyDown={(event) => event.isTrusted && event.key === 'Escape' && onClose()}
    >
      <p class="palette-alarm">
        <Icon of={ShieldX} />
        {title}
      </p>
      <div class="palette-why" id="alarm-why">
        <p>{t('palette.alarm')}</p>
        <dl>
          <dt>{t('site.youAreOn')}</dt>
          <dd class="bad-host">{reason === 'plainHttp' ? `http://${domain}` : domain}</dd>
          <dt>{t('site.official')}</dt>
          <dd>{official}</dd>
          {lender.hotline && (
            <>
              <dt>{t('site.phone')}</dt>
              <dd class="number">{lender.hotline}</dd>
            </>
          )}
        </dl>
        {why && <p>{t(`site.why.${reason}`, { name: lender.name[language.value], official })}</p>}
        <p class="small">{t('site.fraudLine')}</p>
      </div>
      <div class="palette-acts actions" ref={box}>
        <Button look="main" onClick={(event) => event.isTrusted && onClosePage()}>
          {t('palette.closePage')}
        </Button>
        <Button look="plain" onClick={() => setWhy(!why)}>
          {t(why ? 'common.less' : 'site.whyAsk')}
        </Button>
      </div>
    </section>
  );
}
