import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CaseDocument, PartName } from '@/lib/core/case/document';
import { type FactId, isHouseholdFact } from '@/lib/core/case/fact-catalogue';
import type { FactValue } from '@/lib/core/case/fact-schema';
import { type IsoDate, toIsoDate } from '@/lib/core/case/iso-date';
import { languagesOf, settingsOf } from '@/lib/core/case/read-settings';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Language, SettingId, Settings } from '@/lib/core/case/settings';
import type { Unreadable } from '@/lib/storage/parse-stored';
import { type Cases, createCases } from './cases';
import { createDocuments, type Documents } from './documents';
import { createDrafts, type Drafts } from './drafts';
import { createPlaces, type Places, toPlace } from './places';
import { createSaver, type Saver } from './saver';
import { createToasts, type Toasts } from './toast';

/** The powers that the panel is handed: each is a browser's, or a test's. */
export interface PanelPowers {
  write(document: Parameters<Saver['save']>[1]): Promise<unknown>;
  isNewer(error: unknown): boolean;
  erase(caseId: string): void;
  remember(change: {
    activeCase?: string | undefined;
    place?: string;
    drafts?: Record<string, string>;
  }): void;
  now(): number;
  newId(): string;
  browserLanguages: readonly string[];
  device: string;
}

/** The panel's whole state: signals to read, named actions to change. */
export interface Panel {
  documents: Documents;
  cases: Cases;
  places: Places;
  toasts: Toasts;
  drafts: Drafts;
  saver: Pick<Saver, 'state' | 'retry' | 'unsaved'>;
  settings: ReadonlySignal<Settings>;
  interfaceLanguage: ReadonlySignal<Language>;
  statementLanguage: ReadonlySignal<Language>;
  today: ReadonlySignal<IsoDate>;
  unreadable: ReadonlySignal<readonly Unreadable[]>;
  setUnreadable(unreadable: readonly Unreadable[]): void;
  now(): number;
  newId(): string;
  /** Sets or (with undefined) clears one fact of the active case or its household. */
  setFact(id: FactId, value: FactValue | undefined): void;
  /** Sets or removes one record of the active case: a row, a contact, a tick … */
  put(part: PartName<CaseDocument>, id: string, value: unknown): void;
  setSetting(id: SettingId, value: FactValue | undefined): void;
  /** Looks at the calendar again: at midnight and when the panel is shown. */
  refreshToday(): void;
  /** Puts back where the person was. */
  restore(workspace: {
    activeCase?: string | undefined;
    place?: string | undefined;
    drafts: Record<string, string>;
  }): void;
}

export function createPanel(powers: PanelPowers): Panel {
  const saver = createSaver(powers.write, powers.isNewer);
  const documents = createDocuments(saver, powers.now, powers.device);
  const toasts = createToasts();
  const drafts = createDrafts((all) => powers.remember({ drafts: all }));
  const places = createPlaces((place) => powers.remember({ place }));
  const today = signal(toIsoDate(new Date(powers.now())));
  const unreadable = signal<readonly Unreadable[]>([]);
  const cases = createCases({
    documents,
    now: powers.now,
    newId: powers.newId,
    remember: (activeCase) => powers.remember({ activeCase }),
    erase: powers.erase,
  });
  const settings = computed(() => settingsOf(documents.settings.value));
  const languages = computed(() => languagesOf(settings.value, powers.browserLanguages));

  function active(): CaseRecord | undefined {
    return cases.active.peek();
  }

  return {
    documents,
    cases,
    places,
    toasts,
    drafts,
    saver,
    settings,
    interfaceLanguage: computed(() => languages.value.interfaceLanguage),
    statementLanguage: computed(() => languages.value.statementLanguage),
    today,
    unreadable,
    setUnreadable(found) {
      unreadable.value = found;
    },
    now: powers.now,
    newId: powers.newId,
    setFact(id, value) {
      const record = active();
      if (!record) return;
      if (!isHouseholdFact(id)) documents.editCase(record.id, 'facts', id, value);
      // A made-up case must never change the person's own household.
      else if (record.sample) documents.editCase(record.id, 'household', id, value);
      else documents.editHousehold('facts', id, value);
    },
    put(part, id, value) {
      const record = active();
      if (record) documents.editCase(record.id, part, id, value);
    },
    setSetting: (id, value) => documents.editSettings(id, value),
    refreshToday() {
      today.value = toIsoDate(new Date(powers.now()));
    },
    restore(workspace) {
      if (workspace.activeCase) cases.select(workspace.activeCase);
      places.goTo(toPlace(workspace.place));
      drafts.restore(workspace.drafts);
    },
  };
}
