import type { SettingsDocument } from './document';
import { liveEntries } from './entity';
import type { Arrangement, OwnStatement } from './records';
import { DEFAULT_SETTINGS, type Language, pickLanguage, type Settings } from './settings';

/** The settings as they hold now: the defaults and what the person changed. */
export function settingsOf(document: SettingsDocument): Settings {
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(liveEntries(document.parts.choices)) };
}

/**
 * The two languages that the settings mean.
 *
 * @param browserLanguages BCP 47 tags, best first
 */
export function languagesOf(
  settings: Settings,
  browserLanguages: readonly string[],
): { interfaceLanguage: Language; statementLanguage: Language } {
  const interfaceLanguage =
    settings.interfaceLanguage === 'auto'
      ? pickLanguage(browserLanguages)
      : settings.interfaceLanguage;
  const statementLanguage =
    settings.statementLanguage === 'auto' ? interfaceLanguage : settings.statementLanguage;
  return { interfaceLanguage, statementLanguage };
}

/** What the person added to the library and how they arranged it. */
export interface PersonalLibrary {
  statements: [string, OwnStatement][];
  arrangement: Record<string, Arrangement>;
}

export function personalLibrary({ parts }: SettingsDocument): PersonalLibrary {
  return {
    statements: liveEntries(parts.statements),
    arrangement: Object.fromEntries(liveEntries(parts.arrangement)),
  };
}
