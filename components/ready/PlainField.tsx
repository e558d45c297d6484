import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { MOST_TEXT } from '@/lib/core/case/fact-schema';
import { findPrivateNumber, hidePrivateNumbers } from '@/lib/core/case/private-number';
import { t } from '@/lib/i18n/words';

interface PlainFieldProps {
  label: string;
  hint: string;
  text: string;
  /** Every keystroke; private numbers are already cut to their ends. */
  onText: (text: string) => void;
  /** With what was there before, where the person went back. */
  onClose: (restored: string | undefined) => void;
  onRemove?: () => void;
}

/** One line of text being changed in its place. Enter ends, Escape puts back what was there. */
export function PlainField({ label, hint, text, onText, onClose, onRemove }: PlainFieldProps) {
  const before = useRef(text);
  const [shown, setShown] = useState(text);
  const [cut, setCut] = useState<ReturnType<typeof findPrivateNumber>>();
  return (
    <form
      class="edit plain-field"
      onSubmit={(event) => {
        event.preventDefault();
        onClose(undefined);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onClose(before.current);
      }}
    >
      <label>
        <span class="label">{label}</span>
        <input
          class="input"
          ref={focusOnce}
          maxLength={MOST_TEXT}
          placeholder={hint}
          value={shown}
          onInput={({ currentTarget }) => {
            setCut(findPrivateNumber(currentTarget.value));
            const next = hidePrivateNumbers(currentTarget.value);
            setShown(next);
            onText(next);
          }}
        />
      </label>
      <div role="status">
        {cut && <Note look="look">{t(`facts.problem.${cut.kind}`, { tail: cut.tail })}</Note>}
      </div>
      <span class="actions">
        <Button look="main" submit action="done">
          {t('common.done')}
        </Button>
        {onRemove && (
          <Button look="danger" class="push" action="remove" onClick={onRemove}>
            {t('common.remove')}
          </Button>
        )}
      </span>
    </form>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  if (field && !field.form?.contains(document.activeElement)) field.focus();
}
