import { useEffect, useState } from 'preact/hooks';
import { whenText } from '@/components/log/contact-time';
import { toIsoDate } from '@/lib/core/case/iso-date';
import type { SavedChat } from '@/lib/core/transcript/saved-chat';
import { t } from '@/lib/i18n/words';

interface SavedChatHeadProps {
  chat: SavedChat;
  isUnchanged: (chat: SavedChat) => Promise<boolean>;
}

/** Where and when it was saved, and that nothing was changed since. */
export function SavedChatHead({ chat, isUnchanged }: SavedChatHeadProps) {
  const [intact, setIntact] = useState<boolean>();
  useEffect(() => void isUnchanged(chat).then(setIntact), [chat, isUnchanged]);
  const rows: [string, string][] = [
    [t('chat.savedAt'), whenText(chat.savedAt, toIsoDate(new Date(chat.savedAt)))],
    [t('chat.pageTitle'), chat.title],
    [t('chat.address'), chat.address],
    [t('chat.checksum'), chat.sha256],
  ];
  return (
    <>
      <dl class="chat-head small">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="small chat-intact" role="status">
        {intact !== undefined && t(intact ? 'chat.unchanged' : 'chat.changed')}
      </p>
    </>
  );
}
