import type { IsoDate } from '../case/iso-date';
import type { CaseRecord } from '../case/record';
import { offerOf } from './offer';
import { buildPlan } from './schedule';

/** The end of a plan, now and with more money in each month. */
export interface FasterEnd {
  now: IsoDate;
  sooner: IsoDate;
  /** The instalment then, in minor units. */
  each: number;
}

/**
 * When the plan would end if each instalment were larger: what a cut in spending or extra income
 * brings. Changes by hand are left out, so that the two ends can be compared.
 *
 * @param more minor units a month, 0 or more
 * @returns undefined where there is no plan that ends
 */
export function fasterEnd(record: CaseRecord, more: number): FasterEnd | undefined {
  const offer = offerOf({ ...record, rows: {} });
  if (typeof offer === 'string' || offer.kind === 'token' || offer.kind === 'lump')
    return undefined;
  const plan = buildPlan(offer);
  const share = offer.frequency === 'twoWeeks' ? Math.floor((more * 12) / 26) : more;
  const each = Math.max(1, plan.each + share);
  const faster = more === 0 ? plan : buildPlan({ ...offer, shape: { by: 'amount', each } });
  const [now, sooner] = [plan.rows.at(-1)?.date, faster.rows.at(-1)?.date];
  return now && sooner ? { now, sooner, each } : undefined;
}
