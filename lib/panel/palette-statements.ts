import { emptyHousehold, emptySettings } from '@/lib/core/case/document';
import { toIsoDate } from '@/lib/core/case/iso-date';
import { languagesOf, personalLibrary, settingsOf } from '@/lib/core/case/read-settings';
import { activeCase, readCases } from '@/lib/core/case/record';
import type { Language } from '@/lib/core/case/settings';
import { arrange } from '@/lib/core/script/arrange';
import { firstSecret } from '@/lib/core/script/checks/find-secrets';
import { readDocuments } from '@/lib/storage/local-documents';
import { readWorkspace } from '@/lib/storage/workspace';
import { caseStatements, ownStatements } from './statements';

/** A ready statement as the palette lists it: complete, never with a gap. */
export interface PaletteStatement {
  id: string;
  title: string;
  /** The stage's key, for its name in the interface. */
  stage: 'open' | 'explain' | 'propose' | 'answer' | 'close' | 'own';
  text: string;
}

/** What the palette shows. */
export interface PaletteContent {
  interfaceLanguage: Language;
  statementLanguage: Language;
  statements: PaletteStatement[];
}

/**
 * The statements of the active case that miss no fact, read anew each time the palette opens.
 *
 * @param now epoch milliseconds
 * @param browserLanguages BCP 47 tags, best first
 */
export async function loadPaletteStatements(
  now: number,
  browserLanguages: readonly string[],
): Promise<PaletteContent> {
  const [stored, workspace] = await Promise.all([readDocuments(), readWorkspace()]);
  const settings = settingsOf(stored.settings ?? emptySettings());
  const languages = languagesOf(settings, browserLanguages);
  const records = readCases(stored.cases, stored.household ?? emptyHousehold());
  const record = activeCase(records, workspace.activeCase);
  if (!record) return { ...languages, statements: [] };
  const library = caseStatements(record, languages.statementLanguage, toIsoDate(new Date(now)));
  const { statements: own, arrangement } = personalLibrary(stored.settings ?? emptySettings());
  const mine = ownStatements(own, record, languages.statementLanguage, library.values);
  const { pinned, sections } = arrange([...library.statements, ...mine], arrangement);
  const statements = [...pinned, ...[...sections.values()].flat()];
  return {
    ...languages,
    statements: statements
      // A secret is handed out only in the panel, where a second press is asked for.
      .filter(({ filled }) => filled.missing.length === 0 && !firstSecret(filled.text))
      .map(({ id, section, filled }) => ({
        id,
        title: filled.theySay ?? filled.title,
        stage: section,
        text: filled.text,
      })),
  };
}
