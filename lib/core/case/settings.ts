import type { FactSpec } from './fact-catalogue';

/** The languages of the interface and of the statements, as BCP 47 tags. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the person can choose for the whole of Parley. Only changed choices are stored. */
export const SETTINGS = {
  interfaceLanguage: {
    kind: 'choice',
    group: 'case',
    choices: ['auto', ...LANGUAGES],
  },
  statementLanguage: {
    kind: 'choice',
    group: 'case',
    choices: ['auto', ...LANGUAGES],
  },
  theme: { kind: 'choice', group: 'case', choices: ['auto', 'light', 'dark'] },
  /** How many characters one chat message may hold. */
  chatLimit: { kind: 'count', group: 'case', least: 50, most: 10_000 },
} as const satisfies Record<string, FactSpec>;

export type SettingId = keyof typeof SETTINGS;

export interface Settings {
  interfaceLanguage: 'auto' | Language;
  statementLanguage: 'auto' | Language;
  theme: 'auto' | 'light' | 'dark';
  chatLimit: number;
}

export const DEFAULT_SETTINGS: Settings = {
  interfaceLanguage: 'auto',
  statementLanguage: 'auto',
  theme: 'auto',
  chatLimit: 300,
};

/**
 * The supported language that fits the browser's list best: Chinese by script or region
 * (Hant, TW, HK and MO read Traditional), else English.
 *
 * @param preferred BCP 47 tags, best first
 */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const lower = tag.toLowerCase();
    if (lower.startsWith('zh')) return /hant|-tw|-hk|-mo/.test(lower) ? 'zh-TW' : 'zh-CN';
    if (lower.startsWith('en')) return 'en';
  }
  return 'en';
}
