// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FactsPlace } from '@/components/facts/FactsPlace';
import { emptyCase } from '@/lib/core/case/document';
import { showLanguage } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { memoryPanel } from '../panel/memory-panel';
import { change, leave, one, press, render, type } from './place-page';

let panel: Panel;

function Facts() {
  const record = panel.cases.active.value;
  return record ? (
    <FactsPlace key={record.id} panel={panel} record={record} onCopy={vi.fn()} />
  ) : null;
}

/** The words of the notes of a case. */
function notes(caseId: string): string[] {
  const record = panel.cases.open.value.find(({ id }) => id === caseId);
  return (record?.lenderNotes ?? []).map(([, note]) => note.text);
}

beforeAll(() => showLanguage('en'));
beforeEach(() => {
  panel = memoryPanel().panel;
  for (const id of ['two', 'one']) {
    panel.documents.addCase(emptyCase(id, 1));
    panel.cases.select(id);
  }
});
afterEach(leave);

describe('notes on the lender', () => {
  it('are removed, and undo brings one back into its own case, whichever is in view', () => {
    render(<Facts />);
    press(one('Add a note'));
    type('What they offer or said', 'Six months without interest');
    press(one('Done'));
    expect(notes('one')).toEqual(['Six months without interest']);
    press(one('Six months without interest'));
    press(one('Remove'));
    expect(notes('one')).toEqual([]);
    change(() => panel.cases.select('two'));
    change(panel.toasts.undo);
    expect(notes('two')).toEqual([]);
    expect(notes('one')).toEqual(['Six months without interest']);
  });
});
