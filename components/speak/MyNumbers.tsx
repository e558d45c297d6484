import type { SlotValues } from '@/lib/core/script/slot-values';
import type { SlotName } from '@/lib/core/script/slots';
import { t } from '@/lib/i18n/words';

const NUMBERS = [
  ['each', 'speak.each'],
  ['firstDate', 'speak.first'],
  ['instalments', 'speak.count'],
  ['planTotal', 'speak.total'],
  ['canPay', 'speak.most'],
  ['owed', 'speak.owed'],
] as const satisfies readonly (readonly [SlotName, string])[];

/** The plan's numbers, so that none has to be remembered. */
export function MyNumbers({ values, language }: { values: SlotValues; language: string }) {
  const known = NUMBERS.filter(([slot]) => values[slot] !== undefined);
  if (known.length === 0) return null;
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('speak.numbers')}</h2>
      </div>
      <dl class="sheet speak-numbers">
        {known.map(([slot, label]) => (
          <div key={slot}>
            <dt class="micro text-2">{t(label)}</dt>
            <dd class="number" lang={language}>
              {values[slot]}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
