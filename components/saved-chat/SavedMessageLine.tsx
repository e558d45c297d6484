import { Eye, EyeOff } from 'lucide-preact';
import { IconButton } from '@/components/controls/Button';
import type { SavedMessage } from '@/lib/core/transcript/saved-chat';
import { t } from '@/lib/i18n/words';

interface SavedMessageLineProps {
  message: SavedMessage;
  /** Blacked out in the export. */
  hidden: boolean;
  onHidden: (hidden: boolean) => void;
}

/** One message; what is blacked out can still be read here, struck by a dark edge. */
export function SavedMessageLine({ message, hidden, onHidden }: SavedMessageLineProps) {
  const { side, time, text } = message;
  return (
    <li class={`saved-message ${side}${hidden ? ' is-hidden' : ''}`}>
      <p class="micro text-2">
        <span>{[t(`chat.side.${side}`), time].filter(Boolean).join(' · ')}</span>
        {hidden && <b>{t('chat.blackedOut')}</b>}
        <IconButton
          icon={hidden ? Eye : EyeOff}
          label={t(hidden ? 'chat.showAgain' : 'chat.blackOut')}
          action="black-out"
          onClick={() => onHidden(!hidden)}
        />
      </p>
      <p>{text}</p>
    </li>
  );
}
