import { Copy, CornerDownLeft } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import { FilledText } from '@/components/controls/FilledText';
import type { CaseRecord } from '@/lib/core/case/record';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { caseStatement } from '@/lib/panel/statements';
import type { Talk } from '@/lib/panel/talk';

/** The statement that tells why the old schedule cannot be kept. */
const WHY_NOT = 'L09';

interface ExplanationProps {
  panel: Panel;
  record: CaseRecord;
  talk: Talk;
}

/** Why the original schedule cannot be kept, with its share of income, ready to be said. */
export function Explanation({ panel, record, talk }: ExplanationProps) {
  const language = panel.statementLanguage.value;
  const why = caseStatement(WHY_NOT, record, language, panel.today.value);
  const missing = record.facts.originalInstalment === undefined;
  if (!why && !missing) return null;
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('plan.why.title')}</h2>
      </div>
      <div class="sheet why">
        {why ? (
          <>
            <FilledText parts={why.parts} language={language} />
            <p class="actions">
              <Button
                look="soft"
                icon={CornerDownLeft}
                action="insert-why"
                onClick={() => void talk.insert(why.text)}
              >
                {t('say.insert')}
              </Button>
              <Button
                look="plain"
                icon={Copy}
                action="copy-why"
                onClick={() => void talk.copy(why.text, why.title)}
              >
                {t('common.copy')}
              </Button>
            </p>
          </>
        ) : (
          <>
            <p class="small text-2">{t('plan.why.need')}</p>
            <p class="actions">
              <Button
                look="plain"
                action="fill-original"
                onClick={() => panel.places.goTo('facts', { fact: 'originalInstalment' })}
              >
                {t('say.fillIn')}
              </Button>
            </p>
          </>
        )}
      </div>
    </section>
  );
}
