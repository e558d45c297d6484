import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n/words';

/** A text over this length is folded, in UTF-16 units. */
const FOLDED = 600;

/** Words as they were typed. A long note is folded, so that the next contact stays in reach. */
export function LongText({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  const long = text.length > FOLDED * 1.5;
  // A character outside the basic plane is two units: it is never cut in two.
  const start = text.slice(0, FOLDED).replace(/[\uD800-\uDBFF]$/, '');
  return (
    <>
      <bdi>{long && !open ? `${start}…` : text}</bdi>
      {long && (
        <button
          type="button"
          class="button button-plain fold"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t('common.less') : t('common.more')}
        </button>
      )}
    </>
  );
}
