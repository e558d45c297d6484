import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { language, t } from '@/lib/i18n/words';
import type { Site } from '@/lib/panel/site';
import './front-site.css';

interface SiteWarningProps {
  site: Site;
  onDirectory: () => void;
}

/** The page in front looks like a lender's and is not: nothing goes in until the person is sure. */
export function SiteWarning({ site, onDirectory }: SiteWarningProps) {
  const [why, setWhy] = useState(false);
  const warning = site.warning.value;
  const verdict = site.verdict.value;
  if (verdict?.kind !== 'lookalike') return null;
  const { lender, domain, reason } = verdict;
  const official = lender.domain ?? '';
  if (!warning) {
    return (
      <div class="site-warning">
        <Note look="look">{t('site.youAreSure', { host: domain, official })}</Note>
      </div>
    );
  }
  return (
    <section class="site-warning" role="alert" aria-label={t('site.not', { official })}>
      <Note look="danger">
        <b>{reason === 'plainHttp' ? t('site.plainHttp') : t('site.not', { official })}</b>{' '}
        {t('site.dontType')}
      </Note>
      <dl class="compare-sites">
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
      {why && (
        <p class="small text-2">
          {t(`site.why.${reason}`, { name: lender.name[language.value], official })}{' '}
          {t('site.fraudLine')}
        </p>
      )}
      <div class="actions">
        <Button look="main" action="close-page" onClick={() => void site.closePage()}>
          {t('palette.closePage')}
        </Button>
        <Button action="open-directory-warning" onClick={onDirectory}>
          {t('directory.title')}
        </Button>
        <Button look="plain" action="why-warning" onClick={() => setWhy(!why)}>
          {t(why ? 'common.less' : 'site.whyAsk')}
        </Button>
        <Button look="plain" action="be-sure" onClick={() => void site.beSure()}>
          {t('site.beSure')}
        </Button>
      </div>
    </section>
  );
}
