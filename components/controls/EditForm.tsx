import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface EditFormProps {
  children: ComponentChildren;
  label?: string;
  class?: string;
  /** Something typed is no value yet: Enter leaves the form open. */
  unfinished?: boolean;
  /** The field that has the focus at first, as a CSS selector; its text is selected. */
  first?: string;
  onClose: () => void;
  /** Puts back what was there and closes. */
  onCancel: () => void;
}

/** A record being edited in its line: each keystroke is kept, Enter closes, Escape puts back. */
export function EditForm(props: EditFormProps) {
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the form opens
  useLayoutEffect(() => {
    const field = props.first && form.current?.querySelector<HTMLInputElement>(props.first);
    if (!field) return;
    field.focus();
    field.select?.();
  }, []);
  return (
    <form
      class={['edit stack', props.class].filter(Boolean).join(' ')}
      aria-label={props.label}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.unfinished) props.onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) props.onCancel();
      }}
    >
      {props.children}
    </form>
  );
}
