import { batch, type ReadonlySignal, signal } from '@preact/signals';
import {
  type CaseDocument,
  coversDocument,
  emptyHousehold,
  emptySettings,
  type HouseholdDocument,
  isReadable,
  latestEdit,
  mergeDocuments,
  type ParleyDocument,
  type PartName,
  type SettingsDocument,
  withEntity,
} from '@/lib/core/case/document';
import { EARLIEST_STAMP, laterStamp, nextStamp, type Stamp } from '@/lib/core/case/stamp';
import type { Saver } from './saver';

/** The documents in memory, always merged with what other windows write. */
export interface Documents {
  cases: ReadonlySignal<ReadonlyMap<string, CaseDocument>>;
  household: ReadonlySignal<HouseholdDocument>;
  settings: ReadonlySignal<SettingsDocument>;
  /** Takes in what was read or what another window wrote. Never loses an edit made here. */
  take(document: ParleyDocument): void;
  /** A case that another window removed. */
  drop(caseId: string): void;
  /** Adds a new case and saves it. */
  addCase(document: CaseDocument): void;
  editCase(id: string, part: PartName<CaseDocument>, entity: string, value: unknown): void;
  editHousehold(part: PartName<HouseholdDocument>, entity: string, value: unknown): void;
  editSettings(part: PartName<SettingsDocument>, entity: string, value: unknown): void;
}

/**
 * @param now epoch milliseconds
 * @param device the name that stamps carry
 */
export function createDocuments(saver: Saver, now: () => number, device: string): Documents {
  const cases = signal<ReadonlyMap<string, CaseDocument>>(new Map());
  const household = signal(emptyHousehold());
  const settings = signal(emptySettings());
  let latest: Stamp = EARLIEST_STAMP;

  function stamp(): Stamp {
    latest = nextStamp(latest, now(), device);
    return latest;
  }

  function keep(document: ParleyDocument): void {
    latest = laterStamp(latest, latestEdit(document));
    if (document.kind === 'case') cases.value = new Map(cases.value).set(document.id, document);
    else if (document.kind === 'household') household.value = document;
    else settings.value = document;
  }

  function take(document: ParleyDocument): void {
    const ours =
      document.kind === 'case'
        ? cases.value.get(document.id)
        : document.kind === 'household'
          ? household.value
          : settings.value;
    // The echo of an own write: drawing it again would be work for nothing.
    if (ours && coversDocument(ours, document)) return;
    keep(ours ? mergeDocuments(document, ours as typeof document) : document);
  }

  function change<Kind extends ParleyDocument>(
    document: Kind,
    key: string,
    edit: [PartName<Kind>, string, unknown],
  ): void {
    const changed = withEntity(document, ...edit, stamp());
    if (!isReadable(changed, edit[0], edit[1])) {
      throw new TypeError(`${edit[0]}.${edit[1]} could not be read again`);
    }
    batch(() => {
      keep(changed);
      saver.save(key, changed);
    });
  }

  return {
    cases,
    household,
    settings,
    take,
    drop(caseId) {
      const left = new Map(cases.value);
      left.delete(caseId);
      cases.value = left;
    },
    addCase(document) {
      keep(document);
      saver.save(document.id, document);
    },
    editCase(id, part, entity, value) {
      const document = cases.value.get(id);
      if (document) change(document, id, [part, entity, value]);
    },
    editHousehold(part, entity, value) {
      change(household.value, 'household', [part, entity, value]);
    },
    editSettings(part, entity, value) {
      change(settings.value, 'settings', [part, entity, value]);
    },
  };
}
