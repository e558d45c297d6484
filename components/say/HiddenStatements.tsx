import { Button } from '@/components/controls/Button';
import { t } from '@/lib/i18n/words';
import type { AnyStatement } from '@/lib/panel/statements';
import type { SayContext } from './say-context';

/** What the person hid, so that it can be shown again. */
export function HiddenStatements({
  context,
  hidden,
}: {
  context: SayContext;
  hidden: readonly AnyStatement[];
}) {
  if (hidden.length === 0) return null;
  return (
    <details class="group not-shown" data-part="hidden">
      <summary>{t('say.hidden', { count: hidden.length })}</summary>
      <ul class="sheet">
        {hidden.map(({ id, filled }) => (
          <li class="row" key={id}>
            <span>{filled.theySay ?? filled.title}</span>
            <Button
              look="plain"
              action="show-again"
              onClick={() => context.arranging.hide(id, false)}
            >
              {t('say.showAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
