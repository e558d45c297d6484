import { wordsOf } from '@/lib/chat/transcript/parts';

export type Side = 'them' | 'me' | 'system';

const words: Record<Side, RegExp> = {
  me: /^(?:me|self|own|user|human|customer|client|visitor|guest|outgoing|outbound|mine|my|您|我|客户|客戶|用户|用戶)$/u,
  them: /^(?:agent|bot|assistant|ai|support|incoming|inbound|them|operator|staff|advisor|adviser|representative|客服)$/u,
  system: /^(?:system|notice|separator|divider|error)$/u,
};

/** They also say where any text stands, so they count at the row alone, or as a whole class. */
const weakWords: Partial<Record<Side, RegExp>> = {
  me: /^(?:right|sent)$/u,
  them: /^(?:left|received)$/u,
};

/** Says of the author, whatever else it is called: `data-message-author-role`, `data-from`. */
const authorAttribute =
  /^data-(?:.*-)?(?:author|role|from|sender|side|direction|position|user-?type)(?:-.*)?$/u;

/** “Customer service” is the other side; `self-end` and `me-2` are only places. */
function strip(value: string): string {
  return value
    .replace(/(?:customer|client|user)[-_\s]*(?:service|support|care|success)/giu, ' agent ')
    .replace(/客户服务|客戶服務|客户支持|在线客服|在線客服/gu, ' 客服 ')
    .replace(/(?:^|\s)\S*\bself-(?:start|end|center|stretch|auto|baseline)\b/gu, ' ')
    .replace(/(?:^|\s)(?:\S*:)?-?m[ey]-(?:\S*)/gu, ' ')
    .replace(/\buser-(?:select|agent)\S*|\bvisited\b/giu, ' ');
}

/** The one side that the words speak for; none when they speak for two. */
function sideOfWords(list: string[], table: Partial<Record<Side, RegExp>>): Side | null {
  const found = (['system', 'me', 'them'] as const).filter((side) =>
    list.some((word) => table[side]?.test(word)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Of a name or of a label only the beginning tells the author: the rest may be the message. */
export function sideOfName(name: string | null | undefined): Side | null {
  const start = strip((name ?? '').trim().slice(0, 48)).split(/[:：,，]/u)[0] ?? '';
  if (
    /^\s*(?:you|me|i|your (?:message|reply|answer))\b|\b(?:from|by) (?:you|me)\b|^\s*[您我你](?:$|[\s说說发發的])/iu.test(
      start,
    )
  )
    return 'me';
  if (/客服|坐席|专员|專員|顾问|顧問/u.test(start)) return 'them';
  return sideOfWords(wordsOf(start), words);
}

/** What the attributes of one element say of the author. */
export function sideOfElement(element: Element): Side | null {
  for (const { name, value } of element.attributes) {
    if (!authorAttribute.test(name)) continue;
    const list = wordsOf(strip(value));
    const side = sideOfWords(list, words) ?? sideOfWords(list, weakWords);
    if (side !== null) return side;
  }
  if (/^(?:separator|status)$/u.test(element.getAttribute('role') ?? '')) return 'system';
  const label = sideOfName(element.getAttribute('aria-label'));
  if (label !== null) return label;
  const classes = strip(element.getAttribute('class') ?? '');
  const strong = sideOfWords(wordsOf(classes), words);
  if (strong !== null) return strong;
  // `text-left` is no side, but `left`, `is-right` and `message--sent` are.
  const whole = classes
    .split(/\s+/u)
    .map(
      (each) =>
        /^(?:is-|(?:message|msg|bubble|chat)[-_]*(?:item[-_]*|row[-_]*)?)?(\w+)$/iu.exec(each)?.[1],
    )
    .filter((each) => each !== undefined);
  return sideOfWords(
    whole.map((each) => each.toLowerCase()),
    weakWords,
  );
}

interface Written {
  list: Element;
  row: Element;
  bubble: Element;
  author: string | undefined;
}

/**
 * What is written into the page about the author of a row: its own attributes first, then those
 * of the elements down to the text, the name that stands beside it, and the group it lies in.
 */
export function writtenSide({ list, row, bubble, author }: Written): Side | null {
  const own = sideOfElement(row);
  if (own !== null) return own;
  const sides = new Set<Side>();
  for (let at: Element | null = bubble; at !== null && at !== row; at = at.parentElement) {
    const side = sideOfElement(at);
    if (side !== null) sides.add(side);
  }
  // Two answers are none: it is safer to take nobody's side than the wrong one.
  if (sides.size > 1) return 'system';
  const [inside] = sides;
  const nearer = inside ?? sideOfName(author);
  if (nearer !== null) return nearer;
  for (let at = row.parentElement; at !== null && at !== list; at = at.parentElement) {
    const side = sideOfElement(at);
    if (side !== null) return side;
  }
  return null;
}
