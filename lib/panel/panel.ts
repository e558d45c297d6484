import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { caseCurrency } from '@/lib/core/case/derived-facts';
import type { CaseDocument, PartName } from '@/lib/core/case/document';
import {
  type Currency,
  type FactId,
  HOUSEHOLD_FACTS,
  type HouseholdFactId,
  isHouseholdFact,
} from '@/lib/core/case/fact-catalogue';
import type { FactValue } from '@/lib/core/case/fact-schema';
import { type IsoDate, toIsoDate } from '@/lib/core/case/iso-date';
import { isOfferFact, offerKey } from '@/lib/core/case/offer-facts';
import {
  languagesOf,
  type PersonalLibrary,
  personalLibrary,
  settingsOf,
} from '@/lib/core/case/read-settings';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Language, SettingId, Settings } from '@/lib/core/case/settings';
import type { Unreadable } from '@/lib/storage/parse-stored';
import { type Cases, createCases } from './cases';
import { createCurrencies } from './currencies';
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
  personal: ReadonlySignal<PersonalLibrary>;
  interfaceLanguage: ReadonlySignal<Language>;
  statementLanguage: ReadonlySignal<Language>;
  today: ReadonlySignal<IsoDate>;
  unreadable: ReadonlySignal<readonly Unreadable[]>;
  setUnreadable(unreadable: readonly Unreadable[]): void;
  now(): number;
  newId(): string;
  /**
   * Sets or (with undefined) clears one fact of a case, of the offer that its record shows, or of
   * its household. Without a record the active case is meant; an undo must name its own.
   */
  setFact(id: FactId, value: FactValue | undefined, of?: CaseRecord): void;
  /** Sets or removes one record of a case: a row of the offer in view, a contact, a tick … */
  put(part: PartName<CaseDocument>, id: string, value: unknown, of?: CaseRecord): void;
  /** Sets or removes a line of the budget or a hard month of the household of a case. */
  putHome(part: 'lines' | 'hardMonths', id: string, value: unknown, of: CaseRecord): void;
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

  const changeCurrency = createCurrencies(documents);

  function active(): CaseRecord | undefined {
    return cases.active.peek();
  }

  function setHomeFact(id: HouseholdFactId, value: FactValue | undefined, of: CaseRecord): void {
    // A made-up case must never change the person's own household.
    if (of.sample) documents.editCase(of.id, 'household', id, value);
    else {
      if (HOUSEHOLD_FACTS[id].kind === 'money') keepHomeCurrency(of);
      documents.editHousehold('facts', id, value);
    }
  }

  /** The first amount of the household decides in which currency its amounts are. */
  function keepHomeCurrency(of: CaseRecord): void {
    if (of.sample || of.household.homeCurrency) return;
    documents.editHousehold('facts', 'homeCurrency', caseCurrency(of.facts));
  }

  return {
    documents,
    cases,
    places,
    toasts,
    drafts,
    saver,
    settings,
    personal: computed(() => personalLibrary(documents.settings.value)),
    interfaceLanguage: computed(() => languages.value.interfaceLanguage),
    statementLanguage: computed(() => languages.value.statementLanguage),
    today,
    unreadable,
    setUnreadable(found) {
      unreadable.value = found;
    },
    now: powers.now,
    newId: powers.newId,
    setFact(id, value, record = active()) {
      if (!record) return;
      const currency = value as Currency | undefined;
      if (id === 'currency') changeCurrency('debt', currency ?? 'CNY', record);
      if (id === 'homeCurrency') {
        changeCurrency('home', currency ?? caseCurrency(record.facts), record);
      }
      if (isHouseholdFact(id)) setHomeFact(id, value, record);
      else if (record.offer !== 'a' && isOfferFact(id)) {
        documents.editCase(record.id, 'offers', offerKey(record.offer, id), value);
      } else documents.editCase(record.id, 'facts', id, value);
    },
    put(part, id, value, record = active()) {
      if (!record) return;
      const key = part === 'rows' ? offerKey(record.offer, id) : id;
      documents.editCase(record.id, part, key, value);
    },
    putHome(part, id, value, record) {
      keepHomeCurrency(record);
      if (record.sample) documents.editCase(record.id, part, id, value);
      else documents.editHousehold(part, id, value);
    },
    setSetting: (id, value) => documents.editSettings('choices', id, value),
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
