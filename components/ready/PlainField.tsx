import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { problemText } from '@/components/facts/fact-problem';
import { readFactInput } from '@/lib/core/case/fact-input';
import { t } from '@/lib/i18n/words';

interface PlainFieldProps {
  label: string;
  hint: string;
  text: string;
  /** What was typed before and does not fit. */
  draft: string | undefined;
  /** Every keystroke that fits; private numbers are already cut to their ends. */
  onText: (text: string) => void;
  /** What does not fit; undefined once it does. */
  onDraft: (text: string | undefined) => void;
  onClose: () => void;
  /** The person went back: what was there before. */
  onRestore: (text: string) => void;
  onRemove?: () => void;
}

const SPEC = { kind: 'text', group: 'case' } as const;

/** One line of text being changed in its place. Enter ends, Escape puts back what was there. */
export function PlainField({ label, hint, text, draft, ...props }: PlainFieldProps) {
  const before = useRef(text);
  const field = useRef<HTMLInputElement>(null);
  const [input, setInput] = useState(() => readFactInput(SPEC, draft ?? text, 'CNY'));
  useLayoutEffect(() => field.current?.focus(), []);

  function typed(next: string): void {
    const read = readFactInput(SPEC, next, 'CNY');
    setInput(read);
    props.onDraft(read.problem ? read.text : undefined);
    if (!read.problem) props.onText(read.text.trim());
  }

  const sentence = problemText(input, SPEC, 'CNY');
  return (
    <form
      class="edit plain-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!input.problem) props.onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        props.onDraft(undefined);
        props.onRestore(before.current);
      }}
    >
      <label>
        <span class="label">{label}</span>
        <input
          class="input"
          ref={field}
          autocomplete="off"
          placeholder={hint}
          value={input.text}
          aria-invalid={input.problem !== undefined}
          onInput={({ currentTarget }) => typed(currentTarget.value)}
        />
      </label>
      <div role="status">{sentence && <Note look="look">{sentence}</Note>}</div>
      <span class="actions">
        <Button look="main" submit action="done" disabled={input.problem !== undefined}>
          {t('common.done')}
        </Button>
        {props.onRemove && (
          <Button look="danger" class="push" action="remove" onClick={props.onRemove}>
            {t('common.remove')}
          </Button>
        )}
      </span>
    </form>
  );
}
