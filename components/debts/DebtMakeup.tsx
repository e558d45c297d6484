import { Pencil } from 'lucide-preact';
import { Icon } from '@/components/controls/Icon';
import { Note } from '@/components/controls/Note';
import { factText, factValue } from '@/components/facts/fact-text';
import { amountOwed, caseCurrency } from '@/lib/core/case/derived-facts';
import type { FactId } from '@/lib/core/case/fact-catalogue';
import { formatDate } from '@/lib/core/case/format-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { contractYearlyRate } from '@/lib/core/debt/rates';
import { formatAmount } from '@/lib/core/money/format-money';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';

const PARTS = ['principal', 'interest', 'penaltyInterest', 'lateFee', 'otherFee'] as const;
const RATES: FactId[] = [
  'contractRate',
  'dailyRate',
  'rateBasis',
  'overdueAmount',
  'penaltyMarkup',
  'penaltyDailyRate',
  'penaltyBase',
];
/** Shown even while empty: without them nothing can be told of interest. */
const ALWAYS: ReadonlySet<FactId> = new Set<FactId>(['principal', 'interest', 'contractRate']);

interface DebtMakeupProps {
  panel: Panel;
  record: CaseRecord;
}

/** What the debt is made of and how it grows, each line leading to its fact. */
export function DebtMakeup({ panel, record }: DebtMakeupProps) {
  const { asOf } = record.facts;
  const today = panel.today.value;
  const hasDaily = record.facts.dailyRate !== undefined;
  const shown = [...PARTS, 'asOf' as const, ...RATES].filter(
    (id) =>
      factValue(record, id) !== undefined ||
      (ALWAYS.has(id) && !(id === 'contractRate' && hasDaily)) ||
      id === 'asOf',
  );
  const owed = amountOwed(record.facts);
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('debts.makeup')}</h2>
        <span>
          {asOf && t('facts.seenOn', { date: formatDate(asOf, language.value, 'short') })}
        </span>
      </div>
      <MakeupBar record={record} />
      <HighRate record={record} />
      <div class="sheet">
        {shown.map((id) => (
          <button
            type="button"
            class="row"
            key={id}
            onClick={() => panel.places.goTo('facts', { fact: id })}
          >
            <span class="row-label">{t(`facts.label.${id}`)}</span>
            <span class="row-value">
              {factText(record, id, today)?.main ?? (
                <span class="text-3">{t('common.notFilledIn')}</span>
              )}
            </span>
            <Icon of={Pencil} small />
          </button>
        ))}
        {owed !== undefined && (
          <div class="row">
            <span class="row-label">{t('debts.owed')}</span>
            <b class="row-value number">
              {formatAmount(owed, caseCurrency(record.facts), 'cents')}
            </b>
          </div>
        )}
      </div>
    </section>
  );
}

/** Over this a rate was probably written by the wrong period, in millionths a year. */
const UNLIKELY_RATE = 360_000;

/** A yearly rate that is hard to believe: it is kept, and asked about. */
function HighRate({ record }: { record: CaseRecord }) {
  const yearly = contractYearlyRate(record.facts);
  if (yearly === undefined || yearly <= UNLIKELY_RATE) return null;
  return (
    <div class="makeup">
      <Note look="look">{t('debts.highRate', { percent: Math.round(yearly / 1000) / 10 })}</Note>
    </div>
  );
}

/** The parts as lengths of one bar, told apart by pattern and gap, named under it. */
function MakeupBar({ record }: { record: CaseRecord }) {
  const parts = PARTS.flatMap((id) => {
    const minor = record.facts[id];
    return minor ? [{ id, minor }] : [];
  });
  const total = parts.reduce((sum, { minor }) => sum + minor, 0);
  if (parts.length < 2 || total === 0) return null;
  const percent = (minor: number) => Math.round((minor / total) * 1000) / 10;
  const label = parts
    .map(({ id, minor }) => `${t(`facts.label.${id}`)} ${percent(minor)}%`)
    .join(language.value === 'en' ? ', ' : '，');
  return (
    <div class="makeup">
      <div class="makeup-bar" role="img" aria-label={label}>
        {parts.map(({ id, minor }) => (
          <i key={id} class={`part-${id}`} style={{ flexGrow: minor }} />
        ))}
      </div>
      <p class="micro text-2" aria-hidden="true">
        {parts.map(({ id, minor }) => (
          <span key={id}>
            <i class={`part-${id}`} />
            {t(`facts.label.${id}`)} {percent(minor)}%
          </span>
        ))}
      </p>
    </div>
  );
}
