import type { CaseRecord } from '@/lib/core/case/record';
import type { PlanRowEdit } from '@/lib/core/case/records';
import { instalmentDate } from '@/lib/core/plan/draft-rows';
import type { Plan, PlanRow } from '@/lib/core/plan/schedule';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';

/** The person's change to a row without its empty fields; undefined where nothing is changed. */
export function tidyEdit(edit: PlanRowEdit): PlanRowEdit | undefined {
  const kept = Object.entries(edit).filter(([, value]) => value !== undefined && value !== '');
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as PlanRowEdit);
}

/** Takes a row out of the plan, with Undo. */
export function removeRow(panel: Panel, record: CaseRecord, row: PlanRow): void {
  const before = record.rows[row.id];
  panel.put('rows', row.id, row.added ? undefined : { removed: true }, record);
  panel.toasts.show(t('plan.rowRemoved'), {
    undo: () => panel.put('rows', row.id, before, record),
  });
}

/** Adds a row by hand, one period after the last one, and returns its id. */
export function addRow(panel: Panel, record: CaseRecord, plan: Plan): string {
  const id = panel.newId();
  const last = plan.rows.at(-1)?.date ?? record.facts.firstDate ?? panel.today.peek();
  const date = instalmentDate(last, record.facts.frequency ?? 'monthly', 2);
  panel.put('rows', id, { added: true, date, amount: 0 }, record);
  return id;
}

/** Drops every change by hand, with Undo. */
export function restoreRows(panel: Panel, record: CaseRecord): void {
  const before = Object.entries(record.rows);
  for (const [id] of before) panel.put('rows', id, undefined, record);
  panel.toasts.show(t('plan.rowsRestored'), {
    undo: () => {
      for (const [id, edit] of before) panel.put('rows', id, edit, record);
    },
  });
}

/** Lets the number or the amount decide, beginning from the plan as it is now. */
export function setShape(
  panel: Panel,
  record: CaseRecord,
  by: 'number' | 'amount',
  plan: Plan | undefined,
): void {
  panel.setFact('setBy', by, record);
  if (!plan) return;
  if (by === 'number') panel.setFact('instalments', Math.max(1, plan.rows.length), record);
  else panel.setFact('instalmentAmount', Math.max(1, plan.each), record);
}
