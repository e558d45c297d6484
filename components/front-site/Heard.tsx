import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { useSearchTables } from '@/components/say/use-search-tables';
import type { Language } from '@/lib/core/case/settings';
import { matchMoves } from '@/lib/core/script/branches/match';
import { language as interfaceLanguage, t } from '@/lib/i18n/words';

interface HeardProps {
  /** The newest message of the other side. */
  heard: string;
  language: Language;
  offered: (statementId: string) => boolean;
  renderAnswer: (statementId: string) => ComponentChildren;
  onDismiss: () => void;
}

const MOST_ANSWERS = 2;
/** Of a long message only this much is quoted, in characters. */
const MOST_QUOTED = 140;

/** What the other side said last, read on this device, and the answers that fit it. */
export function Heard({ heard, language, offered, renderAnswer, onDismiss }: HeardProps) {
  const [why, setWhy] = useState(false);
  const tables = useSearchTables(true);
  const match = useMemo(() => matchMoves(heard, tables?.simplify)[0], [heard, tables]);
  const letters = [...heard];
  const quoted = letters.slice(0, MOST_QUOTED).join('') + (letters.length > MOST_QUOTED ? '…' : '');
  const answers = match?.move.answers.filter(offered).slice(0, MOST_ANSWERS) ?? [];
  return (
    <section class="group heard" data-part="heard" aria-label={t('heard.title')}>
      <div class="group-head">
        <h2>{t('heard.title')}</h2>
        <Button look="plain" action="dismiss-heard" onClick={onDismiss}>
          {t('common.close')}
        </Button>
      </div>
      <blockquote class="heard-words" lang={language} role="status">
        {t('say.quoteOpen')}
        {quoted}
        {t('say.quoteClose')}
      </blockquote>
      {answers.length === 0 && <Note>{t('heard.none')}</Note>}
      {match && answers.length > 0 && (
        <>
          <div class="answers" data-move={match.move.id}>
            {answers.map(renderAnswer)}
          </div>
          <Button look="plain" action="why-heard" onClick={() => setWhy(!why)}>
            {t(why ? 'common.less' : 'heard.why')}
          </Button>
          {why && (
            <Note look="look">
              {t('heard.because', {
                says: match.move.says[language],
                signs: match.signs.map((sign) => sign.replaceAll('+', ' … ')).join(', '),
              })}{' '}
              {match.move.trap[interfaceLanguage.value]}
            </Note>
          )}
        </>
      )}
    </section>
  );
}
