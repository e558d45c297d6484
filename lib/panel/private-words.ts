import type { CaseRecord } from '@/lib/core/case/record';

/** The facts by which somebody could pretend to be the person: never for a site that may be false. */
const PRIVATE_FACTS = ['phoneTail', 'accountTail'] as const;

/** Whether a text holds the last digits of the person's phone or account. */
export function holdsPrivateFact(
  text: string,
  { facts, household }: Pick<CaseRecord, 'facts' | 'household'>,
): boolean {
  const known: Record<string, unknown> = { ...household, ...facts };
  return PRIVATE_FACTS.some((id) => {
    const digits = known[id];
    return (
      typeof digits === 'string' &&
      digits.length >= 3 &&
      new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(text)
    );
  });
}
