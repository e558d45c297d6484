import type { RefObject } from 'preact';
import type { FactId, FactSpec } from '@/lib/core/case/fact-catalogue';
import { LAST_DAY } from '@/lib/core/case/iso-date';
import { language, t } from '@/lib/i18n/words';
import { choiceText } from './fact-text';

interface FactFieldProps {
  id: FactId;
  inputId: string;
  spec: FactSpec;
  text: string;
  /** Suggestions for a text with free entry. */
  suggestions?: readonly string[] | undefined;
  invalid: boolean;
  describedBy: string | undefined;
  field: RefObject<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>;
  onText: (text: string) => void;
}

/** The right control and keyboard for each kind of fact. */
export function FactField(props: FactFieldProps) {
  const { spec, inputId, text, field } = props;
  const shared = {
    id: inputId,
    class: spec.kind === 'money' || spec.kind === 'digits' ? 'input number' : 'input',
    'aria-invalid': props.invalid,
    'aria-describedby': props.describedBy,
  };
  if (spec.kind === 'choice') {
    return (
      <select
        {...shared}
        ref={field}
        value={text}
        onChange={(event) => props.onText(event.currentTarget.value)}
      >
        <option value="">{t('facts.clear')}</option>
        {spec.choices.map((choice) => (
          <option key={choice} value={choice}>
            {choiceText(props.id, choice)}
          </option>
        ))}
      </select>
    );
  }
  if (spec.kind === 'text' && spec.long) {
    return (
      <textarea
        {...shared}
        ref={field}
        rows={3}
        value={text}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
    );
  }
  const unit = unitText(props.id, spec);
  const input = (
    <input
      {...shared}
      ref={field}
      type={spec.kind === 'date' ? 'date' : 'text'}
      // Keeps the year at four digits while it is typed.
      max={spec.kind === 'date' ? LAST_DAY : undefined}
      lang={language.value}
      inputMode={KEYBOARDS[spec.kind]}
      autocomplete="off"
      list={props.suggestions ? `${inputId}-list` : undefined}
      value={text}
      onInput={({ currentTarget }) => {
        // A date that is only half typed reads as empty: it must not clear the fact.
        if (!currentTarget.validity.badInput) props.onText(currentTarget.value);
      }}
    />
  );
  return (
    <>
      {unit ? (
        <span class="unit">
          {input}
          {unit}
        </span>
      ) : (
        input
      )}
      {props.suggestions && (
        <datalist id={`${inputId}-list`}>
          {props.suggestions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}

const KEYBOARDS = {
  money: 'decimal',
  rate: 'decimal',
  dailyRate: 'decimal',
  count: 'numeric',
  digits: 'numeric',
  text: 'text',
  date: 'text',
} as const;

const MONTHLY: ReadonlySet<FactId> = new Set<FactId>([
  'incomeBefore',
  'incomeNow',
  'essentials',
  'adjustable',
  'otherDebts',
  'canPay',
  'originalInstalment',
  'futureIncome',
  'smallAmount',
]);

function unitText(id: FactId, spec: FactSpec): string | undefined {
  if (id === 'penaltyMarkup' || id === 'reserveShare') return '%';
  if (spec.kind === 'rate') return t('facts.aYear');
  if (spec.kind === 'dailyRate') return t('facts.aDay');
  return MONTHLY.has(id) ? t('facts.aMonth') : undefined;
}
