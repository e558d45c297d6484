import { FileText } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import type { SavedChat } from '@/lib/core/transcript/saved-chat';
import { t } from '@/lib/i18n/words';
import { timeOf } from './contact-time';

interface SavedChatRowsProps {
  chats: readonly SavedChat[];
  onShow: (id: string) => void;
}

/** The chats that were saved with a contact. */
export function SavedChatRows({ chats, onShow }: SavedChatRowsProps) {
  if (chats.length === 0) return null;
  return (
    <ul class="saved-chats">
      {chats.map(({ id, savedAt, messages }) => (
        <li key={id}>
          <Button look="plain" icon={FileText} action="show-chat" onClick={() => onShow(id)}>
            {t('chat.row', { count: messages.length, time: timeOf(savedAt) })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
