import { useMessages } from '@chatui/core';
import { useEffect, useRef, useState } from 'react';
import { type ChatMessage, type DeskReply, openingReplies, replyTo } from './agent-script.ts';
import { type DeskLanguage, languageOfMessage } from './message-language.ts';
import { pageWords } from './page-words.ts';

/** Long enough to read as typing, short enough for one who is trying things out. */
const typingMilliseconds = 700;

/** The conversation as the page shows it, and the one thing a person can do: send. */
export function useDesk(opened: DeskLanguage) {
  const { messages, appendMsg } = useMessages([]);
  const [typing, setTyping] = useState(false);
  const [withPerson, setWithPerson] = useState(false);
  const history = useRef<ChatMessage[]>([]);
  const language = useRef(opened);
  const answering = useRef(Promise.resolve());

  function show(reply: DeskReply) {
    const firstFromAgent =
      reply.from === 'agent' && !history.current.some((message) => message.from === 'agent');
    if (firstFromAgent) {
      setWithPerson(true);
      appendMsg({ type: 'system', content: { text: pageWords.joined[language.current] } });
    }
    history.current.push(reply);
    const name = pageWords[reply.from][language.current];
    appendMsg({ type: 'text', content: { text: reply.text }, user: { name } });
  }

  async function answer(text: string) {
    const replies = replyTo(history.current, text, language.current);
    history.current.push({ from: 'person', text });
    for (const reply of replies) {
      setTyping(true);
      await new Promise((resolve) => setTimeout(resolve, typingMilliseconds));
      setTyping(false);
      show(reply);
    }
  }

  function send(text: string) {
    language.current = languageOfMessage(text, language.current);
    appendMsg({ type: 'text', content: { text }, position: 'right' });
    // Two quick messages are answered one after the other, each with the one before it in view.
    answering.current = answering.current.then(() => answer(text));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the desk greets once, when the page opens
  useEffect(() => {
    if (history.current.length === 0) openingReplies(opened).forEach(show);
  }, []);

  return { messages, typing, withPerson, send };
}
