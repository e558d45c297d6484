import { emptyHousehold } from '@/lib/core/case/document';
import type { IsoDate } from '@/lib/core/case/iso-date';
import { type CaseRecord, readCase } from '@/lib/core/case/record';
import { sampleCases } from '@/lib/core/case/sample/sample-cases';
import type { Language } from '@/lib/core/case/settings';
import type { CheckContext } from '@/lib/core/script/checks/check-text';
import { slotValues } from '@/lib/core/script/slot-values';

export const TODAY = '2026-11-24' as IsoDate;

/** The two samples in one language, as records. */
export function sampleRecords(language: Language): CaseRecord[] {
  return sampleCases(language, TODAY, new Date('2026-11-24T09:00:00').getTime()).map((sample) =>
    readCase(sample, emptyHousehold()),
  );
}

/** What the checks of a text are handed for the first sample. */
export function checkContext(
  language: Language,
  record = sampleRecords(language)[0],
): CheckContext {
  if (!record) throw new Error('there is no sample');
  return {
    record,
    language,
    today: TODAY,
    limit: 300,
    values: slotValues(record, language, TODAY),
  };
}
