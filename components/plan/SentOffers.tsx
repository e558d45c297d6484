import { Check, Trash } from 'lucide-preact';
import { Button, IconButton } from '@/components/controls/Button';
import { focusSoon } from '@/components/controls/focus-soon';
import { caseCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import { toIsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import type { SentOffer } from '@/lib/core/case/records';
import { formatMoney } from '@/lib/core/money/format-money';
import type { Plan } from '@/lib/core/plan/schedule';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';

interface SentOffersProps {
  panel: Panel;
  record: CaseRecord;
  plan: Plan;
}

/** What was offered and when: copies that later changes of the plan leave alone. */
export function SentOffers({ panel, record, plan }: SentOffersProps) {
  function note(): void {
    const rows = plan.rows.map(({ date, amount }) => ({ date, amount }));
    const { kind, total, interest } = plan;
    const id = panel.newId();
    panel.put('sentOffers', id, { when: panel.now(), kind, total, interest, rows }, record);
    panel.toasts.show(t('plan.sent.noted'), {
      undo: () => panel.put('sentOffers', id, undefined, record),
    });
  }

  function remove(id: string, sent: SentOffer): void {
    panel.put('sentOffers', id, undefined, record);
    panel.toasts.show(t('common.removed', { what: day(sent) }), {
      undo: () => panel.put('sentOffers', id, sent, record),
    });
    focusSoon('[data-action="note-offer"]');
  }

  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('plan.sent.title')}</h2>
        <Button look="plain" icon={Check} action="note-offer" onClick={note}>
          {t('plan.sent.note')}
        </Button>
      </div>
      <div class="sheet">
        {record.sentOffers.length === 0 && (
          <p class="row-alone small text-2">{t('plan.sent.none')}</p>
        )}
        {record.sentOffers.map(([id, sent]) => (
          <div class="row sent-row" key={id}>
            <span class="row-label">{day(sent)}</span>
            <span class="row-value">{sentText(sent, record)}</span>
            <IconButton
              icon={Trash}
              label={t('plan.sent.remove', { date: day(sent) })}
              onClick={() => remove(id, sent)}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

function day({ when }: SentOffer): string {
  return formatDate(toIsoDate(new Date(when)), language.value, 'short');
}

function sentText({ rows, total }: SentOffer, record: CaseRecord): string {
  const money = (minor: number) => formatMoney(minor, caseCurrency(record.facts), language.value);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return money(total);
  return t('plan.sent.line', {
    count: rows.length,
    each: money(first.amount),
    from: formatDate(first.date, language.value, 'short'),
    total: money(total),
  });
}
