import { describe, expect, it } from 'vitest';
import english from '@/locales/en.json';
import simplified from '@/locales/zh-CN.json';
import traditional from '@/locales/zh-TW.json';
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from '../core/chinese-scripts';

interface Tree {
  [key: string]: string | Tree;
}

function textsOf(tree: Tree, above = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${above}${key}`, value] as [string, string]]
      : textsOf(value, `${above}${key}.`),
  );
}

const placeholdersOf = (text: string) => (text.match(/\{\{.*?\}\}/g) ?? []).sort();

/** A placeholder stands where a Chinese word may stand, so its neighbours are judged alike. */
const spoken = (text: string) => text.replace(/\{\{.*?\}\}/g, '某');

/** Texts that are rightly the same in English and in Chinese. */
const SAME_AS_ENGLISH = {
  'zh-CN': ['say.quoteOpen', 'say.quoteClose'],
  'zh-TW': [] as string[],
};

/** Chinese has one plural form. */
const ENGLISH = textsOf(english).filter(([key]) => !key.endsWith('_one'));
const ENGLISH_TEXTS = new Map(ENGLISH);

const CHINESE = [
  {
    language: 'zh-CN',
    texts: textsOf(simplified),
    foreign: TRADITIONAL_ONLY,
    wrongWords: /软体|资讯|简讯|萤幕|预设|薪资|滑鼠|档案|帐号|缴款|网路|登入|汇入|介面/,
    wrongQuotes: /[「」『』"']/,
  },
  {
    language: 'zh-TW',
    texts: textsOf(traditional),
    foreign: SIMPLIFIED_ONLY,
    wrongWords:
      /網絡|軟件|短信|信息|屏幕|賬|聯係|聯繫|工資|微信|征信|渠道|單號|工號|還款|設置|默認|文檔|保存|粘貼|打印|導入|界面/,
    wrongQuotes: /[“”‘’"']/,
  },
] as const;

describe.each(CHINESE)('the interface in $language', ({ language, texts, foreign, ...wrong }) => {
  /** The texts that break a rule, named, so that a failure shows all of them at once. */
  const breaking = (rule: (text: string, key: string) => boolean) =>
    texts.filter(([key, text]) => rule(text, key)).map(([key, text]) => `${key}: ${text}`);

  it('has the texts of English in the same order and none besides', () => {
    expect(texts.map(([key]) => key)).toEqual(ENGLISH.map(([key]) => key));
  });

  it('has the placeholders of English', () => {
    const differs = (text: string, key: string) =>
      `${placeholdersOf(text)}` !== `${placeholdersOf(ENGLISH_TEXTS.get(key) ?? text)}`;
    expect(breaking(differs)).toEqual([]);
  });

  it('leaves no text empty and none in English', () => {
    expect(breaking((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
    const same = texts.filter(([key, text]) => text === ENGLISH_TEXTS.get(key));
    expect(same.map(([key]) => key)).toEqual(SAME_AS_ENGLISH[language]);
  });

  it('keeps to its script and to the words of its place', () => {
    expect(breaking((text) => [...text].some((one) => foreign.includes(one)))).toEqual([]);
    expect(breaking((text) => wrong.wrongWords.test(text))).toEqual([]);
  });

  it('is punctuated in full width, with its own quotation marks', () => {
    const halfWidth = /\p{Script=Han}[,.!?;:]\s*(\p{Script=Han}|$)|\p{Script=Han}[()]/u;
    expect(breaking((text) => halfWidth.test(spoken(text)))).toEqual([]);
    expect(breaking((text) => /[!！]/.test(text))).toEqual([]);
    expect(breaking((text) => wrong.wrongQuotes.test(text))).toEqual([]);
  });

  it('has no typed space between Chinese and digits or Latin letters', () => {
    const spaced = /\p{Script=Han} +[\p{Script=Han}\w]|\w +\p{Script=Han}/u;
    expect(breaking((text) => spaced.test(spoken(text)))).toEqual([]);
  });

  it('promises nothing, blames nobody and says 您', () => {
    const banned = /一定|保证|保證|绝不|絕不|绝对|絕對|催收|失信|老赖|老賴|[你妳]/;
    expect(breaking((text) => banned.test(text))).toEqual([]);
  });

  it('keeps the labels of the facts short enough for their column', () => {
    const label = (key: string) => key.startsWith('facts.label.');
    expect(breaking((text, key) => label(key) && [...text].length > 6)).toEqual([]);
  });
});
