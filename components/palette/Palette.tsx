import { Search, ShieldCheck } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { PaletteKeys } from '@/components/palette/PaletteKeys';
import { PaletteOption } from '@/components/palette/PaletteOption';
import type { PaletteStatement } from '@/components/palette/palette-words';
import { matchesQuery } from '@/lib/core/script/search';
import { t } from '@/lib/i18n/words';
import '@/components/palette/palette.css';

interface PaletteProps {
  /** In the order of use; texts are complete, with every fact filled in. */
  statements: readonly PaletteStatement[];
  /** Host of the page that the chosen words would go to. */
  site: string;
  /** Why the last insertion did not work, in words; empty when there is nothing to say. */
  problem?: string;
  onInsert: (id: string) => void;
  onCopy: (id: string) => void;
  onClose: () => void;
}

/**
 * A search box over a list of statements, to be used by keyboard alone. The selected statement
 * stands in full, as it is what Enter would write. Only the person's own events count: a script
 * cannot type or click here.
 */
export function Palette(props: PaletteProps) {
  const { statements, site, problem = '', onInsert, onCopy, onClose } = props;
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(0);
  const pressed = useRef<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  // The attribute alone does nothing in a frame of another origin.
  useLayoutEffect(() => search.current?.focus(), []);
  const found = statements.filter((s) => matchesQuery(query.trim(), [s.title, s.stage, s.text]));
  const selected = Math.min(wanted, found.length - 1);
  const current = found[selected];

  const onKeyDown = (event: KeyboardEvent) => {
    // 229: the Enter that ends an input method's word is not an Enter of ours.
    if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setWanted((selected + step + found.length) % Math.max(found.length, 1));
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.repeat) return;
    else if (event.key === 'Enter' && current !== undefined) {
      (event.ctrlKey || event.metaKey ? onCopy : onInsert)(current.id);
    } else return;
    event.preventDefault();
  };

  return (
    <section class="palette" role="dialog" aria-label={t('palette.label')} onKeyDown={onKeyDown}>
      <label class="palette-search">
        <Icon of={Search} small />
        <span class="visually-hidden">{t('palette.find')}</span>
        <input
          ref={search}
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('palette.find')}
          value={query}
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-options"
          aria-autocomplete="list"
          aria-activedescendant={current && `option-${current.id}`}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setWanted(0);
          }}
        />
      </label>
      <p class="palette-badge">
        <Icon of={ShieldCheck} small />
        <b>{site}</b>
        <span>{t('palette.youSend')}</span>
      </p>
      {problem !== '' && (
        <p class="palette-problem" role="alert">
          {problem}
        </p>
      )}
      <div
        class="palette-options"
        id="palette-options"
        role="listbox"
        aria-label={t('palette.list')}
      >
        {found.map((statement) => (
          <PaletteOption
            key={statement.id}
            statement={statement}
            query={query.trim()}
            isSelected={statement === current}
            onPress={() => {
              pressed.current = statement.id;
              setWanted(found.indexOf(statement));
            }}
            // Pressed and released on the same statement, or it was not meant.
            onRelease={() => pressed.current === statement.id && onInsert(statement.id)}
          />
        ))}
      </div>
      {found.length === 0 && (
        <p class="palette-none">
          {statements.length === 0 ? t('palette.noCase') : t('palette.none')}{' '}
          {query !== '' && (
            <button type="button" class="palette-clear" onClick={() => setQuery('')}>
              {t('palette.clear')}
            </button>
          )}
        </p>
      )}
      <PaletteKeys />
    </section>
  );
}
