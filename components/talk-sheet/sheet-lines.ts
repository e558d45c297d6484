import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Language } from '@/lib/core/case/settings';
import type { Stage } from '@/lib/core/script/statement';
import { type CaseStatement, caseStatements } from '@/lib/panel/statements';

/** How many statements of each stage a sheet holds. */
const MOST: Record<Stage, number> = { open: 1, explain: 4, propose: 2, answer: 4, close: 2 };

/** Picking up from last time, what happened, what can be afforded and why the old sum does not fit come before the rest. */
const FIRST = ['S41', 'S07', 'S09', 'L09', 'S33'];

/** The least that a sheet keeps of each stage, however little room there is. */
const LEAST: Record<Stage, number> = { open: 1, explain: 2, propose: 1, answer: 0, close: 1 };

/** Where room is made first: answers to what they say can be looked up in the panel. */
const DROPPED: readonly Stage[] = ['answer', 'explain', 'close', 'propose'];

/**
 * The statements of a sheet in the order of the talk, only such to which no fact is missing.
 *
 * @param dropped how many are left out to make room
 */
export function sheetLines(
  record: CaseRecord,
  language: Language,
  today: IsoDate,
  dropped: number,
): CaseStatement[] {
  const complete = caseStatements(record, language, today).statements.filter(
    ({ filled }) => filled.missing.length === 0 && filled.text.trim() !== '',
  );
  const stages = Object.keys(MOST) as Stage[];
  const kept = new Map(
    stages.map((stage) => [
      stage,
      complete
        .filter(({ statement }) => statement.stage === stage)
        .sort((one, other) => rank(one) - rank(other))
        .slice(0, MOST[stage]),
    ]),
  );
  let left = dropped;
  for (const stage of DROPPED) {
    const lines = kept.get(stage) ?? [];
    const gone = Math.min(left, Math.max(0, lines.length - LEAST[stage]));
    left -= gone;
    kept.set(stage, lines.slice(0, lines.length - gone));
  }
  return stages.flatMap((stage) => kept.get(stage) ?? []);
}

/** The most that can be dropped. */
export const MOST_DROPPED = DROPPED.reduce((sum, stage) => sum + MOST[stage] - LEAST[stage], 0);

function rank({ statement }: CaseStatement): number {
  const place = FIRST.indexOf(statement.id);
  return place < 0 ? FIRST.length : place;
}
