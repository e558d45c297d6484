import { type ReadonlySignal, signal } from '@preact/signals';
import { createInstance } from 'i18next';
import type { Language } from '@/lib/core/case/settings';
import type english from '@/locales/en.json';

type Paths<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${Key}`
    : Paths<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}`
  ? Base
  : Key;

/** The name of a text of the interface. English decides which there are. */
export type WordKey = WithoutPlural<Paths<typeof english>>;

/** Each language is a chunk of its own: only the one that is shown is loaded. */
const LOCALES: Record<Language, () => Promise<{ default: object }>> = {
  en: () => import('@/locales/en.json'),
  'zh-CN': () => import('@/locales/zh-CN.json'),
  'zh-TW': () => import('@/locales/zh-TW.json'),
};

// i18next: plurals by Intl.PluralRules, no eval, no DOM, 15 kB compressed, kept up since 2011.
const words = createInstance();
const shown = signal<Language>('en');

/** The language that the interface shows now. */
export const language: ReadonlySignal<Language> = shown;

/** Loads a language and shows it. Every component that called `t` is drawn again. */
export async function showLanguage(next: Language): Promise<void> {
  if (!words.isInitialized) {
    await words.init({
      lng: next,
      fallbackLng: false,
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  }
  if (!words.hasResourceBundle(next, 'translation')) {
    words.addResourceBundle(next, 'translation', (await LOCALES[next]()).default);
  }
  shown.value = next;
}

/** A text of the interface in the language that is shown. `count` picks the plural form. */
export function t(key: WordKey, values: Record<string, string | number> = {}): string {
  return words.t(key, { ...values, lng: shown.value });
}
