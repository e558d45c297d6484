import { Button } from '@/components/controls/Button';
import { LIBRARY } from '@/lib/core/script/library';
import { statementsNotFor } from '@/lib/core/script/select';
import { t } from '@/lib/i18n/words';
import { leadToSlot } from './lead-to-missing';
import type { SayContext } from './say-context';

/** The statements that would not be true or of use here, each with the reason. */
export function NotForThisCase({ context }: { context: SayContext }) {
  const { record, values, language, panel } = context;
  const left = statementsNotFor(LIBRARY, record, values, panel.today.value);
  if (left.length === 0) return null;
  return (
    <details class="group not-shown" data-part="not-for-this-case">
      <summary>{t('whyNot.title', { count: left.length })}</summary>
      <ul class="sheet">
        {left.map(({ statement, reason }) => (
          <li class="row" key={statement.id}>
            <span>
              <span lang={language}>{statement.words[language].title}</span>
              <span class="micro text-2">
                {reason.why === 'needsFact'
                  ? t('whyNot.needsFact', { name: t(`say.slot.${reason.slot}`) })
                  : t(`whyNot.${reason.why}`)}
              </span>
            </span>
            {reason.why === 'needsFact' && (
              <Button look="plain" onClick={() => leadToSlot(panel.places, reason.slot)}>
                {t('say.fillIn')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
