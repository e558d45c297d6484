import { useState } from 'preact/hooks';
import { FactGroupSheet } from '@/components/facts/FactGroupSheet';
import { BUDGET_SECTIONS } from '@/lib/core/budget/sections';
import type { FactId } from '@/lib/core/case/fact-catalogue';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Panel } from '@/lib/panel/panel';
import { BudgetLines } from './BudgetLines';
import { BudgetSummary } from './BudgetSummary';
import { HardMonths } from './HardMonths';
import { WhatIf } from './WhatIf';
import './budget.css';

interface BudgetPartProps {
  panel: Panel;
  record: CaseRecord;
}

const HOUSEHOLD: FactId[] = [
  'householdSize',
  'dependants',
  'reserveShare',
  'reserveCap',
  'homeCurrency',
];

/** The household's month: what comes in, what goes out, what is kept back, what can be offered. */
export function BudgetPart({ panel, record }: BudgetPartProps) {
  const [editing, setEditing] = useState<string | undefined>();
  const [fact, setFact] = useState<FactId | undefined>();
  return (
    <>
      <BudgetSummary panel={panel} record={record} />
      {BUDGET_SECTIONS.map((section) => (
        <BudgetLines
          key={section}
          section={section}
          panel={panel}
          record={record}
          editing={editing}
          onEdit={setEditing}
        />
      ))}
      <FactGroupSheet
        group="budget"
        facts={{ shown: HOUSEHOLD, more: [] }}
        panel={panel}
        record={record}
        missing={[]}
        editing={fact}
        onEdit={setFact}
      />
      <HardMonths panel={panel} record={record} />
      <WhatIf panel={panel} record={record} />
    </>
  );
}
