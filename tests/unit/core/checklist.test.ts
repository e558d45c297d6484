import { describe, expect, it } from 'vitest';
import { HARDSHIP_REASONS } from '@/lib/core/case/fact-catalogue';
import { LANGUAGES } from '@/lib/core/case/settings';
import { CHECKLIST } from '@/lib/core/checklist/items';
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './chinese-scripts';

const CASES = CHECKLIST.flatMap((item) =>
  LANGUAGES.map((language) => ({
    name: `${item.id} ${language}`,
    item,
    language,
    words: item.words[language],
  })),
);

describe('the checklist', () => {
  it('has unique ids in camel case', () => {
    const ids = CHECKLIST.map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z]{2,29}$/);
  });

  it.each(HARDSHIP_REASONS)('names three to five documents for %s', (reason) => {
    const documents = CHECKLIST.filter(
      (item) => item.sort === 'document' && (!item.reasons || item.reasons.includes(reason)),
    );
    expect(documents.length).toBeGreaterThanOrEqual(3);
    expect(documents.length).toBeLessThanOrEqual(5);
  });

  it.each(['chat', 'phone'] as const)('names five to seven things to do before a %s', (channel) => {
    const contact = CHECKLIST.filter(
      (item) => item.sort === 'contact' && (!item.channel || item.channel === channel),
    );
    expect(contact.length).toBeGreaterThanOrEqual(5);
    expect(contact.length).toBeLessThanOrEqual(7);
  });

  it('names four to seven dangers', () => {
    const safety = CHECKLIST.filter((item) => item.sort === 'safety');
    expect(safety.length).toBeGreaterThanOrEqual(4);
    expect(safety.length).toBeLessThanOrEqual(7);
    for (const { words, reasons, channel } of safety) {
      expect(words.en.text).toMatch(/^Never /);
      expect(words['zh-CN'].text).toMatch(/^不要/);
      expect(words['zh-TW'].text).toMatch(/^不要/);
      for (const language of LANGUAGES) expect(words[language].hint).toBeTruthy();
      expect([reasons, channel]).toEqual([undefined, undefined]);
    }
  });

  it('lets only documents depend on a reason, and only contact steps on a channel', () => {
    for (const item of CHECKLIST) {
      if (item.reasons) expect(item.sort).toBe('document');
      if (item.channel) expect(item.sort).toBe('contact');
    }
  });

  it.each(CASES)('$name is written, short and plain', ({ item, words, language }) => {
    expect(words.text).toBe(words.text.trim());
    expect(words.text.length).toBeGreaterThan(1);
    expect(words.text.length).toBeLessThanOrEqual(language === 'en' ? 64 : 26);
    expect(words.text).not.toMatch(/[.。！!]$/);
    if (words.hint) expect(words.hint).toMatch(language === 'en' ? /\.$/ : /。$/);
    const text = `${words.text}\n${words.hint ?? ''}`;
    expect(text).not.toMatch(/一定|保证|保證|绝不|絕不|催收|失信|老赖|老賴/);
    expect(text).not.toMatch(/guarantee|\b(just|simply|sorry)\b/i);
    // The name of a document also stands inside a sentence, after "the" in English.
    if (item.sort === 'document') expect(words.text).not.toMatch(/[,，或]|\bor\b|^The /);
  });

  it.each(CASES.filter(({ language }) => language !== 'en'))(
    '$name keeps to its script and its punctuation',
    ({ words, language }) => {
      const text = words.text + (words.hint ?? '');
      const foreign = language === 'zh-CN' ? TRADITIONAL_ONLY : SIMPLIFIED_ONLY;
      expect([...text].filter((character) => foreign.includes(character))).toEqual([]);
      expect(text).not.toMatch(/[,.;:!?()'" ]|[你妳]/);
      if (language === 'zh-TW') expect(text).not.toMatch(/網絡|軟件|短信|信息|屏幕|賬|工資|渠道/);
    },
  );
});
