import { Search } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { Segment } from '@/components/controls/Segment';
import { LANGUAGES, type Language } from '@/lib/core/case/settings';
import { STAGES, type Stage } from '@/lib/core/script/statement';
import { t } from '@/lib/i18n/words';

const LANGUAGE_NAMES = { 'zh-CN': '简', 'zh-TW': '繁', en: 'EN' } as const;

interface SayToolsProps {
  query: string;
  onQuery: (query: string) => void;
  language: Language;
  onLanguage: (language: Language) => void;
  stage: Stage;
  onStage: (stage: Stage) => void;
}

/** Search, the language of the statements, and the stages of the talk. `/` reaches the search. */
export function SayTools(props: SayToolsProps) {
  const search = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : undefined;
      if (
        event.key !== '/' ||
        event.isComposing ||
        target?.closest('input, textarea, [contenteditable]')
      )
        return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div class="tools">
      <div class="find">
        <label class="search">
          <Icon of={Search} small />
          <span class="visually-hidden">{t('say.findLabel')}</span>
          <input
            type="search"
            ref={search}
            value={props.query}
            placeholder={t('say.find')}
            onInput={(event) => props.onQuery(event.currentTarget.value)}
          />
          {props.query === '' && (
            <span class="key" aria-hidden="true">
              /
            </span>
          )}
        </label>
        <Segment
          label={t('say.language')}
          choices={LANGUAGES.map((value) => ({
            value,
            text: LANGUAGE_NAMES[value],
            language: value,
          }))}
          value={props.language}
          onChange={props.onLanguage}
        />
      </div>
      <nav class="stages" aria-label={t('say.stagesLabel')}>
        {STAGES.map((stage) => (
          <a
            key={stage}
            href={`#stage-${stage}`}
            aria-current={stage === props.stage ? 'true' : undefined}
            onClick={(event) => {
              event.preventDefault();
              props.onStage(stage);
            }}
          >
            {t(`say.stage.${stage}`)}
          </a>
        ))}
      </nav>
    </div>
  );
}
