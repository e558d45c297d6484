import { describe, expect, it } from 'vitest';
import { isIsoDate } from '@/lib/core/case/iso-date';
import { LANGUAGES } from '@/lib/core/case/settings';
import { LENDERS } from '@/lib/core/lenders/lenders';
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './chinese-scripts';

describe('the lenders', () => {
  it('have ids, names and domains of their own', () => {
    for (const list of [
      LENDERS.map(({ id }) => id),
      LENDERS.flatMap(({ domain }) => domain ?? []),
      ...LANGUAGES.map((language) => LENDERS.map(({ name }) => name[language])),
    ]) {
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it.each(LENDERS.map((lender) => [lender.id, lender] as const))('%s is complete', (_, lender) => {
    expect(lender.products.length).toBeGreaterThan(0);
    for (const name of [lender.name, ...lender.products.map((product) => product.name)]) {
      for (const language of LANGUAGES) expect(name[language].trim()).not.toBe('');
      expect([...name['zh-CN']].filter((one) => TRADITIONAL_ONLY.includes(one))).toEqual([]);
      expect([...name['zh-TW']].filter((one) => SIMPLIFIED_ONLY.includes(one))).toEqual([]);
      expect(name.en).toMatch(/^[\x20-\x7e]+$/);
    }
    expect(['H', 'M']).toContain(lender.confidence);
    expect(lender.source).not.toMatch(/https?:|^$/);
  });

  it.each(LENDERS.map((lender) => [lender.id, lender] as const))(
    '%s has a well-formed number, domain and date',
    (_, lender) => {
      expect(lender.hotline ?? lender.domain).toBeDefined();
      // 95188, 10107888 or 400-820-5555.
      if (lender.hotline)
        expect(lender.hotline).toMatch(/^(95\d{3}|1010\d{4}|[48]00-\d{3}-\d{4})$/);
      // The registrable part alone: no scheme, no path, no subdomain.
      if (lender.domain) expect(lender.domain).toMatch(/^[a-z0-9-]+\.(com|cn|com\.cn)$/);
      expect(isIsoDate(lender.checked)).toBe(true);
    },
  );
});
