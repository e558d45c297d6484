import { CalendarDays, Copy, Image, Printer, Table2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import type { CaseRecord } from '@/lib/core/case/record';
import { planTextParts } from '@/lib/core/plan/plan-text';
import type { Plan } from '@/lib/core/plan/schedule';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { copyPlanPicture, type PlanFile, printTalkSheet, savePlan } from '@/lib/panel/plan-files';
import { PlanTextParts } from './PlanTextParts';
import './plan-exports.css';

interface PlanExportsProps {
  panel: Panel;
  record: CaseRecord;
  plan: Plan;
  onCopy: (text: string) => void;
}

/** The ways a plan leaves Parley: as words and as a picture for the chat, and as files. */
export function PlanExports({ panel, record, plan, onCopy }: PlanExportsProps) {
  const [inParts, setInParts] = useState(false);
  // Written when it is asked for: a plan of many rows is long, and every key would write it again.
  const write = () =>
    planTextParts(plan, record, panel.statementLanguage.value, panel.settings.value.chatLimit);
  const parts = inParts ? write() : [];
  if (plan.rows.length === 0) return null;

  /** Nothing here may fail without a word: a picture can be too large for the browser. */
  async function tell(work: Promise<string>): Promise<void> {
    panel.toasts.show(await work.catch(() => t('planOut.failed')));
  }

  const save = (kind: PlanFile) =>
    tell(savePlan(kind, panel, record, plan).then(() => t(`planOut.saved.${kind}`)));

  function copyText(): void {
    const [only, second] = write();
    if (second !== undefined) setInParts(true);
    else if (only) onCopy(only);
  }

  return (
    <>
      <section class="group plan-save">
        <div class="group-head">
          <h2>{t('planOut.title')}</h2>
        </div>
        <div class="plan-files">
          <Button icon={CalendarDays} action="save-calendar" onClick={() => save('calendar')}>
            {t('planOut.calendar')}
          </Button>
          <Button icon={Table2} action="save-csv" onClick={() => save('csv')}>
            {t('planOut.csv')}
          </Button>
          <Button icon={Image} action="save-picture" onClick={() => save('picture')}>
            {t('planOut.picture')}
          </Button>
          <Button icon={Printer} action="open-sheet" onClick={() => printTalkSheet(record)}>
            {t('sheet.open')}
          </Button>
        </div>
      </section>
      {inParts && parts.length > 1 && (
        <PlanTextParts key={parts.join('\n')} parts={parts} onCopy={onCopy} />
      )}
      <footer class="foot">
        <Button look="main" large icon={Copy} action="copy-plan" onClick={copyText}>
          {t('plan.copyText')}
        </Button>
        <Button
          large
          icon={Image}
          action="copy-picture"
          onClick={() =>
            tell(copyPlanPicture(panel, record, plan).then((how) => t(`planOut.${how}Picture`)))
          }
        >
          {t('planOut.copyPicture')}
        </Button>
      </footer>
    </>
  );
}
