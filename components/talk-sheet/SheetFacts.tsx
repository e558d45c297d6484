import { factText } from '@/components/facts/fact-text';
import { homeCurrency, leftOver, roomInMonth } from '@/lib/core/case/derived-facts';
import type { FactId } from '@/lib/core/case/fact-catalogue';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { formatAmount } from '@/lib/core/money/format-money';
import { t } from '@/lib/i18n/words';

/** The facts that are asked for in a talk, in the order in which they are. */
const ASKED: FactId[] = [
  'statedTotal',
  'principal',
  'firstMissed',
  'reason',
  'since',
  'incomeNow',
  'essentials',
  'otherDebts',
];

interface SheetFactsProps {
  record: CaseRecord;
  today: IsoDate;
}

/** The figures to have at hand; what is not known is left out. */
export function SheetFacts({ record, today }: SheetFactsProps) {
  const left = leftOver(record.household);
  const limit = roomInMonth(record);
  const amount = (minor: number) => formatAmount(minor, homeCurrency(record));
  const rows: [string, string | undefined][] = [
    ...ASKED.map((id): [string, string | undefined] => [
      t(`facts.label.${id}`),
      factText(record, id, today)?.main,
    ]),
    [t('facts.leftOver'), left === undefined ? undefined : amount(left)],
    [t('sheet.limit'), limit === undefined ? undefined : amount(limit)],
    [t('facts.label.feeAsk'), factText(record, 'feeAsk', today)?.main],
  ];
  const known = rows.filter(([, value]) => value !== undefined);
  if (known.length === 0) return null;
  return (
    <section>
      <h2>{t('sheet.facts')}</h2>
      <dl>
        {known.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
