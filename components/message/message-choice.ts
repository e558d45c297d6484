import { useMemo } from 'preact/hooks';
import { z } from 'zod';
import type { Panel } from '@/lib/panel/panel';
import type { AnyStatement } from '@/lib/panel/statements';

/** What usually goes together in a chat: what happened, what I can afford, my plan. */
const USUAL = [
  ['S07'],
  ['S09'],
  ['S10', 'L07', 'L08', 'S18', 'S12', 'S17', 'L10'],
] as const satisfies readonly (readonly string[])[];

const idsSchema = z.array(z.string().max(80)).max(40);

/** Which statements the message is made of, in their order; kept until it is changed. */
export function useMessageChoice(
  panel: Panel,
  caseId: string,
  statements: readonly AnyStatement[],
): { ids: string[]; setIds: (ids: readonly string[]) => void } {
  const key = `${caseId}/message`;
  const stored = panel.drafts.all.value[key];
  const ids = useMemo(() => {
    const known = new Set(statements.map(({ id }) => id));
    return (readIds(stored) ?? usualIds(known)).filter((id) => known.has(id));
  }, [stored, statements]);
  return { ids, setIds: (next) => panel.drafts.keep(key, JSON.stringify(next)) };
}

function usualIds(known: ReadonlySet<string>): string[] {
  return USUAL.flatMap((step) => step.filter((id) => known.has(id)).slice(0, 1));
}

function readIds(stored: string | undefined): string[] | undefined {
  if (stored === undefined) return undefined;
  try {
    return idsSchema.safeParse(JSON.parse(stored)).data;
  } catch {
    return undefined;
  }
}
