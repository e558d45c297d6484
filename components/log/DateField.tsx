import { useState } from 'preact/hooks';
import { Note } from '@/components/controls/Note';
import { isIsoDate, LAST_DAY } from '@/lib/core/case/iso-date';
import { language, t } from '@/lib/i18n/words';

interface DateFieldProps {
  label: string;
  /** The day at the beginning; '' for none. */
  value: string;
  /** A day that exists, or undefined where the field was emptied. */
  onValue: (day: string | undefined) => void;
}

/**
 * A day, by the browser's own field. The field keeps its text itself: a date that is half typed,
 * or impossible like 31 February, reads as empty, and drawing it again would wipe it out.
 */
export function DateField({ label, value, onValue }: DateFieldProps) {
  const [first] = useState(value);
  const [wrong, setWrong] = useState(false);
  return (
    <div>
      <label>
        <span class="label">{label}</span>
        <input
          class="input number"
          type="date"
          lang={language.value}
          defaultValue={first}
          // Keeps the year at four digits while it is typed.
          max={LAST_DAY}
          aria-invalid={wrong}
          onInput={({ currentTarget: { validity, value: typed } }) => {
            if (validity.badInput) return;
            setWrong(false);
            if (typed === '' || isIsoDate(typed)) onValue(typed || undefined);
          }}
          onBlur={({ currentTarget: { validity, value: typed } }) =>
            setWrong(validity.badInput || (typed !== '' && !isIsoDate(typed)))
          }
        />
      </label>
      <div role="status">{wrong && <Note look="look">{t('facts.problem.date')}</Note>}</div>
    </div>
  );
}
