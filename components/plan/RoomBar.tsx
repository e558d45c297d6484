import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import {
  caseCurrency,
  homeCurrency,
  leftOver,
  roomInMonth,
  roomOf,
} from '@/lib/core/case/derived-facts';
import type { CaseRecord } from '@/lib/core/case/record';
import { formatAmount, formatMoney } from '@/lib/core/money/format-money';
import { heaviestMonth } from '@/lib/core/plan/month-sums';
import type { Plan } from '@/lib/core/plan/schedule';
import { language, t } from '@/lib/i18n/words';

interface RoomBarProps {
  record: CaseRecord;
  plan: Plan | undefined;
  onFillIn: () => void;
}

/** Income less essentials, and how much of what is left the offer takes. */
export function RoomBar({ record, plan, onFillIn }: RoomBarProps) {
  const left = leftOver(record.household);
  const { incomeNow = 0, essentials = 0, adjustable = 0, otherDebts = 0 } = record.household;
  const amount = (minor: number) => formatAmount(minor, homeCurrency(record));
  if (left === undefined) {
    return (
      <section class="group" aria-label={t('plan.keep')}>
        <Note
          button={
            <Button look="plain" onClick={onFillIn}>
              {t('say.fillIn')}
            </Button>
          }
        >
          {t('plan.needMoney')}
        </Note>
      </section>
    );
  }
  const more = adjustable + otherDebts;
  const spending = t(
    more === 0 ? 'plan.essentials' : otherDebts > 0 ? 'plan.essentialsAndDebts' : 'plan.spending',
  );
  return (
    <section class="group" aria-label={t('plan.keep')}>
      <dl class="plan-sum number">
        <div>
          <dt>{t('plan.income')}</dt>
          <dd>{amount(incomeNow)}</dd>
        </div>
        <div>
          <dt>{spending}</dt>
          <dd>
            <i>−</i>
            {amount(essentials + more)}
          </dd>
        </div>
        <div>
          <dt>{t('plan.left')}</dt>
          <dd>
            <i>=</i>
            {amount(left)}
          </dd>
        </div>
      </dl>
      {plan && plan.kind !== 'lump' && plan.rows.length > 0 && left > 0 && roomOf(record) && (
        <Bar record={record} plan={plan} left={left} />
      )}
    </section>
  );
}

function Bar({ record, plan, left }: { record: CaseRecord; plan: Plan; left: number }) {
  const currency = caseCurrency(record.facts);
  const offer = heaviestMonth(plan)?.sum ?? 0;
  const limit = roomInMonth(record) ?? left;
  const money = (minor: number) => formatMoney(minor, currency, language.value);
  const percent = (minor: number) => Math.min(100, (minor / left) * 100);
  return (
    <>
      <div
        class="room"
        role="img"
        aria-label={t('plan.roomLabel', {
          offer: money(offer),
          percent: Math.round((offer / left) * 100),
          left: money(left),
          limit: money(limit),
        })}
      >
        <i style={{ width: `${percent(offer)}%` }} class={offer > left ? 'room-over' : ''} />
        <b style={{ insetInlineStart: `${percent(limit)}%` }} />
      </div>
      <p class="room-scale number">
        <span>{t('plan.offer', { amount: money(offer) })}</span>
        <span>
          {limit < left
            ? t('plan.limitOf', { amount: money(limit), left: money(left) })
            : t('plan.limit', { amount: money(limit) })}
        </span>
      </p>
    </>
  );
}
