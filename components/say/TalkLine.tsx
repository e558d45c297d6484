import { ArrowRight } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { timeOf } from '@/components/log/contact-time';
import { roundOf } from '@/lib/core/script/talk-order';
import { t } from '@/lib/i18n/words';
import type { AnyStatement } from '@/lib/panel/statements';
import type { SayContext } from './say-context';
import { showStatement } from './show-statement';

/** Where the talk stands: its round, what was used, and the statement to say next. */
export function TalkLine({
  context,
  statements,
}: {
  context: SayContext;
  statements: readonly AnyStatement[];
}) {
  const { record, used, using, panel } = context;
  const next = statements.find(({ id }) => id === context.next);
  const began = Math.min(...used.values());
  return (
    <section class="group talk" aria-label={t('say.talk')}>
      <div class="talk-round">
        <span class="small text-2">
          {t('say.round', { round: roundOf(record) })}
          {used.size > 0 && ` · ${t('say.usedSince', { count: used.size, time: timeOf(began) })}`}
        </span>
        {used.size > 0 && (
          <Button
            look="plain"
            action="start-over"
            onClick={() => {
              const undo = using.startOver(record);
              panel.toasts.show(t('say.startedOver'), { undo });
            }}
          >
            {t('say.startOver')}
          </Button>
        )}
      </div>
      {next && (
        <button
          type="button"
          class="talk-next"
          data-action="show-next"
          onClick={() => showStatement(next.id)}
        >
          <span>
            <span class="micro text-2">{t('say.next')}</span>
            <span class="small">{next.filled.title}</span>
          </span>
          <Icon of={ArrowRight} small />
        </button>
      )}
      <div class="actions talk-ways">
        <Button action="one-message" onClick={() => panel.places.open('message')}>
          {t('say.oneMessage')}
        </Button>
        <Button action="speak" onClick={() => panel.places.open('speak')}>
          {t('say.speak')}
        </Button>
        <Button action="rehearse" onClick={() => panel.places.open('rehearse')}>
          {t('say.rehearse')}
        </Button>
      </div>
    </section>
  );
}
