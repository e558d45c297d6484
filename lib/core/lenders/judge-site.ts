import { skeletonOf } from './confusables';
import type { Lender } from './lender';
import { LENDERS } from './lenders';
import { isOneEditAway } from './near-name';
import { type Host, readHost } from './read-host';
import {
  CHAT_HOSTS,
  COINED_NAMES,
  EVERYDAY_NAMES,
  KNOWN_NAMES,
  KNOWN_OTHERS,
  LIKELY_ENDINGS,
  LURES,
} from './site-words';

/** Why a site looks like a lender's and is not. */
export type LookalikeReason =
  /** The lender's name under another ending. */
  | 'otherSuffix'
  /** Letters that only look alike, in whatever script. */
  | 'lookalikeLetters'
  /** One letter more, less, other or swapped. */
  | 'nearName'
  /** The lender's name as a part of somebody else's address. */
  | 'nameInside'
  /** The official host, without https. */
  | 'plainHttp';

/** Whose site an address is. `domain` is written in ASCII, so that no look-alike letter is shown. */
export type SiteVerdict =
  | { kind: 'official'; lender: Lender; domain: string }
  | { kind: 'unknown'; domain: string | null }
  | { kind: 'lookalike'; lender: Lender; domain: string; reason: LookalikeReason };

/** A lender with a confirmed domain, and the name in it. */
interface Known {
  lender: Lender;
  domain: string;
  name: string;
}

/** Names of up to three letters are shared by many companies, so they alone prove nothing. */
const SHORT = 3;

const lookalikes: readonly [LookalikeReason, (host: Host, known: Known) => boolean][] = [
  ['otherSuffix', hasOtherSuffix],
  ['lookalikeLetters', hasLookalikeLetters],
  ['nearName', hasNearName],
  ['nameInside', hasNameInside],
];

/** Whether the site at an address is a lender's own, one that only looks like it, or neither. */
export function judgeSite(address: string, lenders: readonly Lender[] = LENDERS): SiteVerdict {
  const host = readHost(address);
  if (!host) return { kind: 'unknown', domain: null };
  const known = lenders.flatMap((lender): Known[] => {
    const { domain } = lender;
    return domain ? [{ lender, domain, name: domain.split('.')[0] ?? '' }] : [];
  });
  const official = known.find(({ domain }) => isWithin(host.name, domain));
  if (official) {
    const { lender } = official;
    return host.isSecure
      ? { kind: 'official', lender, domain: host.name }
      : { kind: 'lookalike', lender, domain: host.name, reason: 'plainHttp' };
  }
  const isKnown = [...KNOWN_OTHERS, ...CHAT_HOSTS].some((other) => isWithin(host.name, other));
  if (!isKnown) {
    for (const [reason, applies] of lookalikes) {
      const found = known.find((each) => applies(host, each));
      if (found) return { kind: 'lookalike', lender: found.lender, domain: host.name, reason };
    }
  }
  return { kind: 'unknown', domain: host.name };
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** A name that needs another sign beside it: a short one, or an everyday word. */
function isWeak(name: string): boolean {
  return name.length <= SHORT || EVERYDAY_NAMES.has(name);
}

function hasOtherSuffix(host: Host, { name }: Known): boolean {
  return host.label === name && (!isWeak(name) || LIKELY_ENDINGS.has(host.suffix));
}

function hasLookalikeLetters(host: Host, { name }: Known): boolean {
  const skeleton = skeletonOf(name);
  return host.labels.some((label) =>
    [label, ...tokensOf(label)].some((token) => {
      if (token === name || skeletonOf(token) !== skeleton) return false;
      const isForeign = /[^\u0020-\u007e]/.test(token);
      // `lcbc` in a subdomain is more likely somebody's own name than a trick.
      const isOwnLabel = label === host.label;
      return isForeign || (isOwnLabel && (!isWeak(name) || LIKELY_ENDINGS.has(host.suffix)));
    }),
  );
}

function hasNameInside(host: Host, { lender, domain, name }: Known): boolean {
  // `alipay.com.anything.top` and `www-alipay-com.top`
  if (`.${host.name}`.includes(`.${domain}.`)) return true;
  if (host.labels.some((label) => `-${label}-`.includes(`-${domain.replaceAll('.', '-')}-`))) {
    return true;
  }
  if (host.labels.some((label) => holdsChineseName(label, lender))) return true;
  return host.labels.some((label) => {
    const tokens = tokensOf(label);
    const isToken = tokens.includes(name);
    if (isToken && !isWeak(name)) return label !== host.label || tokens.length > 1;
    const others = isToken ? tokens.filter((token) => token !== name) : restBeside(label, name);
    if (others.some(isLure)) return true;
    // `alipayhelpdesk`: a long name at either end of somebody's own label.
    return !isWeak(name) && name.length > 4 && others.some((other) => other !== '');
  });
}

/** What stands before or behind the name where it begins or ends a label; nothing where neither. */
function restBeside(label: string, name: string): string[] {
  const before = label.endsWith(name) ? label.slice(0, -name.length) : '';
  const behind = label.startsWith(name) ? label.slice(name.length) : '';
  return [before, behind].filter(Boolean);
}

/** Words of fakes, and service numbers of banks such as 95588. */
function isLure(word: string): boolean {
  const bare = word.replace(/\d{1,2}$/, '');
  return LURES.has(word) || LURES.has(bare) || /^(?:95|96|400)\d{3,}$/.test(word);
}

function tokensOf(label: string): string[] {
  return label.split(/[-_]/).filter(Boolean);
}

function holdsChineseName(label: string, { name, products }: Lender): boolean {
  const own = products.filter(({ kind }) => kind !== 'card').map((product) => product.name);
  return [name, ...own]
    .flatMap((names) => [names['zh-CN'], names['zh-TW']])
    .some(
      (chinese) => (chinese.length > 2 || COINED_NAMES.has(chinese)) && label.includes(chinese),
    );
}

function hasNearName(host: Host, { name }: Known): boolean {
  const { label, suffix } = host;
  if (name.length < 5 || KNOWN_NAMES.has(label) || KNOWN_NAMES.has(tokensOf(label)[0] ?? '')) {
    return false;
  }
  if (isWeak(name) && !LIKELY_ENDINGS.has(suffix)) return false;
  return isOneEditAway(label, name);
}
