import { Pencil } from 'lucide-preact';
import { Icon } from '@/components/controls/Icon';
import type { FactId } from '@/lib/core/case/fact-catalogue';
import { t } from '@/lib/i18n/words';
import type { FactText } from './fact-text';

interface FactRowProps {
  id: FactId;
  label: string;
  text: FactText | undefined;
  /** Typed words that are no value yet: shown in amber. */
  draft: string | undefined;
  /** Under a missing value: where it is used. Nothing for a fact that nobody needs. */
  missing: { usedIn: string | undefined } | undefined;
  onEdit: () => void;
}

/** One fact: label left, value right, the whole line a button. */
export function FactRow({ id, label, text, draft, missing, onEdit }: FactRowProps) {
  return (
    <button type="button" class="row" data-fact={id} onClick={onEdit}>
      <span class="row-label">{label}</span>
      <span class="row-value">{rowValue(text, draft, missing)}</span>
      <Icon of={Pencil} small />
    </button>
  );
}

function rowValue(
  text: FactText | undefined,
  draft: string | undefined,
  missing: FactRowProps['missing'],
) {
  if (draft !== undefined) {
    return <span class="fact fact-missing fact-long">{draft.slice(0, 80)}</span>;
  }
  if (text) {
    return (
      <>
        <bdi>{text.main}</bdi>
        {text.small && <small>{text.small}</small>}
      </>
    );
  }
  if (!missing) return <span class="text-3">{t('common.notFilledIn')}</span>;
  return (
    <>
      <span class="fact fact-missing">{t('common.notFilledIn')}</span>
      {missing.usedIn && <small>{t('facts.usedIn', { title: missing.usedIn })}</small>}
    </>
  );
}

/** A line that Parley works out: not a button, and it says so. */
export function WorkedOutRow({ label, text }: { label: string; text: FactText }) {
  return (
    <div class="row">
      <span class="row-label">{label}</span>
      <span class="row-value">
        <span class="number">{text.main}</span>
        <small>{text.small ?? t('common.workedOut')}</small>
      </span>
    </div>
  );
}
