import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Language } from '@/lib/core/case/settings';
import { editId, type FilledStatement, fillStatement } from '@/lib/core/script/fill';
import { LIBRARY } from '@/lib/core/script/library';
import { statementsFor } from '@/lib/core/script/select';
import { type SlotValues, slotValues } from '@/lib/core/script/slot-values';
import type { Statement } from '@/lib/core/script/statement';

/** A statement of the library with its filled words. */
export interface CaseStatement {
  statement: Statement;
  filled: FilledStatement;
}

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

/** Every statement that fits the case, filled in one language, in talk order. */
export function caseStatements(
  record: CaseRecord,
  language: Language,
  today: IsoDate,
): { values: SlotValues; statements: CaseStatement[] } {
  const values = slotValues(record, language, today);
  const statements = statementsFor(LIBRARY, record, values, today).map((statement) => ({
    statement,
    filled: fillStatement(
      statement,
      language,
      record.edits[editId(statement.id, language)],
      values,
    ),
  }));
  return { values, statements };
}
