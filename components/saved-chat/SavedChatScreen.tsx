import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { ScreenBar } from '@/components/shell/ScreenBar';
import type { ScreenProps } from '@/components/shell/screen-views';
import { t } from '@/lib/i18n/words';
import { exportChat } from '@/lib/panel/export-chat';
import { SavedChatHead } from './SavedChatHead';
import { SavedMessageLine } from './SavedMessageLine';
import './saved-chat.css';

/** Messages drawn before "show more": a long chat would stall the panel. */
const PAGE = 100;

/** A chat that was saved: to read, to black out lines in, to save as a file. */
export function SavedChatScreen({ panel, chats }: ScreenProps) {
  const [shown, setShown] = useState(PAGE);
  const chat = chats.all.value.find(({ id }) => id === chats.shown.value);
  const leave = () => panel.places.open(undefined);
  return (
    <>
      <ScreenBar title={t('chat.title')} back={t('chat.back')} onBack={leave} />
      <main class="body">
        {!chat && <Note>{t('chat.gone')}</Note>}
        {chat && (
          <>
            <SavedChatHead chat={chat} isUnchanged={chats.isUnchanged} />
            <Note>{t('chat.blackOutNote')}</Note>
            <ol class="saved-messages">
              {chat.messages.slice(0, shown).map((message, index) => (
                <SavedMessageLine
                  // biome-ignore lint/suspicious/noArrayIndexKey: a saved chat never changes
                  key={index}
                  message={message}
                  hidden={chat.hidden.includes(index)}
                  onHidden={(hidden) => void chats.setHidden(chat, index, hidden)}
                />
              ))}
            </ol>
            {chat.messages.length > shown && (
              <Button look="plain" onClick={() => setShown(shown + PAGE)}>
                {t('log.showMore', { count: Math.min(PAGE, chat.messages.length - shown) })}
              </Button>
            )}
          </>
        )}
      </main>
      {chat && (
        <footer class="foot">
          <Button
            look="danger"
            large
            action="remove-chat"
            onClick={() => {
              void chats.remove(chat);
              leave();
            }}
          >
            {t('common.remove')}
          </Button>
          <Button
            look="main"
            large
            action="export-chat"
            onClick={async () => exportChat(await chats.forExport(chat))}
          >
            {t('chat.export')}
          </Button>
        </footer>
      )}
    </>
  );
}
