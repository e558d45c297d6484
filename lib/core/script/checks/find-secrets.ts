import { privateNumbersIn } from '../../case/private-number';
import type { CheckReason, Finding } from './finding';
import { plainScript } from './plain-script';

interface SecretRule {
  reason: CheckReason;
  /** Group 1 is what must stay secret. */
  pattern: RegExp;
}

/** Words for a person who is not the one who owes. */
const OTHERS =
  '妈妈?|爸爸?|母亲|父亲|老婆|老公|妻子|丈夫|太太|先生|配偶|哥哥?|姐姐?|弟弟?|妹妹?|儿子|女儿|孩子|朋友|同事|领导|老板|主管|亲戚|家人|家属|紧急联系人|舅舅?|叔叔?|阿姨|室友|房东';
const OTHERS_EN =
  'mother|mom|mum|father|dad|wife|husband|partner|brother|sister|son|daughter|friend|colleague|co-?worker|boss|manager|uncle|aunt|cousin|neighbou?r|landlord|emergency contact|relative|family';
const MOBILE = String.raw`(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}|09\d{2}[ -]?\d{3}[ -]?\d{3}|\+?\d{1,3}[ -]?\(?\d{2,4}\)?[ -]\d{3,4}[ -]\d{3,4}`;

/** Values that open an account, or that belong to somebody else. Patterns read plain text. */
const SECRET_RULES: readonly SecretRule[] = [
  {
    reason: 'password',
    pattern:
      /(?:密码|口令|passwords?|passcode|\bpin(?: code| number)?)(?:[^\S\n]|是|为|就|:|=|is|my|'|"|“|`|「)*(?:is|:|=|是|为)?\s*["“'「]?([a-z0-9@#$%^&*_+!?.~-]*\d[a-z0-9@#$%^&*_+!?.~-]*)(?<=[^\s]{4,})/g,
  },
  {
    reason: 'password',
    pattern:
      /(?:密码|口令|\bpassword|\bpasscode)\s*(?:就?是|为|设成了?|:|=|\bis\b)\s*["“'「]?([a-z][a-z0-9@#$%^&*_+!?~-]{4,})/g,
  },
  {
    reason: 'code',
    pattern:
      /(?:验证码|校验码|动态码|短信码|确认码|\botp\b|(?:verification|security|one-time|sms|text|login|confirmation|auth\w*) (?:pass)?code|\bcode (?:you sent|i (?:got|received)|in the (?:sms|text)|from the (?:sms|text)))[^\d。.;；\n]{0,24}(\d{3}[ -]?\d{3}|\d{4,8})(?!\d)/g,
  },
  {
    reason: 'code',
    pattern:
      /(?<!\d)(\d{3}[ -]?\d{3}|\d{4,8})(?!\d)\s*,?\s*(?:是|为|就是|is|was)\s*(?:我?(?:收到)?的?|the|my|your)?\s*(?:短信|手机|sms|text|verification|security|one-time)?\s*(?:验证码|校验码|动态码|otp|code)/g,
  },
  {
    reason: 'cvv',
    pattern:
      /(?:\bcvv2?|\bcvc2?|\bcvn2?|安全码|(?:卡片?)?背面?(?:的|那|最?后|末)*(?:三|3)(?:位|码|个)(?:数字?)?|security code|(?:three|3) digits on the back)[^\d。.;；\n]{0,14}(\d{3,4})(?!\d)/g,
  },
  {
    reason: 'otherPerson',
    pattern: new RegExp(
      String.raw`(?:${OTHERS}|\b(?:my|his|her|their) (?:${OTHERS_EN}))[^。！？\n]{0,24}?(?<!\d)(${MOBILE})(?!\d)`,
      'g',
    ),
  },
  {
    reason: 'otherPerson',
    pattern: new RegExp(
      String.raw`(?<!\d)(${MOBILE})(?!\d)\s*[,，(（]?\s*(?:是|这是|is|that is|belongs to)\s*(?:我(?:的)?|my )(?:${OTHERS}|(?:${OTHERS_EN}))`,
      'g',
    ),
  },
];

/** Secrets in one piece of a text; each has the fix that takes it out or cuts it to its tail. */
export function findSecrets(words: string, segment: number): Finding[] {
  const plain = plainScript(words);
  const numbers = privateNumbersIn(words).map(({ kind, tail, start, end }) =>
    secret(kind, start, end, `****${tail}`),
  );
  const told = SECRET_RULES.flatMap(({ reason, pattern }) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      // A full stop that ends the sentence is no part of it.
      const value = match[1]?.replace(/[.!?]+$/, '');
      if (!value) return [];
      const start = match.index + match[0].lastIndexOf(value);
      return [secret(reason, start, start + value.length, '')];
    }),
  );
  const all = [...numbers, ...told];
  return all.filter(
    (one, index) => all.findIndex(({ start, end }) => start < one.end && one.start < end) === index,
  );

  function secret(reason: CheckReason, start: number, end: number, left: string): Finding {
    return {
      kind: 'secret',
      reason,
      segment,
      start,
      end,
      quote: words.slice(start, end),
      fix: left === '' ? [] : [left],
    };
  }
}

/** The first secret in a whole text, as it would be copied or inserted. */
export function firstSecret(text: string): Finding | undefined {
  return findSecrets(text, 0)[0];
}
