import type { CaseRecord } from '@/lib/core/case/record';
import { lenderOf } from '@/lib/core/lenders/find-lender';
import type { SiteVerdict } from '@/lib/core/lenders/judge-site';

/**
 * The case that belongs to the site in front: the one that was talked about there last, else the
 * first one with the lender whose official site it is; undefined where none does.
 *
 * @param open the cases that are neither archived nor deleted
 * @param remembered the id of the case talked about on this site last
 */
export function caseForSite(
  open: readonly CaseRecord[],
  remembered: string | undefined,
  verdict: SiteVerdict | undefined,
): CaseRecord | undefined {
  const last = open.find(({ id }) => id === remembered);
  if (last) return last;
  if (verdict?.kind !== 'official') return undefined;
  return open.find(({ facts }) => lenderOf(facts)?.id === verdict.lender.id);
}
