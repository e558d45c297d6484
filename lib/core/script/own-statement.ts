import type { OwnStatement, StatementUse } from '../case/records';
import { type FilledStatement, fillSegment } from './fill';
import type { SlotValues } from './slot-values';
import { joinWords } from './template';

/** The length of a title taken from the words themselves, in characters. */
const TITLE_LENGTH = 24;

/** Fills an own statement: its facts stay true as those of the library do. */
export function fillOwn(id: string, own: OwnStatement, values: SlotValues): FilledStatement {
  const parts = joinWords(own.segments).map((segment) => fillSegment(segment, values));
  const text = parts.map((part) => (part.kind === 'missing' ? '' : part.text)).join('');
  return {
    id,
    title: own.title?.trim() || firstWords(text),
    theySay: undefined,
    parts,
    text,
    missing: [...new Set(parts.flatMap((part) => (part.kind === 'missing' ? [part.slot] : [])))],
    canLeaveOut: false,
    leftOut: false,
    edited: false,
  };
}

/** The ids of own statements, the one written or used last first. */
export function byRecency(
  own: readonly [string, OwnStatement][],
  uses: Readonly<Record<string, StatementUse>>,
): [string, OwnStatement][] {
  const last = ([id, { written }]: [string, OwnStatement]) =>
    Math.max(written, uses[id]?.when ?? 0);
  return [...own].sort((one, other) => last(other) - last(one) || one[0].localeCompare(other[0]));
}

function firstWords(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  const characters = [...line];
  if (characters.length <= TITLE_LENGTH) return line;
  return `${characters.slice(0, TITLE_LENGTH).join('').trimEnd()}…`;
}
