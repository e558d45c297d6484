import type { CaseRecord } from '@/lib/core/case/record';
import type { Language } from '@/lib/core/case/settings';
import type { Arrangeable } from '@/lib/core/script/arrange';
import type { PlanTrouble } from '@/lib/core/script/plan-trouble';
import type { SlotValues } from '@/lib/core/script/slot-values';
import type { Arranging } from '@/lib/panel/arranging';
import type { Panel } from '@/lib/panel/panel';
import type { Using } from '@/lib/panel/using';

/** What every statement in the Say place is handed. */
export interface SayContext {
  panel: Panel;
  record: CaseRecord;
  language: Language;
  values: SlotValues;
  using: Using;
  arranging: Arranging;
  /** When each statement was used in this talk, epoch milliseconds. */
  used: ReadonlyMap<string, number>;
  /** What is wrong with the plan that some statements tell. */
  trouble: PlanTrouble | undefined;
  /** The id of the statement to say next. */
  next: string | undefined;
}

/** The list that a statement stands in, so that it can be moved there. */
export interface ListPlace {
  list: readonly Arrangeable[];
  among: 'pinned' | 'section';
}
