import { useEffect, useRef, useState } from 'preact/hooks';
import { focusSoon } from '@/components/controls/focus-soon';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Contact } from '@/lib/core/case/records';
import { isUntouched } from '@/lib/core/log/noting';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { contactStore } from './contact-store';

/** The contact whose form is open. */
export interface Editing {
  id: string;
  /** Its instant when the form opened: its place in the list until the form closes. */
  when: number;
  /** As it was begun, for one that was just added. */
  begun: Contact | undefined;
}

/** Opens, closes, adds and removes contacts: one form is open at a time. */
export function useContactEditing(panel: Panel, record: CaseRecord) {
  const store = contactStore(panel, record.id);
  const [editing, setEditing] = useState<Editing | undefined>();
  const open = useRef<Editing | undefined>();

  function show(next: Editing | undefined): void {
    dropUntouched();
    open.current = next;
    setEditing(next);
  }

  /** A contact that was added and left as it was is no contact. */
  function dropUntouched(): void {
    const left = open.current;
    const contact = left && store.read(left.id);
    if (!contact || !left.begun || !isUntouched(contact, left.begun)) return;
    if (store.draftsOf(left.id).length === 0) store.put(left.id, undefined);
  }

  // Leaving the place closes the form too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads what is open when it runs
  useEffect(() => dropUntouched, []);

  return {
    store,
    editing,
    edit(id: string): void {
      const contact = store.read(id);
      if (contact) show({ id, when: contact.when, begun: undefined });
    },
    add(): void {
      const channel = record.facts.channel === 'phone' ? 'phoneOut' : 'chat';
      const begun: Contact = { when: panel.now(), channel };
      const id = panel.newId();
      store.put(id, begun);
      show({ id, when: begun.when, begun });
    },
    close(): void {
      const id = open.current?.id;
      show(undefined);
      focusSoon(`[id="${id && store.read(id) ? entryId(id) : 'log-contacts'}"] button`);
    },
    remove(): void {
      const id = open.current?.id;
      if (!id) return;
      open.current = undefined;
      setEditing(undefined);
      const undo = store.remove(id);
      panel.toasts.show(t('log.removed'), { undo });
      focusSoon('#log-contacts button');
    },
    /** What was promised has come: today, until the person says another day in the form. */
    keepPromise(id: string): void {
      store.change(id, { promiseKept: panel.today.peek() });
      panel.toasts.show(t('log.keptToast'), {
        undo: () => store.change(id, { promiseKept: undefined }),
      });
      focusSoon(`[id="${entryId(id)}"] button`);
    },
  };
}

/** The id of a contact's line in the page. */
export function entryId(id: string): string {
  return `contact-${id}`;
}
