import { useState } from 'preact/hooks';
import { focusSoon } from '@/components/controls/focus-soon';
import { decidedByLines } from '@/lib/core/budget/budget';
import { homeCurrency } from '@/lib/core/case/derived-facts';
import { type FactGroup, type FactId, isHouseholdFact } from '@/lib/core/case/fact-catalogue';
import type { FactValue } from '@/lib/core/case/fact-schema';
import type { CaseRecord } from '@/lib/core/case/record';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { FactEditor, helpText } from './FactEditor';
import { FactRow } from './FactRow';
import { factCurrency, factText, factValue } from './fact-text';
import { impliedFacts, suggestionsFor } from './lender-choice';
import { usedInTitle } from './used-in';
import { WorkedOutRows } from './WorkedOutRows';

interface FactGroupSheetProps {
  group: FactGroup;
  facts: { shown: FactId[]; more: FactId[] };
  panel: Panel;
  record: CaseRecord;
  missing: readonly FactId[];
  editing: FactId | undefined;
  onEdit: (id: FactId | undefined) => void;
}

/** One group of facts as a sheet; rarely needed ones fold away until they hold something. */
export function FactGroupSheet(props: FactGroupSheetProps) {
  const { group, panel, record, facts, editing } = props;
  const [open, setOpen] = useState(false);
  const filled = (id: FactId) =>
    factValue(record, id) !== undefined ||
    panel.drafts.all.value[draftKey(record, id)] !== undefined;
  const folded = facts.more.filter((id) => !open && !filled(id) && id !== editing);
  const ids = [...facts.shown, ...facts.more].filter((id) => !folded.includes(id));
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t(`facts.groups.${group}`)}</h2>
        <span>{hint(group, record)}</span>
      </div>
      <div class="sheet">
        {ids.map((id) => (
          <FactLine key={id} id={id} {...props} />
        ))}
        <WorkedOutRows group={group} record={record} onProof={() => panel.places.goTo('ready')} />
        {(open || folded.length > 0) && facts.more.length > 0 && (
          <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('facts.showLess') : t('facts.showMore', { count: folded.length })}
          </button>
        )}
      </div>
    </section>
  );
}

function FactLine(props: FactGroupSheetProps & { id: FactId }) {
  const { id, panel, record, editing, missing } = props;
  const label = t(`facts.label.${id}`);
  const key = draftKey(record, id);
  const draft = panel.drafts.all.value[key];
  if (decidedByLines(record.lines.map(([, line]) => line)).has(id as never)) {
    return <BudgetRow id={id} record={record} panel={panel} label={label} />;
  }
  if (editing !== id) {
    return (
      <FactRow
        id={id}
        label={label}
        text={factText(record, id, panel.today.value)}
        draft={draft}
        missing={
          missing.includes(id)
            ? { usedIn: usedInTitle(id, panel.statementLanguage.value) }
            : undefined
        }
        onEdit={() => props.onEdit(id)}
      />
    );
  }
  return (
    <FactEditor
      id={id}
      label={label}
      value={factValue(record, id)}
      draft={draft}
      currency={factCurrency(record, id)}
      suggestions={suggestionsFor(id, record, panel.statementLanguage.value)}
      help={helpText(id)}
      onValue={(value) => setFact(panel, record, id, value)}
      onDraft={(text) =>
        text === undefined ? panel.drafts.drop(key) : panel.drafts.keep(key, text)
      }
      onClose={() => {
        props.onEdit(undefined);
        focusSoon(`button.row[data-fact="${id}"]`);
      }}
    />
  );
}

/** A sum of the budget's lines: changed there, so that there is one number for it. */
function BudgetRow(props: { id: FactId; label: string; panel: Panel; record: CaseRecord }) {
  const { id, label, panel, record } = props;
  return (
    <button
      type="button"
      class="row"
      data-fact={id}
      onClick={() => panel.places.goTo('plan', { part: 'budget' })}
    >
      <span class="row-label">{label}</span>
      <span class="row-value">
        {factText(record, id, panel.today.value)?.main}
        <small>{t('facts.fromBudget')}</small>
      </span>
    </button>
  );
}

/** Sets a fact and what it implies: a picked product knows its kind. */
function setFact(panel: Panel, record: CaseRecord, id: FactId, value: FactValue | undefined): void {
  if (factValue(record, id) === value) return;
  panel.setFact(id, value, record);
  for (const [implied, impliedValue] of impliedFacts(id, value, record)) {
    panel.setFact(implied, impliedValue, record);
  }
}

/** Household facts are one for all cases, so their unfinished words are too. */
function draftKey(record: CaseRecord, id: FactId): string {
  return isHouseholdFact(id) && !record.sample ? `household/${id}` : `${record.id}/${id}`;
}

function hint(group: FactGroup, record: CaseRecord): string {
  if (group === 'debt') return t('facts.selectLine');
  if (group !== 'money') return '';
  const currency = homeCurrency(record);
  return t(record.sample ? 'facts.samplesOwn' : 'facts.wholeHousehold', { currency });
}
