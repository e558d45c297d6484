import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { t } from '@/lib/i18n/words';
import type { Site } from '@/lib/panel/site';
import type { Talk } from '@/lib/panel/talk';
import './front-site.css';

/** What stands between the words and the chat box, with what can be done about it. */
export function Obstacle({ talk, site }: { talk: Talk; site: Site }) {
  const obstacle = talk.obstacle.value;
  return (
    <div class="obstacle" role="status">
      {obstacle && (
        <div class="obstacle-card">
          <Note bare>
            {obstacle.kind === 'other-origin'
              ? t('site.otherOrigin', { host: new URL(obstacle.origin).host })
              : obstacle.label
                ? t('site.twoBoxes', { label: obstacle.label })
                : t('site.twoBoxesUnnamed')}
          </Note>
          <div class="actions">
            {obstacle.kind === 'other-origin' && (
              <Button
                look="main"
                action="allow-frame"
                onClick={() => {
                  // First thing in the click: the browser asks only then.
                  site.allow(obstacle.origin);
                  talk.closeObstacle();
                }}
              >
                {t('site.allowFrame', { host: new URL(obstacle.origin).host })}
              </Button>
            )}
            <Button look="plain" action="close-obstacle" onClick={talk.closeObstacle}>
              {t('common.notNow')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
