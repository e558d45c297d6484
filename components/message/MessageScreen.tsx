import { useMemo } from 'preact/hooks';
import { Note } from '@/components/controls/Note';
import { leadToMissing } from '@/components/say/lead-to-missing';
import { useSay } from '@/components/say/use-say';
import { ScreenBar } from '@/components/shell/ScreenBar';
import type { ScreenProps } from '@/components/shell/screen-views';
import { splitMessage } from '@/lib/core/script/split-message';
import { t } from '@/lib/i18n/words';
import { AddStatement } from './AddStatement';
import { ChosenStatement } from './ChosenStatement';
import { MessagePart } from './MessagePart';
import { useMessageChoice } from './message-choice';
import './message.css';

/** Several statements as one message, split where the chat takes no more. */
export function MessageScreen({ panel, record, talk }: ScreenProps) {
  const { context, statements } = useSay(panel, record, talk);
  const { ids, setIds } = useMessageChoice(panel, record.id, statements);
  const limit = panel.settings.value.chatLimit;
  const chosen = ids.flatMap((id) => statements.filter((entry) => entry.id === id));
  const ready = chosen.filter(({ filled }) => filled.missing.length === 0);
  const text = ready
    .map(({ filled }) => filled.text.trim())
    .join(context.language === 'en' ? ' ' : '');
  const parts = useMemo(() => splitMessage(text, limit), [text, limit]);
  const used = ready.map(({ id }) => id);
  return (
    <>
      <ScreenBar
        title={t('message.title')}
        back={t('message.back')}
        onBack={() => panel.places.open(undefined)}
      />
      <main class="body">
        <p class="small text-2 group">{t('message.lede')}</p>
        <section class="group">
          <div class="group-head">
            <h2>{t('message.parts')}</h2>
          </div>
          <ol class="sheet message-list">
            {chosen.map((entry, index) => (
              <ChosenStatement
                key={entry.id}
                entry={entry}
                last={index === chosen.length - 1}
                first={index === 0}
                onMove={(step) => setIds(moved(ids, index, index + step))}
                onTakeOut={() => setIds(ids.filter((id) => id !== entry.id))}
                onFillIn={() => leadToMissing(panel.places, entry.filled)}
              />
            ))}
          </ol>
          <AddStatement
            statements={statements.filter(({ id }) => !ids.includes(id))}
            onAdd={(id) => setIds([...ids, id])}
          />
        </section>
        <section class="group">
          <div class="group-head">
            <h2>{t('message.preview')}</h2>
          </div>
          {parts.length === 0 && <Note>{t('message.empty')}</Note>}
          {parts.map((part, index) => (
            <MessagePart
              // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place only
              key={`${index}/${parts.length}`}
              text={part}
              part={index + 1}
              all={parts.length}
              limit={limit}
              language={context.language}
              phone={record.facts.channel === 'phone'}
              onCopy={() => context.using.copy(used, part)}
              onInsert={() => context.using.insert(used, part)}
            />
          ))}
          <p class="micro text-2">{t('message.editHint')}</p>
        </section>
      </main>
    </>
  );
}

function moved(ids: readonly string[], from: number, to: number): string[] {
  const rest = ids.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...ids.slice(from, from + 1), ...rest.slice(to)];
}
