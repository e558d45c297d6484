import type { IsoDate } from '../case/iso-date';
import type { CaseRecord } from '../case/record';
import type { Language } from '../case/settings';
import { editId, type FilledStatement, fillStatement } from '../script/fill';
import { LIBRARY } from '../script/library';
import { slotValues } from '../script/slot-values';

/** The statement that picks up a talk from last time. Ids of statements are kept for good. */
const FOLLOW_UP = 'S41';

/**
 * The words to follow up with. What is not known of the last contact, such as the agent, is left
 * out of them; only the person's own words can still miss a fact.
 */
export function followUpWords(
  record: CaseRecord,
  language: Language,
  today: IsoDate,
): FilledStatement | undefined {
  const statement = LIBRARY.find(({ id }) => id === FOLLOW_UP);
  if (!statement) return undefined;
  const edit = record.edits[editId(FOLLOW_UP, language)];
  const values = slotValues(record, language, today);
  const filled = fillStatement(statement, language, edit, values);
  if (!filled.canLeaveOut) return filled;
  return fillStatement(statement, language, { ...edit, leftOut: true }, values);
}
