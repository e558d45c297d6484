import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type CaseDocument, emptyCase } from '@/lib/core/case/document';
import { toIsoDate } from '@/lib/core/case/iso-date';
import { activeCase, type CaseRecord, readCases } from '@/lib/core/case/record';
import type { Language } from '@/lib/core/case/settings';
import type { Documents } from './documents';

export interface Cases {
  /** Not deleted and not archived, in the order they were begun. */
  open: ReadonlySignal<CaseRecord[]>;
  archived: ReadonlySignal<CaseRecord[]>;
  active: ReadonlySignal<CaseRecord | undefined>;
  select(id: string): void;
  /** Begins an empty case and shows it. */
  start(): void;
  /** Adds the made-up cases that are not there yet and shows the first. */
  showSamples(language: Language): Promise<void>;
  rename(id: string, name: string): void;
  setArchived(id: string, archived: boolean): void;
  /** Marks the case as deleted; its content stays until `purge`. */
  setDeleted(id: string, deleted: boolean): void;
  /** Erases every case that is marked as deleted. */
  purge(): void;
}

interface CasesOptions {
  documents: Documents;
  now: () => number;
  newId: () => string;
  remember: (activeCase: string | undefined) => void;
  erase: (caseId: string) => void;
}

export function createCases({ documents, now, newId, remember, erase }: CasesOptions): Cases {
  const wanted = signal<string | undefined>(undefined);
  const all = computed(() => readCases(documents.cases.value.values(), documents.household.value));
  const open = computed(() => all.value.filter((record) => record.facts.archived !== 'yes'));
  const active = computed(() => activeCase(all.value, wanted.value));

  function select(id: string | undefined): void {
    wanted.value = id;
    remember(id);
  }

  function add(document: CaseDocument): void {
    documents.addCase(document);
    select(document.id);
  }

  function purge(): void {
    for (const document of documents.cases.value.values()) {
      const deleted = document.parts.facts['deleted'];
      if (!deleted || !('value' in deleted) || deleted.value !== 'yes') continue;
      documents.drop(document.id);
      erase(document.id);
    }
  }

  return {
    open,
    archived: computed(() => all.value.filter((record) => record.facts.archived === 'yes')),
    active,
    select,
    start: () => add(emptyCase(newId(), now())),
    async showSamples(language) {
      // Loaded only here: most people never need the samples again.
      const { sampleCases } = await import('@/lib/core/case/sample/sample-cases');
      purge();
      for (const sample of sampleCases(language, toIsoDate(new Date(now())), now())) {
        if (!documents.cases.value.has(sample.id)) documents.addCase(sample);
      }
      select('sample-huabei');
    },
    rename: (id, name) => documents.editCase(id, 'facts', 'caseName', name || undefined),
    setArchived(id, archived) {
      documents.editCase(id, 'facts', 'archived', archived ? 'yes' : 'no');
    },
    setDeleted(id, deleted) {
      documents.editCase(id, 'facts', 'deleted', deleted ? 'yes' : 'no');
    },
    purge,
  };
}
