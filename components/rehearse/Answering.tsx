import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { t } from '@/lib/i18n/words';
import type { AnyStatement } from '@/lib/panel/statements';

interface AnsweringProps {
  replies: readonly AnyStatement[];
  language: string;
  /** @param statementId given for a reply that was chosen */
  onAnswer: (text: string, statementId?: string) => void;
}

/** Choose a reply, by its number too, or type one. */
export function Answering({ replies, language, onAnswer }: AnsweringProps) {
  const [text, setText] = useState('');
  const answer = useRef(onAnswer);
  answer.current = onAnswer;
  const first = useRef<HTMLButtonElement>(null);
  // Before the paint: a key typed right after it must not be taken from the field it was meant for.
  useLayoutEffect(() => first.current?.focus(), []);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      if (target?.closest('input, textarea')) return;
      const reply = replies[Number(event.key) - 1];
      if (reply) answer.current(reply.filled.text, reply.id);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [replies]);
  return (
    <>
      <ol class="replies-to-choose">
        {replies.map(({ id, filled }, index) => (
          <li key={id}>
            <button
              type="button"
              class="reply-choice"
              data-reply={id}
              lang={language}
              ref={index === 0 ? first : null}
              onClick={() => onAnswer(filled.text, id)}
            >
              <span class="number text-3" aria-hidden="true">
                {index + 1}
              </span>
              <span>{filled.text}</span>
            </button>
          </li>
        ))}
      </ol>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(text);
        }}
      >
        <label>
          <span class="label">{t('rehearse.own')}</span>
          <textarea
            class="input"
            name="rehearse-answer"
            rows={3}
            maxLength={1000}
            value={text}
            lang={language}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              onAnswer(text);
            }}
          />
        </label>
        <Button look="soft" submit action="rehearse-answer">
          {t('rehearse.answer')}
        </Button>
      </form>
    </>
  );
}
