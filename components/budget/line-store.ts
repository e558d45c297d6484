import { isKnownCategory } from '@/lib/core/budget/categories';
import { type BudgetSection, newLine, sumToSplit } from '@/lib/core/budget/sections';
import type { CaseRecord } from '@/lib/core/case/record';
import type { BudgetLine } from '@/lib/core/case/records';
import { t, type WordKey } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';

/** The name of a category; one of a later version stands as it is written. */
export function categoryName(category: string): string {
  return isKnownCategory(category) ? t(`budget.category.${category}` as WordKey) : category;
}

/** Adds a line to a section and returns its id. A sum that stood for it becomes a line as well. */
export function addLine(panel: Panel, record: CaseRecord, section: BudgetSection): string {
  const lines = record.lines.map(([, line]) => line);
  const whole = sumToSplit(section, record.household, lines);
  if (whole) panel.putHome('lines', panel.newId(), whole, record);
  const id = panel.newId();
  panel.putHome('lines', id, newLine(section, whole ? [...lines, whole] : lines), record);
  return id;
}

/** Takes a line away, with Undo. */
export function removeLine(panel: Panel, record: CaseRecord, id: string, line: BudgetLine): void {
  panel.putHome('lines', id, undefined, record);
  panel.toasts.show(t('common.removed', { what: categoryName(line.category) }), {
    undo: () => panel.putHome('lines', id, line, record),
  });
}
