import { MOST_LONG_TEXT, MOST_TEXT } from '@/lib/core/case/fact-schema';
import { hidePrivateNumbers } from '@/lib/core/case/private-number';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Contact } from '@/lib/core/case/records';
import { roundOf, usedInThisTalk } from '@/lib/core/script/talk-order';
import type { Panel } from '@/lib/panel/panel';

const FIELDS = ['said', 'agent', 'ticket'] as const;
export type NoteField = (typeof FIELDS)[number];

/** What is noted during a call: kept at every key, and made a contact of the log at its end. */
export interface SpeakNotes {
  value: (field: NoteField) => string;
  write: (field: NoteField, text: string) => void;
  /** Keeps the call in the log. */
  finish: () => void;
}

export function speakNotes(panel: Panel, record: CaseRecord): SpeakNotes {
  const { drafts } = panel;
  const key = (field: string) => `${record.id}/speak.${field}`;
  const value = (field: string) => drafts.all.value[key(field)] ?? '';
  return {
    value,
    write(field, text) {
      if (value('began') === '') drafts.keep(key('began'), String(panel.now()));
      const most = field === 'said' ? MOST_LONG_TEXT : MOST_TEXT;
      drafts.keep(key(field), hidePrivateNumbers(text).slice(0, most));
    },
    finish() {
      const used = usedInThisTalk(record, panel.now());
      const began = Number(value('began')) || panel.now();
      const contact: Contact = {
        when: Math.min(began, ...used.values()),
        channel: 'phoneOut',
        ended: panel.now(),
        round: roundOf(record),
      };
      for (const field of FIELDS) {
        const text = value(field).trim();
        if (text) contact[field] = text;
      }
      if (used.size > 0) contact.linesUsed = [...used.keys()].reverse().slice(0, 200);
      panel.documents.editCase(record.id, 'contacts', panel.newId(), contact);
      for (const field of ['began', ...FIELDS]) drafts.drop(key(field));
    },
  };
}
