import { focusSoon } from '@/components/controls/focus-soon';
import type { Panel } from '@/lib/panel/panel';

/** What was typed into a line and does not fit, kept until it does. */
export function lineDraft(panel: Panel, key: string) {
  return {
    draft: panel.drafts.all.value[key],
    onDraft: (text: string | undefined) =>
      text === undefined ? panel.drafts.drop(key) : panel.drafts.keep(key, text),
  };
}

/** The field is gone: a button of the same line takes the focus. */
export function focusButtonSoon(lineId: string): void {
  focusSoon(`[id="${lineId}"] button`);
}

/** The line is gone: the first document takes the focus. */
export function focusDocumentsSoon(): void {
  focusSoon('#documents input');
}
