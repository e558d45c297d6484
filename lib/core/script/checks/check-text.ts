import type { IsoDate } from '../../case/iso-date';
import type { CaseRecord } from '../../case/record';
import type { Segment } from '../../case/records';
import type { Language } from '../../case/settings';
import { fillSegment, textLength } from '../fill';
import type { SlotValues } from '../slot-values';
import { findSeveralAsks } from './find-asks';
import { findContradictions } from './find-contradictions';
import { findSecrets } from './find-secrets';
import { findTone } from './find-tone';
import type { Finding } from './finding';
import { plainScript } from './plain-script';

export interface CheckContext {
  record: CaseRecord;
  values: SlotValues;
  language: Language;
  /** An ISO date. */
  today: IsoDate;
  /** Characters that one chat message may hold. */
  limit: number;
}

/**
 * What should be looked at again in a text, in the order in which it stands there. The words are
 * read in Chinese of both scripts and in English, whatever the language of the statement; facts
 * are true by themselves.
 */
export function checkText(segments: readonly Segment[], context: CheckContext): Finding[] {
  const found = segments.flatMap((words, segment) => {
    if (typeof words !== 'string' || words.trim() === '') return [];
    const plain = plainScript(words);
    const all = [
      ...findSecrets(words, segment),
      ...findContradictions({ words, plain, segment, ...context }),
      ...findTone(words, plain, segment, context.language),
    ];
    return all.filter(isFirstOfItsKind).sort((one, other) => one.start - other.start);
  });
  const text = segments.map((each) => textOf(each, context.values)).join('');
  const whole: Finding[] = [];
  if (textLength(text) > context.limit) whole.push(wholeText('tooLong'));
  if (findSeveralAsks(plainScript(text))) whole.push(wholeText('severalAsks'));
  return [...found, ...whole];
}

function wholeText(kind: 'tooLong' | 'severalAsks'): Finding {
  return { kind, reason: kind, segment: 0, start: 0, end: 0, quote: '' };
}

function textOf(segment: Segment, values: SlotValues): string {
  const part = fillSegment(segment, values);
  return part.kind === 'missing' ? '' : part.text;
}

/** Two rules may meet in the same words: they are told once. */
function isFirstOfItsKind(one: Finding, index: number, all: readonly Finding[]): boolean {
  return (
    all.findIndex(
      ({ kind, start, end }) => kind === one.kind && start < one.end && one.start < end,
    ) === index
  );
}

/** The segments with the fix of one finding in the place of its words. */
export function withFix(segments: readonly Segment[], finding: Finding): Segment[] {
  return segments.flatMap((segment, index): Segment[] => {
    if (index !== finding.segment || typeof segment !== 'string' || !finding.fix) return [segment];
    return [segment.slice(0, finding.start), ...finding.fix, segment.slice(finding.end)].filter(
      (each) => each !== '',
    );
  });
}
