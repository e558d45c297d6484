import { useEffect, useRef, useState } from 'preact/hooks';
import { focusSoon } from '@/components/controls/focus-soon';
import type { FactId } from '@/lib/core/case/fact-catalogue';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Panel } from '@/lib/panel/panel';
import { agreementStore } from './agreement-store';

/** What is being edited: one thing at a time in the whole part. */
export type Open =
  | { kind: 'fact'; id: FactId }
  | {
      kind: 'row' | 'payment';
      id: string;
      /** Its day when the editor opened: its place in the list until the editor closes. */
      date: IsoDate;
      /** It was added just now, so that Cancel takes it away again. */
      begun?: true;
      /** It was opened beside a tick that keeps the focus. */
      quiet?: true;
    };

export interface Editing {
  open: Open | undefined;
  show(next: Open | undefined): void;
  isOpen(kind: Open['kind'], id: string): boolean;
}

/** Opens and closes editors. A payment that was begun and left without an amount is no payment. */
export function useEditing(panel: Panel, record: CaseRecord): Editing {
  const [open, setOpen] = useState<Open | undefined>();
  const current = useRef<Open | undefined>();

  function dropBlank(): void {
    const left = current.current;
    if (left?.kind !== 'payment' || !left.begun) return;
    const payments = agreementStore(panel, record, 'payments');
    const payment = payments.read(left.id);
    const told = payment && (payment.amount > 0 || payment.reference || payment.channel);
    if (!told && payments.draftsOf(left.id).length === 0) payments.put(left.id, undefined);
  }

  // Leaving the place closes the editor too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads what is open when it runs
  useEffect(() => dropBlank, []);

  return {
    open,
    show(next) {
      if (next?.id !== current.current?.id) dropBlank();
      current.current = next;
      setOpen(next);
    },
    isOpen: (kind, id) => open?.kind === kind && open.id === id,
  };
}

/**
 * Entries in the order of their days, but with the open one where it stood: while its day is being
 * typed it must not jump away.
 */
export function inPlace<Entry>(
  entries: readonly Entry[],
  of: (entry: Entry) => { id: string; date: IsoDate },
  open: Open | undefined,
): Entry[] {
  if (open === undefined || open.kind === 'fact') return [...entries];
  const day = (entry: Entry) => {
    const { id, date } = of(entry);
    return id === open.id ? open.date : date;
  };
  return [...entries].sort((one, other) => day(one).localeCompare(day(other)));
}

/** The editor is gone: the first of these that is still on the page takes the focus. */
export function focusNamed(...names: string[]): void {
  focusSoon(...names.map((name) => `[data-focus="${name}"], [data-action="${name}"]`));
}
