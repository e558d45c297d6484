import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Note } from '@/components/controls/Note';
import { MOVES, matchMoves } from '@/lib/core/script/branches/match';
import type { Move } from '@/lib/core/script/branches/move';
import { language as interfaceLanguage, t } from '@/lib/i18n/words';
import { useSearchTables } from './use-search-tables';

interface TheySayProps {
  /** The language of the statements, in which the quotations are. */
  language: 'zh-CN' | 'zh-TW' | 'en';
  offered: (statementId: string) => boolean;
  renderAnswer: (statementId: string) => ComponentChildren;
  said: string;
  onSaid: (said: string) => void;
}

/** The hardest moves, to choose without typing. */
const COMMON = ['payAll', 'payPart', 'policy', 'borrow', 'bureau', 'todayOnly', 'court', 'whenPay'];
const MOST_ANSWERS = 3;

/** What did they say? Typed or chosen, it is answered at once, with the trap to avoid. */
export function TheySay({ language, offered, renderAnswer, said, onSaid }: TheySayProps) {
  const [chosen, setChosen] = useState<string>();
  const [all, setAll] = useState(false);
  const tables = useSearchTables(said !== '');
  const matches = useMemo(() => matchMoves(said, tables?.simplify), [said, tables]);
  const move = said.trim() === '' ? MOVES.find(({ id }) => id === chosen) : matches[0]?.move;
  const others = matches.slice(1, 3).map((match) => match.move);
  const shown = all ? MOVES : MOVES.filter(({ id }) => COMMON.includes(id) || id === chosen);
  return (
    <div class="they-say">
      <label>
        <span class="label">{t('theySay.what')}</span>
        <input
          class="input"
          name="they-say"
          value={said}
          lang={language}
          placeholder={t('theySay.hint')}
          onInput={({ currentTarget }) => onSaid(currentTarget.value)}
        />
      </label>
      {said.trim() === '' && (
        // A fieldset would bring a legend: what it is for stands in the label.
        // biome-ignore lint/a11y/useSemanticElements: see above
        <div class="actions moves" role="group" aria-label={t('theySay.choose')}>
          {shown.map((each) => (
            <MoveChip
              key={each.id}
              move={each}
              language={language}
              pressed={each.id === chosen}
              onPress={() => setChosen(each.id === chosen ? undefined : each.id)}
            />
          ))}
          <button type="button" class="chip" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('common.less') : t('theySay.more')}
          </button>
        </div>
      )}
      <div role="status">
        {said.trim() !== '' && !move && <Note>{t('theySay.none')}</Note>}
        {move && (
          <>
            {said.trim() !== '' && (
              <p class="small text-2" lang={language}>
                {t('theySay.heard', { says: move.says[language] })}
              </p>
            )}
            <Note look="look">{move.trap[interfaceLanguage.value]}</Note>
          </>
        )}
      </div>
      {move && (
        <div class="answers" data-move={move.id}>
          {move.answers.filter(offered).slice(0, MOST_ANSWERS).map(renderAnswer)}
          {!move.answers.some(offered) && <Note>{t('theySay.noAnswer')}</Note>}
        </div>
      )}
      {said.trim() !== '' && others.length > 0 && (
        <div class="actions moves">
          <span class="micro text-2">{t('theySay.or')}</span>
          {others.map((each) => (
            <MoveChip
              key={each.id}
              move={each}
              language={language}
              pressed={false}
              onPress={() => {
                onSaid('');
                setChosen(each.id);
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}

interface MoveChipProps {
  move: Move;
  language: 'zh-CN' | 'zh-TW' | 'en';
  pressed: boolean;
  onPress: () => void;
}

function MoveChip({ move, language, pressed, onPress }: MoveChipProps) {
  return (
    <button
      type="button"
      class="chip"
      lang={language}
      aria-pressed={pressed}
      data-move={move.id}
      onClick={onPress}
    >
      {move.says[language]}
    </button>
  );
}
