import { useEffect, useRef, useState } from 'preact/hooks';
import { Note } from '@/components/controls/Note';
import { problemText } from '@/components/facts/fact-problem';
import type { Currency } from '@/lib/core/case/fact-catalogue';
import { inputText, readFactInput } from '@/lib/core/case/fact-input';
import { t } from '@/lib/i18n/words';

interface MoneyFieldProps {
  id: string;
  label: string;
  /** Minor units. */
  value: number | undefined;
  currency: Currency;
  draft: string | undefined;
  onDraft: (text: string | undefined) => void;
  /** Every keystroke that makes an amount; undefined where the field was emptied. */
  onValue: (minor: number | undefined) => void;
  /** An instalment of nothing would never end. */
  aboveZero?: true;
  describedBy?: string | undefined;
}

const SPEC = { kind: 'money', group: 'ask' } as const;

/** An amount with its label; what is no amount stays in the field with a sentence under it. */
export function MoneyField(props: MoneyFieldProps) {
  const { id, value, currency } = props;
  const before = useRef(value);
  const [text, setText] = useState(props.draft ?? inputText(SPEC, value, currency));
  const read = readFactInput(SPEC, text, currency);
  const isTooSmall = read.value === 0 && props.aboveZero === true;
  // A value set elsewhere (a press on "Use 1,500", another window) is shown; typing is left alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new value from elsewhere counts
  useEffect(() => {
    const typing = read.problem !== undefined || text.trim() === '' || isTooSmall;
    if (value !== undefined && read.value !== value && !typing) {
      setText(inputText(SPEC, value, currency));
    }
  }, [value]);
  const sentence =
    problemText(read, SPEC, currency) ??
    (isTooSmall ? t('plan.aboveZero') : undefined) ??
    (text.trim() === '' ? t('facts.problem.empty') : undefined);
  return (
    <div>
      <label class="label" for={id}>
        {props.label}
      </label>
      <input
        class="input number"
        id={id}
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-invalid={read.problem !== undefined}
        aria-describedby={sentence ? `${id}-note` : props.describedBy}
        onInput={({ currentTarget }) => {
          const next = readFactInput(SPEC, currentTarget.value, currency);
          setText(next.text);
          props.onDraft(next.problem ? next.text : undefined);
          // The beginning of a wrong text may have been an amount: it is not what was meant.
          props.onValue(next.problem ? before.current : (next.value as number | undefined));
        }}
      />
      <div role="status">
        {sentence && value !== undefined && (
          <Note look="look" id={`${id}-note`}>
            {sentence}
          </Note>
        )}
      </div>
    </div>
  );
}
