import { caseCurrency } from '../../case/derived-facts';
import type { IsoDate } from '../../case/iso-date';
import { toIsoDate } from '../../case/iso-date';
import type { CaseRecord } from '../../case/record';
import { minorPerMajor } from '../../money/currency';
import { planOf } from '../../plan/offer';
import { runsOf } from '../../plan/runs';
import { derivedAmounts } from './derived-amounts';

/** Every amount, day and count that the case knows: a typed one must be among them. */
export interface TrueNumbers {
  /** Minor units. */
  amounts: ReadonlySet<number>;
  dates: ReadonlySet<IsoDate>;
  /** Days of the month on which the plan pays. */
  payDays: ReadonlySet<number>;
  /** Instalments of an offer or of the agreement. */
  counts: ReadonlySet<number>;
}

const remembered = new WeakMap<CaseRecord, { today: IsoDate; numbers: TrueNumbers }>();

/** The numbers of a case; remembered, because they are read at every key. */
export function trueNumbers(record: CaseRecord, today: IsoDate): TrueNumbers {
  const known = remembered.get(record);
  if (known?.today === today) return known.numbers;
  const plan = planOf(record);
  // The person's own words must not make themselves true, nor the times of use.
  const { edits: _, uses: __, ...rest } = record;
  const text = JSON.stringify([rest, plan]);
  const per = minorPerMajor(caseCurrency(record.facts));
  const texts = Object.values(record.facts).filter((fact) => typeof fact === 'string');
  const dates = new Set<IsoDate>((text.match(/\d{4}-\d{2}-\d{2}(?=")/g) ?? []) as IsoDate[]);
  dates.add(today);
  for (const [, contact] of record.contacts) dates.add(toIsoDate(new Date(contact.when)));
  for (const [, offer] of record.sentOffers) dates.add(toIsoDate(new Date(offer.when)));
  const numbers = {
    amounts: new Set([
      ...(text.match(/(?<=:|\[|,)-?\d+(?=[,}\]])/g) ?? []).map(Number),
      ...derivedAmounts(record),
      // What the person wrote in words, such as a reason with an amount in it.
      ...(JSON.stringify(texts).match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((typed) =>
        Math.round(Number(typed.replaceAll(',', '')) * per),
      ),
    ]),
    dates,
    payDays: new Set((plan?.rows ?? []).map(({ date }) => Number(date.slice(8)))),
    counts: new Set([
      plan?.rows.length ?? -1,
      ...runsOf(plan?.rows ?? [], record.facts.frequency ?? 'monthly').map(({ count }) => count),
      record.agreedRows.length,
      record.facts.instalments ?? -1,
      ...record.sentOffers.map(([, offer]) => offer.rows.length),
    ]),
  };
  remembered.set(record, { today, numbers });
  return numbers;
}
