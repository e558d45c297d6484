import { Minus, Plus } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon';

interface StepperProps {
  id: string;
  value: number | undefined;
  least: number;
  most: number;
  lessLabel: string;
  moreLabel: string;
  onChange: (value: number) => void;
}

/** A whole number with a step down and up; the arrow keys do the same. */
export function Stepper({ id, value, least, most, lessLabel, moreLabel, onChange }: StepperProps) {
  const [text, setText] = useState(value === undefined ? '' : String(value));
  useEffect(() => setText(value === undefined ? '' : String(value)), [value]);
  const step = (by: number) => onChange(clamp((value ?? least - 1) + by, least, most));

  function typed(next: string): void {
    setText(next);
    const number = Number(next.normalize('NFKC').trim());
    if (Number.isInteger(number) && number >= least && number <= most) onChange(number);
  }

  return (
    <div class="stepper">
      <button type="button" aria-label={lessLabel} onClick={() => step(-1)}>
        <Icon of={Minus} small />
      </button>
      <input
        id={id}
        value={text}
        inputMode="numeric"
        autocomplete="off"
        onInput={(event) => typed(event.currentTarget.value)}
        onBlur={() => setText(value === undefined ? '' : String(value))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          step(event.key === 'ArrowUp' ? 1 : -1);
        }}
      />
      <button type="button" aria-label={moreLabel} onClick={() => step(1)}>
        <Icon of={Plus} small />
      </button>
    </div>
  );
}

function clamp(number: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, number));
}
