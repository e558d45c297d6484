import mustache from 'mustache';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '@/lib/core/case/settings';
import { LIBRARY } from '@/lib/core/script/library';
import { SLOTS, type SlotName } from '@/lib/core/script/slots';
import { STAGES, type Statement } from '@/lib/core/script/statement';
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './chinese-scripts';

type Token = [sort: string, content: string, start: number, end: number, children?: Token[]];

/** Slots and sections of a template as a sorted list: `cause`, `#evidence`, `#evidence/evidence`. */
function shapeOf(text: string): string[] {
  const walk = (tokens: Token[], inside: string): string[] =>
    tokens.flatMap(([sort, content, , , children]) => {
      if (sort === 'text') return [];
      if (sort === '#') return [`#${content}`, ...walk(children ?? [], `#${content}/`)];
      return [`${inside}${content}`];
    });
  return walk(mustache.parse(text) as Token[], '').sort();
}

const slotsOf = (text: string) => shapeOf(text).map((slot) => slot.replace(/^.*[#/]/, ''));

/** Values as long as they get in earnest. */
const LONG_VALUES: Record<Language, Partial<Record<SlotName, string>>> = {
  'zh-CN': {
    cause: '母亲住院做手术需要人照顾',
    evidence: '出院小结、医院发票和病假条',
    futureChange: '复工，恢复原来的岗位',
    futureBasis: '单位出具的复工通知',
    cuts: '停掉会员，少在外面吃，退掉车位',
  },
  'zh-TW': {
    cause: '母親住院開刀需要人照顧',
    evidence: '出院病歷摘要、醫療收據、請假證明',
    futureChange: '復職，回到原本的職位',
    futureBasis: '公司開立的復職通知',
    cuts: '停掉會員、少在外面吃、退掉車位',
  },
  en: {
    cause: 'my mother’s operation and the care she needs',
    evidence: 'the discharge note, the hospital invoices and the sick-leave note from work',
    futureChange: 'I go back to my former job',
    futureBasis: 'the letter my employer has given me',
    cuts: 'eating out, subscriptions and the parking place',
  },
};
const MONEY = ['owed', 'each', 'last', 'planTotal', 'lumpSum', 'canPay', 'essentials'];
const DATES = ['since', 'firstDate', 'lastDate', 'futureDate', 'reviewDate', 'lumpSumDate', 'next'];

function longValue(slot: string, language: Language): string {
  const written = LONG_VALUES[language][slot as SlotName];
  if (written) return written;
  const chinese = language !== 'en';
  if (MONEY.includes(slot) || /income|Debts$|Amount|Fee|^original/.test(slot))
    return chinese ? '12,680.50元' : '12,680.50';
  if (DATES.includes(slot) || /Since|Until|By$|lastContact/.test(slot))
    return chinese ? '2026年12月25日' : '25 December 2026';
  return chinese ? '1234567' : 'twelve letters';
}

function fill(text: string, language: Language): string {
  const values = Object.fromEntries(slotsOf(text).map((slot) => [slot, longValue(slot, language)]));
  return mustache.render(text, values, {}, { escape: String });
}

const CASES = LIBRARY.flatMap((statement) =>
  LANGUAGES.map((language) => ({
    name: `${statement.id} ${language}`,
    statement,
    language,
    words: statement.words[language] as Statement['words'][Language],
  })),
);
const CHINESE = CASES.filter(({ language }) => language !== 'en');
const allOf = ({ title, text, theySay = '', spoken = '' }: Statement['words'][Language]) =>
  [title, theySay, text, spoken].join('\n');

describe('the statement library', () => {
  it('has unique ids and follows the order of the talk', () => {
    const ids = LIBRARY.map((statement) => statement.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(75);
    const stages = LIBRARY.map((statement) => STAGES.indexOf(statement.stage));
    expect(stages).toEqual([...stages].sort((one, other) => one - other));
  });

  it.each(LIBRARY.map((statement) => [statement.id, statement] as const))(
    '%s uses the same slots and sections in every language',
    (_, statement) => {
      const [first, ...others] = LANGUAGES.map((language) =>
        shapeOf(statement.words[language].text),
      );
      for (const shape of others) expect(shape).toEqual(first);
      for (const slot of statement.when?.has ?? []) expect(first).toContain(slot);
    },
  );

  it.each(LIBRARY.map((statement) => [statement.id, statement] as const))(
    '%s is spoken with the same facts in every language, some of those of its text',
    (_, statement) => {
      const words: Statement['words'] = statement.words;
      const spoken = LANGUAGES.map((each) => shapeOf(words[each].spoken ?? words[each].text));
      const facts = (shape: string[]) => shape.map((slot) => slot.replace(/^.*[#/]/, ''));
      const text = new Set(facts(shapeOf(words.en.text)));
      for (const shape of spoken) for (const slot of facts(shape)) expect(text).toContain(slot);
      const said = LANGUAGES.filter((each) => words[each].spoken !== undefined);
      for (const each of said) {
        expect(shapeOf(words[each].spoken ?? '')).toEqual(
          shapeOf(words[said[0] ?? 'en'].spoken ?? ''),
        );
      }
    },
  );

  it.each(CASES)('$name takes no longer to say than to read', ({ words, language }) => {
    if (words.spoken === undefined) return;
    const long = fill(words.text, language).length;
    expect(fill(words.spoken, language).length).toBeLessThanOrEqual(long);
    const stops =
      words.spoken.replace(/\{\{[^}]*\}\}/g, '').match(/[。？！；]|[.?!;](?=\s|$)/g) ?? [];
    expect(stops.length).toBeLessThanOrEqual(2);
  });

  it.each(CASES)('$name is written, and names known slots only', ({ statement, words }) => {
    expect(words.title.trim()).not.toBe('');
    expect(words.text.trim()).toBe(words.text);
    expect(words.text).not.toBe('');
    for (const slot of slotsOf(words.text)) expect(SLOTS).toHaveProperty(slot);
    expect(Boolean(words.theySay)).toBe(statement.stage === 'answer');
  });

  it.each(CASES)('$name promises nothing, threatens nobody and keeps calm', ({ words }) => {
    const text = allOf(words);
    expect(text).not.toMatch(/一定|保证|保證|绝不|絕不|绝对|絕對|催收|失信|老赖|老賴|[!！]/);
    expect(text).not.toMatch(/guarantee|promise I will never|\b(just|simply|sorry|oops|great)\b/i);
  });

  it.each(CASES)('$name reads well with and without its optional parts', ({ words, language }) => {
    const bare = mustache.render(
      words.text.replace(/\{\{#(\w+)\}\}.*?\{\{\/\1\}\}/g, ''),
      new Proxy({}, { has: () => true, get: () => 'X' }),
    );
    for (const text of [bare, fill(words.text, language)]) {
      expect(text).not.toMatch(
        / {2}|^[\s，、。,.;]|[，、：,:;]$|[，、。？：]{2}|[,.;:?]{2}| [,.;:?]/,
      );
      expect(text).toMatch(language === 'en' ? /[.?]$/ : /[。？]$/);
    }
  });

  it.each(CASES)('$name is short enough to say, even when filled', ({ words, language }) => {
    const length = [...fill(words.text, language)].length;
    expect(length).toBeLessThanOrEqual(language === 'en' ? 280 : 95);
    const said = words.theySay?.split(language === 'en' ? ' ' : '').length ?? 5;
    expect(said).toBeGreaterThanOrEqual(4);
    expect(said).toBeLessThanOrEqual(language === 'en' ? 14 : 20);
  });

  it.each(CHINESE)('$name keeps to its script and its punctuation', ({ words, language }) => {
    const text = allOf(words).replace(/\{\{.*?\}\}/g, '');
    const foreign = language === 'zh-CN' ? TRADITIONAL_ONLY : SIMPLIFIED_ONLY;
    expect([...text].filter((character) => foreign.includes(character))).toEqual([]);
    expect(text).not.toMatch(/[,.;:!?()'" ]/);
    expect(text).not.toMatch(/[你妳]/);
  });

  it('uses the words of Taiwan in Traditional Chinese', () => {
    const text = CHINESE.filter(({ language }) => language === 'zh-TW')
      .map(({ words }) => allOf(words))
      .join('\n');
    expect(text).not.toMatch(
      /網絡|軟件|短信|信息|屏幕|賬|聯係|聯繫|工資|微信|征信|渠道|單號|工號|人工|還款/,
    );
  });

  it('shows each conditional line only where it makes sense', () => {
    const when = Object.fromEntries(LIBRARY.map(({ id, when }) => [id, when]));
    expect(when).toMatchObject({
      S01: { channel: 'chat' },
      S02: { channel: 'phone' },
      S08: { oldDebt: false },
      S10: { nothingLeft: false },
      S15: { productKind: ['card'] },
      S16: { several: true },
      S17: { nothingLeft: true },
      S41: { followUp: true },
      S46: { oldDebt: true },
    });
  });
});

describe('the two Chinese scripts', () => {
  it('are paired one to one', () => {
    expect([...SIMPLIFIED_ONLY].length).toBe([...TRADITIONAL_ONLY].length);
    expect([...SIMPLIFIED_ONLY].length).toBeGreaterThanOrEqual(300);
    expect([...SIMPLIFIED_ONLY].filter((one) => TRADITIONAL_ONLY.includes(one))).toEqual([]);
  });
});
