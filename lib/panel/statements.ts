import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import type { OwnStatement } from '@/lib/core/case/records';
import type { Language } from '@/lib/core/case/settings';
import { editId, type FilledStatement, fillStatement } from '@/lib/core/script/fill';
import { LIBRARY } from '@/lib/core/script/library';
import { byRecency, fillOwn } from '@/lib/core/script/own-statement';
import { statementsFor } from '@/lib/core/script/select';
import { type Forms, type SlotValues, slotValues } from '@/lib/core/script/slot-values';
import type { Stage, Statement } from '@/lib/core/script/statement';

/** A statement of the library with its filled words. */
export interface CaseStatement {
  id: string;
  section: Stage;
  rank: number;
  statement: Statement;
  filled: FilledStatement;
}

/** A statement that the person wrote, filled from the case in view. */
export interface OwnCaseStatement {
  id: string;
  section: 'own';
  rank: number;
  own: OwnStatement;
  filled: FilledStatement;
}

export type AnyStatement = CaseStatement | OwnCaseStatement;

const RANKS = new Map(LIBRARY.map(({ id }, index) => [id, index]));

/** One statement of the library, filled; undefined where it does not fit the case. */
export function caseStatement(
  id: string,
  record: CaseRecord,
  language: Language,
  today: IsoDate,
): FilledStatement | undefined {
  const values = slotValues(record, language, today);
  const only = LIBRARY.filter((statement) => statement.id === id);
  const [fitting] = statementsFor(only, record, values, today);
  const edit = record.edits[editId(id, language)];
  return fitting && fillStatement(fitting, language, edit, values);
}

/**
 * Every statement that fits the case, filled in one language, in talk order.
 *
 * @param spokenForms for a talk on the phone: short texts, with numbers as they are said
 */
export function caseStatements(
  record: CaseRecord,
  language: Language,
  today: IsoDate,
  spokenForms?: Forms,
): { values: SlotValues; statements: CaseStatement[] } {
  const values = slotValues(record, language, today, spokenForms);
  const statements = statementsFor(LIBRARY, record, values, today).map((statement) => ({
    id: statement.id,
    section: statement.stage,
    rank: RANKS.get(statement.id) ?? 0,
    statement,
    filled: fillStatement(
      statement,
      language,
      record.edits[editId(statement.id, language)],
      values,
      spokenForms ? 'spoken' : 'chat',
    ),
  }));
  return { values, statements };
}

/** The person's own statements in one language, the latest first. */
export function ownStatements(
  own: readonly [string, OwnStatement][],
  record: CaseRecord,
  language: Language,
  values: SlotValues,
): OwnCaseStatement[] {
  const inLanguage = own.filter(([, statement]) => statement.language === language);
  return byRecency(inLanguage, record.uses).map(([id, statement], rank) => ({
    id,
    section: 'own',
    rank,
    own: statement,
    filled: fillOwn(id, statement, values),
  }));
}
