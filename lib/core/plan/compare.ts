import { differenceInCalendarDays } from 'date-fns';
import { roomInMonth } from '../case/derived-facts';
import { fromIsoDate, type IsoDate } from '../case/iso-date';
import type { OfferId } from '../case/offer-facts';
import { type CaseRecord, viewOffer } from '../case/record';
import { annualCost } from './annual-cost';
import { tightestMonth } from './month-sums';
import { offerOf, type PlanGap, planOf } from './offer';
import type { Plan } from './schedule';

/** One offer beside the others. Amounts in minor units. */
export interface OfferSummary {
  id: OfferId;
  plan: Plan;
  first: { date: IsoDate; amount: number } | undefined;
  /** The instalment that comes most often. */
  usual: number;
  end: IsoDate | undefined;
  total: number;
  /** What is paid beyond the principal: interest and fees; below 0 is never told. */
  cost: number;
  /** What is left of the limit in the tightest month, below 0 where it is missed; not for one sum. */
  room: number | undefined;
  /** The true yearly cost as a share; undefined where nothing is paid beyond what is owed. */
  yearly: number | undefined;
}

const DAYS_IN_MONTH = 365.25 / 12;

/** Every offer of a case worked out, or the fact that is missing for it. */
export function compareOffers(
  record: CaseRecord,
  today: IsoDate,
): { id: OfferId; summary: OfferSummary | undefined; gap: PlanGap | undefined }[] {
  return record.offers.map(({ id }) => {
    const view = viewOffer(record, id);
    const offer = offerOf(view);
    if (typeof offer === 'string') return { id, summary: undefined, gap: offer };
    const plan = planOf(view);
    const summary = plan && summarise(id, plan, view, today, offer.owed);
    return { id, summary, gap: undefined };
  });
}

function summarise(
  id: OfferId,
  plan: Plan,
  record: CaseRecord,
  today: IsoDate,
  owed: number,
): OfferSummary {
  const [first, last] = [plan.rows[0], plan.rows.at(-1)];
  const limit = roomInMonth(record);
  const isMonthly = limit !== undefined && plan.kind !== 'lump';
  const tightest = isMonthly ? tightestMonth(plan, record, limit) : undefined;
  const principal = record.facts.principal;
  return {
    id,
    plan,
    first: first && { date: first.date, amount: first.amount },
    usual: usualAmount(plan),
    end: last?.date,
    total: plan.total,
    cost: principal === undefined ? plan.interest : Math.max(0, plan.total - principal),
    room: tightest && -tightest.over,
    yearly: plan.total > owed ? yearlyCost(plan, owed, today) : undefined,
  };
}

function usualAmount(plan: Plan): number {
  const counts = new Map<number, number>();
  for (const { amount } of plan.rows) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

function yearlyCost(plan: Plan, owed: number, today: IsoDate): number | undefined {
  const months = (date: IsoDate) =>
    Math.max(0, differenceInCalendarDays(fromIsoDate(date), fromIsoDate(today))) / DAYS_IN_MONTH;
  return annualCost(
    owed,
    plan.rows.map(({ date, amount }) => ({ months: months(date), amount })),
  )?.effective;
}
