import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { caseName } from '@/components/shell/case-name';
import { formatDate } from '@/lib/core/case/format-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { planOf } from '@/lib/core/plan/offer';
import { summaryOf } from '@/lib/core/script/summary';
import { language, t } from '@/lib/i18n/words';
import type { SheetContent } from '@/lib/panel/read-talk-sheet';
import { SheetChecks } from './SheetChecks';
import { SheetFacts } from './SheetFacts';
import { SheetHead } from './SheetHead';
import { SheetPlan } from './SheetPlan';
import { SheetStatements } from './SheetStatements';
import { SheetText } from './SheetText';
import { SheetWriting } from './SheetWriting';
import { MOST_DROPPED, sheetLines } from './sheet-lines';
import './talk-sheet.css';

interface TalkSheetProps {
  sheet: SheetContent;
  onPrint: () => void;
}

/** The sheet to hold in the hand during a talk: one page of A4 where the plan is not long. */
export function TalkSheet({ sheet, onPrint }: TalkSheetProps) {
  const { record } = sheet;
  return (
    <>
      <header class="screen-bar">
        <p>{t('sheet.hint')}</p>
        {record && (
          <button type="button" data-action="print" onClick={onPrint}>
            {t('sheet.print')}
          </button>
        )}
      </header>
      {record ? (
        <Paper sheet={sheet} record={record} />
      ) : (
        <main class="paper">
          <p class="lede">{t('sheet.missing')}</p>
        </main>
      )}
    </>
  );
}

/** Rows of a plan that stand beside the statements; a longer one has pages of its own. */
const ROWS_BESIDE = 13;

/** A4 less its margins, in CSS pixels: 275 mm. */
const PAGE_HEIGHT = (275 / 25.4) * 96;

function Paper({ sheet, record }: { sheet: SheetContent; record: CaseRecord }) {
  const { statementLanguage, today } = sheet;
  const paper = useRef<HTMLElement>(null);
  const [dropped, setDropped] = useState(0);
  const plan = planOf(record);
  const isLong = (plan?.rows.length ?? 0) > ROWS_BESIDE;
  // Statements give way, answers first, until one page holds everything.
  useLayoutEffect(() => {
    const first = paper.current?.querySelector<HTMLElement>('.first-page');
    if (first && first.offsetHeight > PAGE_HEIGHT && dropped < MOST_DROPPED) {
      setDropped(dropped + 1);
    }
  }, [dropped]);
  const summary = summaryOf(record, statementLanguage, today);
  const table = plan && plan.rows.length > 0 && <SheetPlan plan={plan} record={record} />;
  return (
    <main class="paper" ref={paper}>
      <div class="first-page">
        <SheetHead record={record} today={today} />
        {summary && (
          <p class="lede" lang={statementLanguage}>
            <SheetText parts={summary.parts} />
          </p>
        )}
        <div class="columns">
          <div class="stack">
            <SheetFacts record={record} today={today} />
            {!isLong && table}
          </div>
          <SheetStatements
            lines={sheetLines(record, statementLanguage, today, dropped)}
            language={statementLanguage}
          />
        </div>
        <SheetChecks record={record} />
        <SheetWriting />
        <footer>
          <span>{t('sheet.made', { date: formatDate(today, language.value, 'short') })}</span>
          <span>{t('sheet.notAdvice')}</span>
        </footer>
      </div>
      {isLong && (
        <div class="plan-pages">
          <p class="plan-of">{caseName(record)}</p>
          {table}
        </div>
      )}
    </main>
  );
}
