import type { IsoDate } from '@/lib/core/case/iso-date';
import type { PlanRow } from '@/lib/core/plan/schedule';

/** The drawing's own grid; it is stretched to the width of the panel. */
export const CHART_WIDTH = 90;
export const CHART_HEIGHT = 62;

/** One day, in milliseconds: ISO days are read as midnights of Greenwich, all alike. */
const DAY = 86_400_000;

/** Where the last payment stands: the rest of the width shows what is left after it. */
const LAST_PAYMENT = CHART_WIDTH * 0.97;

/** What one chart spans, so that several can be compared. */
export interface ChartScale {
  from: IsoDate;
  to: IsoDate;
  /** Minor units at the top. */
  most: number;
}

/** The falling balance as the line of an SVG path: level between payments, a step down at each. */
export function balancePath(owed: number, rows: readonly PlanRow[], scale: ChartScale): string {
  const begin = Date.parse(scale.from);
  const days = (date: IsoDate) => (Date.parse(date) - begin) / DAY;
  const span = Math.max(1, days(scale.to));
  const y = (minor: number) => (2 + (1 - minor / scale.most) * (CHART_HEIGHT - 2)).toFixed(2);
  const steps = rows.map(({ date, remaining }) => {
    const x = (Math.max(0, days(date)) / span) * LAST_PAYMENT;
    return `H${x.toFixed(2)}V${y(Math.min(remaining, scale.most))}`;
  });
  return `M0 ${y(owed)}${steps.join('')}H${CHART_WIDTH}`;
}
