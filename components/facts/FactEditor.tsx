import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { type Currency, type FactId, factSpec } from '@/lib/core/case/fact-catalogue';
import { type FactInput, inputText, readFactInput } from '@/lib/core/case/fact-input';
import type { FactValue } from '@/lib/core/case/fact-schema';
import { t, type WordKey } from '@/lib/i18n/words';
import { FactField } from './FactField';
import { problemText } from './fact-problem';

interface FactEditorProps {
  id: FactId;
  label: string;
  value: FactValue | undefined;
  /** What was typed before and could not be a value. */
  draft: string | undefined;
  currency: Currency;
  suggestions?: readonly string[] | undefined;
  help: string | undefined;
  /** Every value is kept as it is typed; undefined clears the fact. */
  onValue: (value: FactValue | undefined) => void;
  /** Text that is no value is kept too; undefined drops it. */
  onDraft: (text: string | undefined) => void;
  onClose: () => void;
}

/**
 * One fact being edited in its row. Each keystroke that makes a value is saved at once; Cancel and
 * Escape put back what was there before.
 */
export function FactEditor(props: FactEditorProps) {
  const { id, currency } = props;
  const spec = factSpec(id);
  const before = useRef(props.value);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);
  const [input, setInput] = useState<FactInput>(() =>
    readFactInput(spec, props.draft ?? inputText(spec, props.value, currency), currency),
  );
  // Before the next paint: a key pressed right after must not be lost.
  useLayoutEffect(() => {
    field.current?.focus();
    if (spec.kind === 'money' || spec.kind === 'count') field.current?.select();
  }, [spec.kind]);

  function typed(text: string): void {
    const read = readFactInput(spec, text, currency);
    setInput(read);
    if (read.problem) {
      props.onDraft(read.text);
      // The beginning of a wrong text may have been a value: it is not what the person meant.
      props.onValue(before.current);
    } else {
      props.onDraft(undefined);
      props.onValue(read.value);
    }
  }

  function cancel(): void {
    props.onDraft(undefined);
    props.onValue(before.current);
    props.onClose();
  }

  const sentence = problemText(input, spec, currency);
  const noteId = `${id}-note`;
  const helpId = props.help ? `${id}-help` : undefined;
  return (
    <form
      class="edit"
      data-fact={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (!input.problem) props.onClose();
      }}
      onKeyDown={(event) => {
        if (event.isComposing || event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      <div class="edit-grid">
        <label class="small text-2" for={`${id}-input`}>
          {props.label}
        </label>
        <FactField
          id={id}
          inputId={`${id}-input`}
          spec={spec}
          text={input.text}
          suggestions={props.suggestions}
          invalid={input.problem !== undefined}
          describedBy={sentence ? noteId : helpId}
          field={field}
          onText={typed}
        />
        {props.help && (
          <p class="wide micro text-2" id={helpId}>
            {props.help}
          </p>
        )}
        <div class="wide" role="status">
          {sentence && (
            <Note look="look" id={noteId}>
              {sentence}
            </Note>
          )}
        </div>
        <span class="wide actions">
          <Button look="main" submit disabled={input.problem !== undefined} action="save">
            {t('common.save')}
          </Button>
          <Button look="plain" onClick={cancel} action="cancel">
            {t('common.cancel')}
          </Button>
        </span>
      </div>
    </form>
  );
}

/** One line of help under a field; undefined where the label says enough. */
export function helpText(id: FactId): string | undefined {
  const key = `facts.help.${id}`;
  const text = t(key as WordKey);
  // i18next answers with the key itself where there is no such text.
  return text === key ? undefined : text;
}
