import type { CaseRecord } from '@/lib/core/case/record';
import type { Panel } from '@/lib/panel/panel';
import { DebtGrowth } from './DebtGrowth';
import { DebtMakeup } from './DebtMakeup';
import { DebtShares } from './DebtShares';
import { PartPayment } from './PartPayment';
import './debts.css';

interface DebtsPartProps {
  panel: Panel;
  record: CaseRecord;
}

/** This debt and the others: what it is made of, what it becomes, and how the month is shared. */
export function DebtsPart({ panel, record }: DebtsPartProps) {
  return (
    <>
      <DebtMakeup panel={panel} record={record} />
      <DebtGrowth panel={panel} record={record} />
      <PartPayment panel={panel} record={record} />
      <DebtShares panel={panel} record={record} />
    </>
  );
}
