import { emptyHousehold, emptySettings } from '@/lib/core/case/document';
import { type IsoDate, toIsoDate } from '@/lib/core/case/iso-date';
import { languagesOf, settingsOf } from '@/lib/core/case/read-settings';
import { type CaseRecord, readCase } from '@/lib/core/case/record';
import type { Language } from '@/lib/core/case/settings';
import { showLanguage } from '@/lib/i18n/words';
import { readDocuments } from '@/lib/storage/local-documents';

/** What the talk sheet shows; `record` is undefined where there is no such readable case. */
export interface SheetContent {
  record: CaseRecord | undefined;
  statementLanguage: Language;
  today: IsoDate;
}

/** Reads one case for printing, in the person's languages. Nothing is written. */
export async function readTalkSheet(caseId: string): Promise<SheetContent> {
  const stored = await readDocuments();
  const settings = settingsOf(stored.settings ?? emptySettings());
  const languages = languagesOf(settings, navigator.languages);
  await showLanguage(languages.interfaceLanguage);
  const document = stored.cases.find(({ id }) => id === caseId);
  return {
    record: document && readCase(document, stored.household ?? emptyHousehold()),
    statementLanguage: languages.statementLanguage,
    today: toIsoDate(new Date()),
  };
}
