import { Check, Plus } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import { focusSoon } from '@/components/controls/focus-soon';
import { Icon } from '@/components/controls/Icon';
import { OFFER_IDS, type OfferId } from '@/lib/core/case/offer-facts';
import type { CaseRecord } from '@/lib/core/case/record';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { addOffer, chooseOffer, chosenOffer, offerName, removeOffer } from './offer-actions';

interface OfferStripProps {
  panel: Panel;
  /** The case with the offer in view. */
  record: CaseRecord;
  onView: (id: OfferId) => void;
}

/** Up to three offers: which is in view, and which the statements speak of. */
export function OfferStrip({ panel, record, onView }: OfferStripProps) {
  const chosen = chosenOffer(record);
  const several = record.offers.length > 1;
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t(several ? 'plan.offers' : 'plan.myOffer')}</h2>
        {record.offers.length < OFFER_IDS.length && (
          <Button
            look="plain"
            icon={Plus}
            action="add-offer"
            onClick={() => {
              const id = addOffer(panel, record);
              if (!id) return;
              onView(id);
              focusSoon('#offer-kind');
            }}
          >
            {t('plan.addOffer')}
          </Button>
        )}
      </div>
      {several && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: the group's name is its heading */}
          <div class="segment" role="group" aria-label={t('plan.offers')}>
            {record.offers.map(({ id }) => (
              <button
                key={id}
                type="button"
                aria-pressed={id === record.offer}
                data-offer={id}
                onClick={() => onView(id)}
              >
                {id === chosen && <Icon of={Check} small />}
                {offerName(id)}
                {id === chosen && <span class="visually-hidden">, {t('plan.chosen')}</span>}
              </button>
            ))}
          </div>
          <p class="actions offer-actions small text-2">
            {record.offer === chosen ? (
              <span>{t('plan.inStatements')}</span>
            ) : (
              <Button
                look="soft"
                action="choose-offer"
                onClick={() => {
                  chooseOffer(panel, record, record.offer);
                  focusSoon(`[data-offer="${record.offer}"]`);
                }}
              >
                {t('plan.chooseOffer')}
              </Button>
            )}
            {record.offer !== 'a' && (
              <Button
                look="plain"
                class="push"
                action="remove-offer"
                onClick={() => {
                  removeOffer(panel, record, record.offer);
                  onView('a');
                  focusSoon('[data-offer="a"]', '[data-action="add-offer"]');
                }}
              >
                {t('common.remove')}
              </Button>
            )}
          </p>
        </>
      )}
    </section>
  );
}
