import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSite } from '@/lib/core/lenders/judge-site';
import { LENDERS } from '@/lib/core/lenders/lenders';
import { isOneEditAway } from '@/lib/core/lenders/near-name';
import { COMMON_SUBDOMAINS, FAKE_SHAPES, FAKES, OFFICIAL, UNRELATED } from './site-addresses';

const domains = LENDERS.flatMap(({ id, domain }) => (domain ? [{ id, domain }] : []));
const common = domains.flatMap(({ id, domain }) =>
  COMMON_SUBDOMAINS.map((subdomain) => [`https://${subdomain}${domain}/`, id] as const),
);
const shaped = domains.flatMap(({ id, domain }) =>
  FAKE_SHAPES.map((shape) => [shape(domain, domain.split('.')[0] ?? ''), id] as const),
);

it('has tables of at least 150 addresses for each outcome', () => {
  expect(OFFICIAL.length + UNRELATED.length).toBeGreaterThan(100);
  expect(new Set([...common, ...OFFICIAL].map(([address]) => address)).size).toBeGreaterThan(150);
  expect(new Set([...FAKES, ...shaped].map(([address]) => address)).size).toBeGreaterThan(200);
});

describe('an official site', () => {
  it.each([...OFFICIAL, ...common])('%s is that of %s', (address, id) => {
    const verdict = judgeSite(address);
    expect([verdict.kind, 'lender' in verdict && verdict.lender.id]).toEqual(['official', id]);
  });

  it('is official under every subdomain', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...domains),
        fc.array(fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/), { maxLength: 3 }),
        ({ domain }, labels) => {
          const host = [...labels, domain].join('.');
          fc.pre(URL.canParse(`https://${host}/`));
          expect(judgeSite(`https://${host}/`).kind).toBe('official');
        },
      ),
    );
  });
});

describe('a site that is neither', () => {
  it.each(UNRELATED)('raises no alarm: %s', (address) => {
    expect(judgeSite(address).kind).toBe('unknown');
  });

  it('never throws, whatever the address', () => {
    fc.assert(fc.property(fc.string(), (address) => void judgeSite(address)));
    fc.assert(fc.property(fc.webUrl(), (address) => void judgeSite(address)));
  });
});

describe('a fake', () => {
  it.each(FAKES)('%s looks like %s: %s', (address, id, reason) => {
    expect(judgeSite(address)).toMatchObject({ kind: 'lookalike', lender: { id }, reason });
  });

  it.each(shaped)('%s looks like %s', (address, id) => {
    expect(judgeSite(address)).toMatchObject({ kind: 'lookalike', lender: { id } });
  });

  it('is named in ASCII, so that no look-alike letter is shown', () => {
    for (const [address] of FAKES) {
      const verdict = judgeSite(address);
      expect(verdict.domain).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});

it.each([
  ['alipay', 'alipays', true],
  ['alipay', 'alpay', true],
  ['alipay', 'alipya', true],
  ['alipay', 'alibay', true],
  ['alipay', 'alipay', false],
  ['alipay', 'alibaba', false],
  ['ab', 'abcd', false],
])('%s and %s are one letter apart: %s', (one, other, expected) => {
  expect(isOneEditAway(one, other)).toBe(expected);
});
