import { Search, ShieldCheck, ShieldQuestionMark } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import type { SiteVerdict } from '@/lib/core/lenders/judge-site';
import { t } from '@/lib/i18n/words';
import type { Heard, PaletteStatement } from '@/lib/panel/palette-content';
import { PaletteHeard } from './PaletteHeard';
import { PaletteKeys } from './PaletteKeys';
import { PaletteOption } from './PaletteOption';
import { PaletteStages } from './PaletteStages';
import { siteWords } from './palette-words';
import { usePaletteList } from './use-palette-list';
import './palette.css';

interface PaletteProps {
  /** In the order of use; texts are complete, with every fact filled in. */
  statements: readonly PaletteStatement[];
  /** Language of the statements, BCP 47. */
  language: string;
  /** Host of the page that the chosen words would go to. */
  site: string;
  verdict: SiteVerdict | undefined;
  /** What the other side said, if the first statements answer it. */
  heard: Heard | undefined;
  /** Why the last insertion did not work, in words; empty when there is nothing to say. */
  problem?: string;
  onInsert: (id: string) => void;
  onCopy: (id: string) => void;
  onPanel: () => void;
  onClose: () => void;
}

/**
 * A search box over a list of statements, to be used by keyboard alone. The selected statement
 * stands in full, as it is what Enter would write. Only the person's own events count: a script
 * cannot type or click here.
 */
export function Palette(props: PaletteProps) {
  const { statements, site, verdict, heard, problem = '', onInsert, onCopy, onClose } = props;
  const list = usePaletteList(statements);
  const { query, found, current } = list;
  const pressed = useRef<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  // The attribute alone does nothing in a frame of another origin.
  useLayoutEffect(() => search.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    // 229: the Enter that ends an input method's word is not an Enter of ours.
    if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') list.move(key === 'ArrowDown' ? 1 : -1);
    else if ((key === 'ArrowLeft' || key === 'ArrowRight') && query === '') {
      list.turn(key === 'ArrowRight' ? 1 : -1);
    } else if (key === 'Escape') onClose();
    else if (key === 'Enter' && event.repeat) return;
    else if (key === 'Enter' && event.altKey) props.onPanel();
    else if (key === 'Enter' && current !== undefined) {
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
          onInput={(event) => list.search(event.currentTarget.value)}
        />
      </label>
      {list.stages.length > 2 && (
        <PaletteStages stages={list.stages} stage={list.stage} onStage={list.show} />
      )}
      <p class={verdict?.kind === 'lookalike' ? 'palette-badge is-danger' : 'palette-badge'}>
        <Icon of={verdict?.kind === 'official' ? ShieldCheck : ShieldQuestionMark} small />
        <b>{site}</b>
        {verdict && <span>{siteWords(verdict)}</span>}
        <span class="push">{t('palette.youSend')}</span>
      </p>
      {problem !== '' && (
        <p class="palette-problem" role="alert">
          {problem}
        </p>
      )}
      {heard !== undefined && query === '' && list.stage === 'all' && (
        <PaletteHeard heard={heard} language={props.language} />
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
            language={props.language}
            query={query.trim()}
            isSelected={statement === current}
            onPress={() => {
              pressed.current = statement.id;
              list.select(statement);
            }}
            // Pressed and released on the same statement, or it was not meant.
            onRelease={() => pressed.current === statement.id && onInsert(statement.id)}
          />
        ))}
      </div>
      {found.length === 0 && (
        <p class="palette-none" role="status">
          {statements.length === 0 ? t('palette.noCase') : t('palette.none')}{' '}
          {query !== '' && (
            <button type="button" class="palette-clear" onClick={() => list.search('')}>
              {t('palette.clear')}
            </button>
          )}
        </p>
      )}
      <PaletteKeys />
    </section>
  );
}
