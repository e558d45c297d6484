import { ArrowLeft } from 'lucide-preact';
import { IconButton } from '@/components/controls/Button';
import { LANGUAGES } from '@/lib/core/case/settings';
import { t } from '@/lib/i18n/words';
import type { AppProps } from './App';
import { SettingsSection as Section } from './SettingsSection';
import { SitesSection } from './SitesSection';

/** Each language by its own name, whatever language is shown. */
const LANGUAGE_NAMES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' } as const;

/** What holds for the whole of Parley. */
export function SettingsScreen({ panel, site, shortcuts }: AppProps) {
  const settings = panel.settings.value;
  const languages = LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] }));
  return (
    <>
      <header class="top">
        <div class="bar settings-bar">
          <IconButton
            icon={ArrowLeft}
            label={t('settings.back')}
            action="close-settings"
            onClick={() => panel.places.open(undefined)}
          />
          <h1 class="title">{t('settings.title')}</h1>
        </div>
      </header>
      <main class="body">
        <section class="group">
          <div class="sheet">
            <Choice
              name="interfaceLanguage"
              label={t('settings.interfaceLanguage')}
              value={settings.interfaceLanguage}
              choices={[{ value: 'auto', text: t('settings.auto') }, ...languages]}
              onChange={(value) => panel.setSetting('interfaceLanguage', value)}
            />
            <Choice
              name="statementLanguage"
              label={t('settings.statementLanguage')}
              value={settings.statementLanguage}
              choices={[{ value: 'auto', text: t('settings.sameAsInterface') }, ...languages]}
              onChange={(value) => panel.setSetting('statementLanguage', value)}
            />
            <Choice
              name="theme"
              label={t('settings.theme')}
              value={settings.theme}
              choices={[
                { value: 'auto', text: t('settings.themeAuto') },
                { value: 'light', text: t('settings.themeLight') },
                { value: 'dark', text: t('settings.themeDark') },
              ]}
              onChange={(value) => panel.setSetting('theme', value)}
            />
            <label class="row">
              <span class="row-label">{t('settings.chatLimit')}</span>
              <span class="row-value">
                <input
                  class="input number"
                  type="number"
                  name="chatLimit"
                  min={50}
                  max={10_000}
                  value={settings.chatLimit}
                  onInput={({ currentTarget }) => {
                    const limit = currentTarget.valueAsNumber;
                    if (Number.isInteger(limit) && limit >= 50 && limit <= 10_000) {
                      panel.setSetting('chatLimit', limit);
                    }
                  }}
                />
                <small>{t('settings.chatLimitNote')}</small>
              </span>
            </label>
          </div>
        </section>
        <SitesSection site={site} />
        <Section title={t('settings.shortcuts')}>
          <Shortcut text={t('settings.shortcutPanel')} keys={shortcuts.value.panel} />
          <Shortcut text={t('settings.shortcutPalette')} keys={shortcuts.value.palette} />
        </Section>
        <Section title={t('settings.privacy')}>
          <p class="row-alone small text-2">{t('settings.privacyNote')}</p>
        </Section>
        <p class="group micro text-3">{t('welcome.legal')}</p>
      </main>
    </>
  );
}

function Shortcut({ text, keys }: { text: string; keys: string }) {
  return (
    <div class="row site-row">
      <span>{text}</span>
      <kbd>{keys || t('settings.noShortcut')}</kbd>
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  choices: readonly { value: string; text: string }[];
  onChange: (value: string) => void;
}

function Choice({ name, label, value, choices, onChange }: ChoiceProps) {
  return (
    <label class="row">
      <span class="row-label">{label}</span>
      <span class="row-value">
        <select
          class="input"
          name={name}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}
