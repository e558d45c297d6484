import { toUnicode } from 'punycode/punycode.es6.js';
import { parse } from 'tldts-icann';

/** The name of a web page's host, taken apart. */
export interface Host {
  /** As browsers compare it: lower case, ASCII, no dot at the end. */
  name: string;
  isSecure: boolean;
  /** What its owner registered: `alipay.com`. */
  domain: string;
  /** The part of it that its owner chose: `alipay`. */
  label: string;
  /** What it ends in: `com`, `com.cn`. */
  suffix: string;
  /** Every label but those of the suffix, in Unicode. */
  labels: string[];
}

function readable(label: string): string {
  try {
    return toUnicode(label).normalize('NFKC').toLowerCase();
  } catch {
    // Not Punycode, though it says so: no letters to be deceived by.
    return label;
  }
}

/** The host of a web page's address; `null` for any other address, a number, or this computer. */
export function readHost(address: string): Host | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const name = hostname.replace(/\.$/, '');
  const { domain, domainWithoutSuffix, publicSuffix, subdomain, isIp } = parse(name);
  if (isIp || !domain || !domainWithoutSuffix || !publicSuffix) return null;
  return {
    name,
    isSecure: protocol === 'https:',
    domain,
    label: readable(domainWithoutSuffix),
    suffix: publicSuffix,
    labels: [...(subdomain ?? '').split('.').filter(Boolean), domainWithoutSuffix].map(readable),
  };
}
