import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Language } from '@/lib/core/case/settings';
import type { Stage } from '@/lib/core/script/statement';
import { t } from '@/lib/i18n/words';
import { type CaseStatement, caseStatements } from '@/lib/panel/statements';
import { SheetText } from './SheetText';

/** How many statements of each stage a sheet holds. */
const MOST: Record<Exclude<Stage, 'answer'>, number> = {
  open: 1,
  explain: 3,
  propose: 2,
  close: 1,
};
const MOST_ANSWERS = 4;

/** How many answers there could be on the sheet. */
export function sheetAnswers(record: CaseRecord, language: Language, today: IsoDate): number {
  return complete(record, language, today, 'answer').slice(0, MOST_ANSWERS).length;
}

interface SheetStatementsProps {
  record: CaseRecord;
  language: Language;
  today: IsoDate;
  /** How many answers to what they say find room. */
  answers: number;
}

/** What to say, in the order of the talk; only statements to which no fact is missing. */
export function SheetStatements({ record, language, today, answers }: SheetStatementsProps) {
  const of = (stage: Stage, most: number) =>
    complete(record, language, today, stage).slice(0, most);
  const lines = [
    ...of('open', MOST.open),
    ...of('explain', MOST.explain),
    ...of('propose', MOST.propose),
    ...of('answer', answers),
    ...of('close', MOST.close),
  ];
  return (
    <section>
      <h2>{t('sheet.say')}</h2>
      <ol class="say" lang={language}>
        {lines.map(({ statement, filled }) => (
          <li key={statement.id}>
            <span>{filled.theySay ? quoted(filled.theySay, language) : filled.title}</span>
            <p>
              <SheetText parts={filled.parts} />
            </p>
          </li>
        ))}
      </ol>
      {lines.length === 0 && <p>{t('sheet.nothingToSay')}</p>}
    </section>
  );
}

function complete(
  record: CaseRecord,
  language: Language,
  today: IsoDate,
  stage: Stage,
): CaseStatement[] {
  return caseStatements(record, language, today).statements.filter(
    ({ statement, filled }) =>
      statement.stage === stage && filled.missing.length === 0 && filled.text.trim() !== '',
  );
}

function quoted(words: string, language: Language): string {
  return language === 'zh-TW' ? `「${words}」` : `“${words}”`;
}
