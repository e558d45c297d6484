import type { OpenShadow } from '@/lib/chat/editable';

/** Never part of what somebody said: controls, pictures, and what only the page's code reads. */
const skippedNames =
  /^(?:audio|button|canvas|datalist|form|iframe|img|input|link|menu|meta|nav|noscript|object|option|picture|script|select|style|svg|template|textarea|title|video)$/u;
const skippedRoles =
  /^(?:button|menu|menubar|menuitem|listbox|option|radio|checkbox|switch|tab|tablist|textbox|toolbar|tooltip|img|progressbar|search)$/u;
const skippedWords =
  /^(?:avatar|btn|button|buttons|chip|chips|toolbar|tooltip|typing|quickreply|quickreplies|suggestion|suggestions|reaction|reactions|quote|quoted)$/u;

/** `QuickReplies-item` and `message_right` alike become single words in small letters. */
export function wordsOf(value: string): string[] {
  return value
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Whether an element and all in it is left out of every message. */
export function isSkipped(element: Element): boolean {
  if (skippedNames.test(element.localName)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (element.getAttribute('aria-busy') === 'true' && element.textContent === '') return true;
  if (skippedRoles.test(element.getAttribute('role') ?? '')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const words = wordsOf(element.getAttribute('class') ?? '');
  const isQuick = words.includes('quick') && words.some((word) => /^repl/u.test(word));
  return isQuick || words.some((word) => skippedWords.test(word));
}

/** Of the built-in elements only these can have a shadow root; Chromium refuses to ask some others. */
const shadowCapable = /-|^(?:article|aside|blockquote|div|footer|header|main|p|section|span)$/u;

/** The shadow root of an element, if it has one that may be read. */
export function shadowOf(element: Element, openShadow: OpenShadow): ShadowRoot | null {
  return shadowCapable.test(element.localName) ? openShadow(element) : null;
}

/** Whether a person could see it, however small it is. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: false,
  });
}

const clock = /(?:[01]?\d|2[0-3])[:：][0-5]\d(?:[:：][0-5]\d)?/u.source;
const day =
  /(?:today|yesterday|just now|now|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|今天|昨天|前天|刚刚|剛剛|(?:星期|周|週)[一二三四五六日天]|\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2} [a-z]{3,9}(?: \d{4})?|[a-z]{3,9} \d{1,2}(?:, \d{4})?)/u
    .source;
const half = /(?:上午|下午|早上|中午|晚上|凌晨)/u.source;
const wholeTime = new RegExp(
  `^(?:${day}[,，]?\\s*(?:at )?)?(?:${half}\\s*)?${clock}(?:\\s*[ap]\\.?m\\.?)?$|^(?:today|yesterday|just now|今天|昨天|前天|刚刚|剛剛|\\d{1,2}\\s*(?:分钟|分鐘|小时|小時)前|\\d{1,2} (?:min(?:ute)?s?|hours?|[mh]) ago)$|^\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?$`,
  'iu',
);

/** Whether the words are a time and nothing else. */
export function isTimeText(words: string): boolean {
  const trimmed = words.trim();
  return trimmed.length <= 40 && wholeTime.test(trimmed);
}

/** “You said:” and “我：”, which some chats put before a message for a screen reader. */
export function isSpokenName(words: string): boolean {
  return /^\s*(?:.{1,40} (?:said|says|wrote|sent)|you|me|agent|我|您|你|客服)\s*(?:说|說)?[:：]?\s*$/iu.test(
    words,
  );
}
