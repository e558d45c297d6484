import { batch } from '@preact/signals';
import type { InstalmentProgress } from '@/lib/core/agreement/progress';
import { paymentFor } from '@/lib/core/agreement/progress';
import { isIsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { instalmentDate } from '@/lib/core/plan/draft-rows';
import type { Plan } from '@/lib/core/plan/schedule';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { agreementStore } from './agreement-store';

/** Takes the rows of the offer, and its total where none is noted yet, as what was agreed. Undoable. */
export function recordOffer(panel: Panel, record: CaseRecord, plan: Plan): void {
  const total = record.facts.agreedTotal;
  const ids = plan.rows.map(() => panel.newId());
  // Up to 600 rows: drawn once.
  batch(() => {
    for (const [index, { date, amount }] of plan.rows.entries()) {
      panel.put('agreedRows', ids[index] ?? '', { date, amount }, record);
    }
    if (total === undefined) panel.setFact('agreedTotal', plan.total, record);
  });
  panel.toasts.show(t('agreement.recorded', { count: ids.length }), {
    undo: () =>
      batch(() => {
        for (const id of ids) panel.put('agreedRows', id, undefined, record);
        if (total === undefined) panel.setFact('agreedTotal', undefined, record);
      }),
  });
}

/** Adds an instalment like the last one, a period later, and returns its id. */
export function addAgreedRow(panel: Panel, record: CaseRecord): string {
  const id = panel.newId();
  const last = record.agreedRows.at(-1)?.[1];
  const from = last?.date ?? record.facts.firstDate ?? panel.today.peek();
  const later = last ? instalmentDate(from, record.facts.frequency ?? 'monthly', 2) : from;
  const date = isIsoDate(later) ? later : from;
  panel.put('agreedRows', id, { date, amount: last?.amount ?? 0 }, record);
  return id;
}

/** Takes an instalment out, with Undo. Its payments stay and count. */
export function removeAgreedRow(panel: Panel, record: CaseRecord, row: InstalmentProgress): void {
  const undo = agreementStore(panel, record, 'agreedRows').remove(row.id);
  const words = row.payments.length > 0 ? 'agreement.rowRemoved' : 'plan.rowRemoved';
  panel.toasts.show(t(words), { undo });
}

/** Ticks an instalment off: a payment of what is left of it, today. Returns the payment's id. */
export function tickRow(panel: Panel, record: CaseRecord, row: InstalmentProgress): string {
  const id = panel.newId();
  panel.put('payments', id, paymentFor(row, panel.today.peek()), record);
  return id;
}

/** Takes payments away, with Undo. */
export function removePayments(panel: Panel, record: CaseRecord, ids: readonly string[]): void {
  const store = agreementStore(panel, record, 'payments');
  const undos = ids.map((id) => store.remove(id));
  panel.toasts.show(t('agreement.paymentRemoved', { count: ids.length }), {
    undo: () => {
      for (const undo of undos) undo();
    },
  });
}
