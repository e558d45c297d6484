import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { MOST_TEXT } from '@/lib/core/case/fact-schema';
import { hidePrivateNumbers } from '@/lib/core/case/private-number';
import { t } from '@/lib/i18n/words';

interface RenameFormProps {
  name: string;
  onName: (name: string) => void;
  onClose: () => void;
}

/** A name of the person's own for the case. Emptying it brings lender and product back. */
export function RenameForm({ name, onName, onClose }: RenameFormProps) {
  const before = useRef(name);
  const [text, setText] = useState(name);
  return (
    <form
      class="edit rename"
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        onName(before.current);
        onClose();
      }}
    >
      <label>
        <span class="label">{t('shell.renameLabel')}</span>
        <input
          class="input"
          maxLength={MOST_TEXT}
          autocomplete="off"
          ref={focusOnce}
          value={text}
          onInput={(event) => {
            const next = hidePrivateNumbers(event.currentTarget.value);
            setText(next);
            onName(next.trim());
          }}
        />
      </label>
      <Button look="main" submit action="rename-done">
        {t('common.done')}
      </Button>
    </form>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  if (field && document.activeElement !== field) field.focus();
}
