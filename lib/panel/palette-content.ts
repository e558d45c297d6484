import { emptyHousehold, emptySettings } from '@/lib/core/case/document';
import { toIsoDate } from '@/lib/core/case/iso-date';
import { languagesOf, personalLibrary, settingsOf } from '@/lib/core/case/read-settings';
import { activeCase, type CaseRecord, readCases } from '@/lib/core/case/record';
import type { Language } from '@/lib/core/case/settings';
import { judgeSite, type SiteVerdict } from '@/lib/core/lenders/judge-site';
import { arrange } from '@/lib/core/script/arrange';
import { matchMoves } from '@/lib/core/script/branches/match';
import { firstSecret } from '@/lib/core/script/checks/find-secrets';
import { suggestNext, talkOrder, usedInThisTalk } from '@/lib/core/script/talk-order';
import { readDocuments } from '@/lib/storage/local-documents';
import { readSiteChoices } from '@/lib/storage/site-choices';
import { readSureSites } from '@/lib/storage/sure-sites';
import { readWorkspace } from '@/lib/storage/workspace';
import { caseForSite } from './front-case';
import { holdsPrivateFact } from './private-words';
import { siteOf } from './site';
import { type AnyStatement, caseStatements, ownStatements } from './statements';

/** A ready statement as the palette lists it: complete, never with a gap. */
export interface PaletteStatement {
  id: string;
  title: string;
  stage: 'open' | 'explain' | 'propose' | 'answer' | 'close' | 'own';
  text: string;
  /** Why it stands first. */
  first?: 'fits' | 'next';
}

/** What the palette shows. */
export interface PaletteContent {
  interfaceLanguage: Language;
  statementLanguage: Language;
  caseId: string;
  /** Whose site this is; a look-alike that the person is sure of has no warning. */
  verdict: SiteVerdict;
  isSure: boolean;
  /** What they said, if an answer to it stands first. */
  heard: Heard | undefined;
  statements: PaletteStatement[];
}

/** What the other side said, as what it was understood, by which words, and what to look out for. */
export interface Heard {
  words: string;
  says: string;
  signs: string[];
  trap: string;
}

export interface PaletteSituation {
  /** Of the document that would be written in, and of the page in the tab if that is another. */
  origin: string;
  top: string | null;
  /** What the other side said last. */
  heard: string | null;
  /** Epoch milliseconds. */
  now: number;
  /** BCP 47 tags, best first. */
  browserLanguages: readonly string[];
}

/** The verdict that counts of the two addresses: a warning first, then an official one. */
function judgeBoth(origin: string, top: string | null): { verdict: SiteVerdict; site: string } {
  const judged = [...(top === null ? [] : [top]), origin].map((each) => ({
    verdict: judgeSite(each),
    site: siteOf(each),
  }));
  const [first = { verdict: judgeSite(origin), site: siteOf(origin) }] = judged;
  const of = (kind: SiteVerdict['kind']) => judged.find(({ verdict }) => verdict.kind === kind);
  return of('lookalike') ?? of('official') ?? first;
}

/** Answers to what was heard, two at most, then the statement to say next, then all in order. */
function inOrder(
  all: readonly AnyStatement[],
  record: CaseRecord,
  answers: readonly string[],
  now: number,
): PaletteStatement[] {
  const ready = new Map(all.map((entry) => [entry.id, entry]));
  const fits = answers.filter((id) => ready.has(id)).slice(0, 2);
  const channel = record.facts.channel ?? 'chat';
  const next = suggestNext(
    talkOrder(channel, record.contacts.length > 0),
    new Set(ready.keys()),
    new Set(usedInThisTalk(record, now).keys()),
  );
  const first = new Map<string, 'fits' | 'next'>(fits.map((id) => [id, 'fits']));
  if (next && !first.has(next)) first.set(next, 'next');
  const ids = [...first.keys(), ...[...ready.keys()].filter((id) => !first.has(id))];
  return ids.flatMap((id) => {
    const entry = ready.get(id);
    if (!entry) return [];
    const { section, filled } = entry;
    const why = first.get(id);
    return [
      {
        id,
        title: filled.theySay ?? filled.title,
        stage: section,
        text: filled.text,
        ...(why && { first: why }),
      },
    ];
  });
}

/** The statements of the case that miss no fact, read anew each time the palette opens. */
export async function loadPaletteContent(situation: PaletteSituation): Promise<PaletteContent> {
  const { origin, top, now } = situation;
  const [stored, workspace, choices, sure] = await Promise.all([
    readDocuments(),
    readWorkspace(),
    readSiteChoices(),
    readSureSites(),
  ]);
  const settings = stored.settings ?? emptySettings();
  const languages = languagesOf(settingsOf(settings), situation.browserLanguages);
  const { verdict, site } = judgeBoth(origin, top);
  const isSure = sure.includes(site);
  const about = { ...languages, verdict, isSure };
  const records = readCases(stored.cases, stored.household ?? emptyHousehold());
  const open = records.filter(({ facts }) => facts.archived !== 'yes');
  const record =
    caseForSite(open, choices[site]?.caseId, verdict) ?? activeCase(records, workspace.activeCase);
  const nothing = { ...about, caseId: record?.id ?? '', heard: undefined, statements: [] };
  // Nothing is even read into a palette over a page that pretends to be a lender.
  if (!record || (verdict.kind === 'lookalike' && !isSure)) return nothing;
  const library = caseStatements(record, languages.statementLanguage, toIsoDate(new Date(now)));
  const { statements: own, arrangement } = personalLibrary(settings);
  const mine = ownStatements(own, record, languages.statementLanguage, library.values);
  const { pinned, sections } = arrange([...library.statements, ...mine], arrangement);
  const offered = [...pinned, ...[...sections.values()].flat()].filter(
    ({ filled }) =>
      filled.missing.length === 0 &&
      // A secret is handed out only in the panel, where a second press is asked for.
      !firstSecret(filled.text) &&
      !(verdict.kind === 'lookalike' && holdsPrivateFact(filled.text, record)),
  );
  const words = situation.heard ?? '';
  const [match] = matchMoves(words);
  const statements = inOrder(offered, record, match?.move.answers ?? [], now);
  const isAnswered = statements.some(({ first }) => first === 'fits');
  return {
    ...about,
    caseId: record.id,
    heard:
      match && isAnswered
        ? {
            words,
            says: match.move.says[languages.statementLanguage],
            signs: match.signs,
            trap: match.move.trap[languages.interfaceLanguage],
          }
        : undefined,
    statements,
  };
}
