import { useState } from 'preact/hooks';
import { Note } from '@/components/controls/Note';
import { problemText } from '@/components/facts/fact-problem';
import { readFactInput } from '@/lib/core/case/fact-input';

interface TextFieldProps {
  label: string;
  value: string | undefined;
  long?: true;
  /** Words that are too long to be kept as they are. */
  draft: string | undefined;
  onDraft: (text: string | undefined) => void;
  onValue: (text: string | undefined) => void;
}

/** Words of any length: what is too long stays in the field and in a draft, with a sentence. */
export function TextField({ label, value, long, draft, onDraft, onValue }: TextFieldProps) {
  const spec = { kind: 'text', group: 'case', ...(long && { long }) } as const;
  const [input, setInput] = useState(() => readFactInput(spec, draft ?? value ?? '', 'CNY'));
  const typed = (text: string) => {
    const read = readFactInput(spec, text, 'CNY');
    setInput(read);
    onDraft(read.problem ? read.text : undefined);
    if (!read.problem) onValue(read.value as string | undefined);
  };
  const shared = {
    class: 'input',
    value: input.text,
    'aria-invalid': input.problem !== undefined,
    onInput: (event: { currentTarget: { value: string } }) => typed(event.currentTarget.value),
  };
  const sentence = problemText(input, spec, 'CNY');
  return (
    <div>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: one of the two fields is always inside */}
      <label>
        <span class="label">{label}</span>
        {long ? <textarea rows={3} {...shared} /> : <input autocomplete="off" {...shared} />}
      </label>
      <div role="status">{sentence && <Note look="look">{sentence}</Note>}</div>
    </div>
  );
}

interface NumberFieldProps {
  label: string;
  value: number | undefined;
  most: number;
  /** What was typed and is no number. */
  draft: string | undefined;
  onDraft: (text: string | undefined) => void;
  onValue: (number: number | undefined) => void;
}

/** A whole number from 0, or nothing. What is no number stays in the field and in a draft. */
export function NumberField({ label, value, most, ...props }: NumberFieldProps) {
  const spec = { kind: 'count', group: 'case', least: 0, most } as const;
  const [input, setInput] = useState(() =>
    readFactInput(spec, props.draft ?? (value === undefined ? '' : String(value)), 'CNY'),
  );
  const sentence = problemText(input, spec, 'CNY');
  return (
    <div>
      <label>
        <span class="label">{label}</span>
        <input
          class="input number"
          inputMode="numeric"
          autocomplete="off"
          value={input.text}
          aria-invalid={input.problem !== undefined}
          onInput={({ currentTarget }) => {
            const read = readFactInput(spec, currentTarget.value, 'CNY');
            setInput(read);
            props.onDraft(read.problem ? read.text : undefined);
            if (!read.problem) props.onValue(read.value as number | undefined);
          }}
        />
      </label>
      <div role="status">{sentence && <Note look="look">{sentence}</Note>}</div>
    </div>
  );
}

interface SelectFieldProps {
  label: string;
  value: string;
  choices: readonly { value: string; text: string }[];
  onValue: (value: string) => void;
}

/** One of a list. */
export function SelectField({ label, value, choices, onValue }: SelectFieldProps) {
  return (
    <label>
      <span class="label">{label}</span>
      <select
        class="input"
        value={value}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  );
}
