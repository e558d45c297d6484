import { Copy, CornerDownLeft } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
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
        <Button
          look={phone ? 'soft' : 'plain'}
          icon={Copy}
          action="copy-message"
          onClick={() => press('copy')}
        >
          {asked === 'copy' ? t('checks.copyAnyway') : t('common.copy')}
        </Button>
        {!phone && (
          <Button
            look="soft"
            icon={CornerDownLeft}
            action="insert-message"
            onClick={() => press('insert')}
          >
            {asked === 'insert' ? t('checks.insertAnyway') : t('say.insert')}
          </Button>
        )}
      </div>
    </article>
  );
}
