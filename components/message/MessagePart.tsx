import { useState } from 'preact/hooks';
import { CopyInsert } from '@/components/say/CopyInsert';
import { SecondPressNote } from '@/components/say/SecondPressNote';
import { useSecondPress } from '@/components/say/use-second-press';
import { textLength } from '@/lib/core/script/fill';
import { t } from '@/lib/i18n/words';

interface MessagePartProps {
  text: string;
  /** From 1. */
  part: number;
  all: number;
  /** Characters. */
  limit: number;
  language: string;
  phone: boolean;
  onCopy: () => Promise<void>;
  onInsert: () => Promise<void>;
}

/** One message as it will be sent, with its length. */
export function MessagePart({ text, part, all, limit, language, phone, ...on }: MessagePartProps) {
  const [used, setUsed] = useState<string>();
  const { asked, press } = useSecondPress(text, (way: 'copy' | 'insert') => {
    void (way === 'copy' ? on.onCopy() : on.onInsert()).then(() => setUsed(text));
  });
  return (
    <article class="card" data-part={part}>
      {all > 1 && <h3>{t('message.part', { part, all })}</h3>}
      <p class="statement-text" lang={language}>
        {text}
      </p>
      <SecondPressNote asked={asked} />
      <div class="card-foot">
        <span class="count number">
          {textLength(text)} / {limit}
          {used === text && ` · ${t('message.sent')}`}
        </span>
        <CopyInsert
          asked={asked}
          press={press}
          phone={phone}
          actions={{ copy: 'copy-message', insert: 'insert-message' }}
        />
      </div>
    </article>
  );
}
