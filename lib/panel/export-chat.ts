import { chatPage } from '@/lib/core/transcript/chat-page';
import type { SavedChat } from '@/lib/core/transcript/saved-chat';
import { language, t } from '@/lib/i18n/words';
import { saveFile } from '@/lib/platform/save-file';

/** Hands the person the chat as one HTML file. */
export function exportChat(exported: { chat: SavedChat; picture: string | undefined }): void {
  const { chat, picture } = exported;
  const day = new Date(chat.savedAt).toISOString().slice(0, 10);
  const page = chatPage(
    chat,
    {
      language: language.value,
      heading: t('chat.title'),
      savedAt: t('chat.savedAt'),
      address: t('chat.address'),
      pageTitle: t('chat.pageTitle'),
      sides: { them: t('chat.side.them'), me: t('chat.side.me'), system: t('chat.side.system') },
      blackedOut: t('chat.blackedOut'),
      checksum: t('chat.checksum'),
      checksumNote: t('chat.checksumNote'),
      picture: t('chat.picture'),
    },
    picture,
  );
  saveFile(`parley-chat-${day}.html`, page, 'text/html');
}
