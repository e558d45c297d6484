import type { ComponentChildren } from 'preact';

interface TickProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  text: ComponentChildren;
  detail?: ComponentChildren;
}

/** A line that can be ticked; the whole line is the target. */
export function Tick({ checked, onChange, text, detail }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="tick-text">{text}</span>
      {detail && <span class="tick-detail">{detail}</span>}
    </label>
  );
}
