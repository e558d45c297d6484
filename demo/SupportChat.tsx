import Chat, { Bubble } from '@chatui/core';
import type { DeskLanguage } from './message-language.ts';
import { pageWords, quickReplies } from './page-words.ts';
import { useDesk } from './use-desk.ts';

export interface SupportChatProps {
  /** The language the page opened in; the answers follow the person's own messages. */
  language: DeskLanguage;
}

/** A made-up lender's support chat: header, conversation, menu buttons, chat box. */
export function SupportChat({ language }: SupportChatProps) {
  const { messages, typing, withPerson, send } = useDesk(language);
  const buttons = quickReplies[language];
  return (
    <Chat
      locale={language === 'zh' ? 'zh-CN' : 'en-US'}
      colorScheme="light"
      wideBreakpoint="560px"
      renderNavbar={() => (
        <header className="desk-header">
          <h1>{pageWords.title[language]}</h1>
          <p>{pageWords.demo[language]}</p>
        </header>
      )}
      messages={messages}
      isTyping={typing}
      renderMessageContent={({ content }) => <Bubble content={content.text} />}
      quickReplies={withPerson ? [] : buttons.map(({ name }) => ({ name }))}
      onQuickReplyClick={(_, index) => {
        const button = buttons[index];
        if (button) send(button.sends);
      }}
      placeholder={pageWords.placeholder[language]}
      onSend={(_, text) => send(text)}
    />
  );
}
