import { Button } from '@/components/controls/Button';
import { Tick } from '@/components/controls/Tick';
import { t } from '@/lib/i18n/words';
import type { Site } from '@/lib/panel/site';
import { SettingsSection } from './SettingsSection';

/** The sites where Parley may work at any time, and what is switched on for each. */
export function SitesSection({ site }: { site: Site }) {
  const sites = site.allowedSites.value;
  return (
    <SettingsSection title={t('settings.sites')}>
      {sites.map((origin) => {
        const choice = site.choices.value[origin];
        const host = origin.replace(/^https?:\/\//, '');
        return (
          <fieldset class="site-choice" key={origin}>
            <legend class="visually-hidden">{origin}</legend>
            <div class="row site-row">
              <b>{origin}</b>
              <Button
                look="plain"
                label={t('settings.siteRemove', { host })}
                onClick={() => void site.remove(origin)}
              >
                {t('common.remove')}
              </Button>
            </div>
            <Tick
              checked={choice?.chip === true}
              onChange={(chip) => void site.choose(origin, { chip })}
              text={t('settings.siteChip')}
              detail={t('settings.siteChipNote')}
            />
            <Tick
              checked={choice?.listen === true}
              onChange={(listen) => void site.choose(origin, { listen })}
              text={t('settings.siteListen')}
              detail={t('settings.siteListenNote', { host })}
            />
          </fieldset>
        );
      })}
      <p class="row-alone small text-2">
        {t(sites.length > 0 ? 'settings.sitesNote' : 'settings.noSites')}
      </p>
    </SettingsSection>
  );
}
