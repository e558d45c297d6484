import type { PlanRow } from '@/lib/core/plan/schedule';
import { balancePath, CHART_HEIGHT, CHART_WIDTH, type ChartScale } from './balance-path';

interface BalanceDrawingProps {
  owed: number;
  rows: readonly PlanRow[];
  scale: ChartScale;
  /** The whole drawing in one sentence. */
  label: string;
}

/** The balance over time as a falling line of steps. */
export function BalanceDrawing({ owed, rows, scale, label }: BalanceDrawingProps) {
  const line = balancePath(owed, rows, scale);
  return (
    <svg
      viewBox={`0 0 ${CHART_WIDTH} ${CHART_HEIGHT + 2}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path d={`${line}V${CHART_HEIGHT + 2}H0z`} fill="var(--accent-soft)" />
      <path
        d={line}
        fill="none"
        stroke="var(--accent)"
        stroke-width="1.5"
        vector-effect="non-scaling-stroke"
      />
    </svg>
  );
}
