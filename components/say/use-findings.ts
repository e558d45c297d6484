import { useMemo } from 'preact/hooks';
import type { Segment } from '@/lib/core/case/records';
import { type CheckContext, checkText } from '@/lib/core/script/checks/check-text';
import type { Finding } from '@/lib/core/script/checks/finding';
import type { SayContext } from './say-context';

/** What the checks of a text are handed. */
export function checkContextOf({ panel, record, values, language }: SayContext): CheckContext {
  return {
    record,
    values,
    language,
    today: panel.today.value,
    limit: panel.settings.value.chatLimit,
  };
}

/** What to look at again; the library's own words are not read: they raise nothing. */
export function useFindings(
  context: SayContext,
  segments: readonly Segment[] | undefined,
): readonly Finding[] {
  const { record, values, language } = context;
  const limit = context.panel.settings.value.chatLimit;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the checks read
  return useMemo(
    () =>
      segments
        ? checkText(segments, checkContextOf(context)).filter(({ kind }) => kind !== 'tooLong')
        : [],
    [segments, record, values, language, limit],
  );
}
