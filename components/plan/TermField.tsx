import { useRef, useState } from 'preact/hooks';
import { Note } from '@/components/controls/Note';
import { FactField } from '@/components/facts/FactField';
import { problemText } from '@/components/facts/fact-problem';
import { factCurrency, factValue } from '@/components/facts/fact-text';
import { type FactId, factSpec, isHouseholdFact } from '@/lib/core/case/fact-catalogue';
import { inputText, readFactInput } from '@/lib/core/case/fact-input';
import { offerKey } from '@/lib/core/case/offer-facts';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Panel } from '@/lib/panel/panel';

interface TermFieldProps {
  id: FactId;
  label: string;
  panel: Panel;
  record: CaseRecord;
  wide?: boolean;
}

/** One fact with its label above it, saved with every keystroke; what is no value stays as a draft. */
export function TermField({ id, label, panel, record, wide }: TermFieldProps) {
  const spec = factSpec(id);
  const currency = factCurrency(record, id);
  const key = isHouseholdFact(id)
    ? `${record.sample ? record.id : 'household'}/${id}`
    : `${record.id}/${offerKey(record.offer, id)}`;
  const value = factValue(record, id);
  const draft = panel.drafts.all.value[key];
  const before = useRef(value);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);
  const [text, setText] = useState(draft ?? inputText(spec, value, currency));
  const typed = readFactInput(spec, text, currency);
  // A value set elsewhere is shown; a text that says the same, or nothing yet, is left alone.
  const isOwn = typed.problem !== undefined || typed.value === value;
  const shown = isOwn ? typed : readFactInput(spec, inputText(spec, value, currency), currency);
  const sentence = problemText(shown, spec, currency);
  const inputId = `term-${id}`;
  return (
    <div class={wide ? 'wide-pair' : undefined}>
      <label class="label" for={inputId}>
        {label}
      </label>
      <FactField
        id={id}
        inputId={inputId}
        spec={spec}
        text={shown.text}
        invalid={shown.problem !== undefined}
        describedBy={sentence ? `${inputId}-note` : undefined}
        field={field}
        onText={(next) => {
          const read = readFactInput(spec, next, currency);
          setText(read.text);
          if (read.problem) panel.drafts.keep(key, read.text);
          else panel.drafts.drop(key);
          // The beginning of a wrong text may have been a value: it is not what was meant.
          panel.setFact(id, read.problem ? before.current : read.value, record);
        }}
      />
      <div role="status">
        {sentence && (
          <Note look="look" id={`${inputId}-note`}>
            {sentence}
          </Note>
        )}
      </div>
    </div>
  );
}
