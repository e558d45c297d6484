import { focusSoon } from '@/components/controls/focus-soon';
import { t } from '@/lib/i18n/words';
import type { OwnCaseStatement } from '@/lib/panel/statements';
import type { SayContext } from './say-context';

/** Begins an own statement with nothing in it: its words are written in place. */
export function addOwn({ panel, arranging, language }: SayContext): string {
  const id = `own-${panel.newId()}`;
  arranging.putOwn(id, { language, segments: [], written: panel.now() });
  return id;
}

/** Removes an own statement; Undo brings it back as it was. */
export function removeOwn(context: SayContext, { id, own, filled }: OwnCaseStatement): void {
  const { arranging, panel } = context;
  arranging.putOwn(id, undefined);
  panel.toasts.show(t('common.removed', { what: filled.title }), {
    undo: () => arranging.putOwn(id, own),
  });
  focusSoon('[data-action="add-own"]');
}
