import type { CaseRecord } from '@/lib/core/case/record';
import { planSheet } from '@/lib/core/plan/plan-sheet';
import type { Plan } from '@/lib/core/plan/schedule';
import { copyPicture } from '@/lib/platform/clipboard';
import { openTalkSheet } from '@/lib/platform/open-talk-sheet';
import { saveFile } from '@/lib/platform/save-file';
import type { Panel } from './panel';

/** The ways a plan leaves as a file. What writes each is loaded when it is asked for. */
export type PlanFile = 'calendar' | 'csv' | 'picture';

/** Saves the plan as a file of that kind. */
export async function savePlan(
  kind: PlanFile,
  panel: Panel,
  record: CaseRecord,
  plan: Plan,
): Promise<void> {
  const language = panel.statementLanguage.peek();
  const name = `parley-${panel.today.peek()}`;
  if (kind === 'csv') {
    const { planCsv } = await import('@/lib/core/plan/plan-csv');
    saveFile(`${name}.csv`, planCsv(plan, record, language), 'text/csv;charset=utf-8');
  } else if (kind === 'calendar') {
    const { planCalendar } = await import('@/lib/core/plan/plan-calendar');
    const text = planCalendar(plan, record, language, panel.now());
    saveFile(`${name}.ics`, text, 'text/calendar;charset=utf-8');
  } else saveFile(`${name}.png`, await pictureOf(panel, record, plan), 'image/png');
}

/**
 * Puts the plan's picture on the clipboard. Call it in a click handler.
 *
 * @returns `saved` where the browser takes no picture, so a file was saved instead
 */
export async function copyPlanPicture(
  panel: Panel,
  record: CaseRecord,
  plan: Plan,
): Promise<'copied' | 'saved'> {
  if (await copyPicture(pictureOf(panel, record, plan))) return 'copied';
  await savePlan('picture', panel, record, plan);
  return 'saved';
}

/** Opens the sheet to print for a case in a tab of its own. */
export function printTalkSheet(record: CaseRecord): void {
  void openTalkSheet(record.id);
}

async function pictureOf(panel: Panel, record: CaseRecord, plan: Plan): Promise<Blob> {
  const { drawPlanPicture } = await import('@/lib/platform/plan-picture');
  const language = panel.statementLanguage.peek();
  return drawPlanPicture(planSheet(plan, record, language, panel.today.peek()));
}
