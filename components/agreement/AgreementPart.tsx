import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { FactGroupSheet } from '@/components/facts/FactGroupSheet';
import { factsOfGroup } from '@/components/facts/fact-groups';
import { type AgreementGap, hasAgreement, isSpokenOnly } from '@/lib/core/agreement/completeness';
import { agreementProgress } from '@/lib/core/agreement/progress';
import { inWritingWords } from '@/lib/core/agreement/questions';
import { CASE_FACTS, type FactId } from '@/lib/core/case/fact-catalogue';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Plan } from '@/lib/core/plan/schedule';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import type { Talk } from '@/lib/panel/talk';
import { AgreedRows } from './AgreedRows';
import { AgreementFindings } from './AgreementFindings';
import { AgreementNow } from './AgreementNow';
import { AgreementStart } from './AgreementStart';
import { addAgreedRow, recordOffer } from './agreement-actions';
import { agreementStore } from './agreement-store';
import { focusNamed, useEditing } from './editing';
import { OpenQuestions } from './OpenQuestions';
import { OtherPayments } from './OtherPayments';
import '@/components/plan/plan.css';
import './agreement.css';

interface AgreementPartProps {
  panel: Panel;
  record: CaseRecord;
  /** The offer; undefined while a fact is missing for it. */
  plan: Plan | undefined;
  talk: Talk;
  onCopy: (text: string) => void;
}

/** What the lender agreed to: its terms, what is still to be asked, and how far it is kept. */
export function AgreementPart({ panel, record, plan, talk, onCopy }: AgreementPartProps) {
  const [begun, setBegun] = useState(false);
  const editing = useEditing(panel, record);
  const { agreedRows, payments } = record;
  const today = panel.today.value;
  const spoken = panel.statementLanguage.value;
  const progress = useMemo(
    () => agreementProgress(agreedRows, payments, today),
    [agreedRows, payments, today],
  );
  if (!begun && !hasAgreement(record)) {
    return (
      <AgreementStart
        record={record}
        plan={plan}
        onRecord={() => {
          if (plan) recordOffer(panel, record, plan);
          focusNamed('add-agreed-row');
        }}
        onEmpty={() => {
          setBegun(true);
          focusNamed('add-agreed-row');
        }}
      />
    );
  }
  return (
    <>
      <AgreementNow
        progress={progress}
        record={record}
        today={today}
        onOpen={() => focusNamed('copy-questions')}
      />
      {isSpokenOnly(record) && (
        <section class="group">
          <Note
            look="look"
            button={
              <Button
                look="warn"
                action="copy-request"
                onClick={() => onCopy(inWritingWords(spoken))}
              >
                {t('agreement.copyRequest')}
              </Button>
            }
          >
            {t('agreement.spoken')}
          </Note>
        </section>
      )}
      <AgreedRows panel={panel} record={record} plan={plan} progress={progress} editing={editing} />
      <OtherPayments panel={panel} record={record} progress={progress} editing={editing} />
      <AgreementFindings
        record={record}
        plan={plan}
        onTotal={(sum) => panel.setFact('agreedTotal', sum, record)}
      />
      <FactGroupSheet
        group="agreement"
        facts={{ shown: termsOf(record), more: [] }}
        panel={panel}
        record={record}
        missing={[]}
        editing={editing.open?.kind === 'fact' ? editing.open.id : undefined}
        onEdit={(id) => editing.show(id && { kind: 'fact', id })}
      />
      <OpenQuestions
        record={record}
        spoken={spoken}
        onFillIn={fillIn}
        onCopy={onCopy}
        onInsert={(text) => void talk.insert(text)}
      />
      <section class="group">
        <Note>{t('agreement.neverPersonal')}</Note>
      </section>
    </>
  );

  function fillIn(gap: AgreementGap): void {
    if (gap !== 'rows') {
      // The make-up of the debt is kept with the debt.
      if (CASE_FACTS[gap].group === 'agreement') editing.show({ kind: 'fact', id: gap });
      else panel.places.goTo('facts', { fact: gap });
      return;
    }
    const open = agreedRows.find(([, { amount }]) => amount === 0)?.[0];
    const id = open ?? addAgreedRow(panel, record);
    const row = agreementStore(panel, record, 'agreedRows').read(id);
    if (!row) return;
    editing.show({ kind: 'row', id, date: row.date, ...(open ? {} : { begun: true }) });
  }
}

/** The terms as facts. The instalments in words are needed only where there are no rows. */
function termsOf({ facts, agreedRows }: CaseRecord): FactId[] {
  const { shown, more } = factsOfGroup('agreement');
  const inRows = agreedRows.length > 0 && facts.agreedInstalments === undefined;
  return [...shown, ...more].filter((id) => id !== 'agreedInstalments' || !inRows);
}
