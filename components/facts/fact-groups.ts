import {
  CASE_FACTS,
  type FactGroup,
  type FactId,
  HOUSEHOLD_FACTS,
} from '@/lib/core/case/fact-catalogue';

/** The groups of the Facts place, from top to bottom. */
export const FACT_GROUPS = [
  'debt',
  'hardship',
  'money',
  'ask',
  'future',
  'history',
  'person',
  'agreement',
  'complaint',
] as const satisfies readonly FactGroup[];

/** Facts that another control of the same group sets. */
const HIDDEN: ReadonlySet<FactId> = new Set<FactId>(['setBy']);

/** The facts of a group: those always shown, and those behind "more lines". */
export function factsOfGroup(group: FactGroup): { shown: FactId[]; more: FactId[] } {
  const all = [...Object.entries(HOUSEHOLD_FACTS), ...Object.entries(CASE_FACTS)].filter(
    ([id, spec]) => spec.group === group && !HIDDEN.has(id as FactId),
  );
  const ids = (folded: boolean) =>
    all.filter(([, spec]) => 'more' in spec === folded).map(([id]) => id as FactId);
  return { shown: ids(false), more: ids(true) };
}
