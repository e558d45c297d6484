import { useRef } from 'preact/hooks';
import { t } from '@/lib/i18n/words';
import { PlainField } from './PlainField';

interface OwnItemFieldProps {
  text: string;
  draft: string | undefined;
  /** With '' only where the person went back from an item that was not there before. */
  onText: (text: string) => void;
  onDraft: (text: string | undefined) => void;
  onClose: () => void;
  onRemove: () => void;
}

/** An own item being written. Left without words, it is removed: it is no item. */
export function OwnItemField({
  text,
  draft,
  onText,
  onDraft,
  onClose,
  onRemove,
}: OwnItemFieldProps) {
  const blank = useRef(text === '');
  return (
    <PlainField
      label={t('ready.own')}
      hint={t('ready.ownHint')}
      text={text}
      draft={draft}
      onDraft={onDraft}
      onText={(next) => {
        blank.current = next === '';
        // Its last words stay until the field closes, so that emptying it can be undone.
        if (next !== '') onText(next);
      }}
      onClose={() => (blank.current ? onRemove() : onClose())}
      onRestore={(before) => {
        onText(before);
        onClose();
      }}
      onRemove={onRemove}
    />
  );
}
