import { expect, it } from 'vitest';
import { AUTHORITIES } from '@/lib/core/lenders/authorities';
import { lenderOf } from '@/lib/core/lenders/find-lender';

it.each([
  [{ lender: '支付宝' }, 'alipay'],
  [{ lender: 'Alipay' }, 'alipay'],
  [{ lender: '花呗' }, 'alipay'],
  [{ lender: '支付宝（花呗）客服' }, 'alipay'],
  [{ lender: '某平台', product: '借呗' }, 'alipay'],
  [{ lender: '招商银行信用卡中心' }, 'cmb'],
  [{ lender: 'China Merchants Bank, card centre' }, 'cmb'],
  [{ product: '微粒贷' }, 'webank'],
  [{ lender: '京东金融', product: '白条' }, 'jd'],
])('%j is with %s', (facts, id) => {
  expect(lenderOf(facts)?.id).toBe(id);
});

it.each([{}, { lender: '' }, { lender: '张三' }, { lender: 'A bank', product: '信用卡' }])(
  '%j is with nobody on the list',
  (facts) => {
    expect(lenderOf(facts)).toBeUndefined();
  },
);

it('every office says what it is for, how sure the row is, and where it was read', () => {
  for (const office of AUTHORITIES) {
    expect(office.phone ?? office.domain).toBeTruthy();
    expect(['H', 'M']).toContain(office.confidence);
    expect(office.source.length).toBeGreaterThan(5);
    expect(office.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
      expect(office.name[language]).not.toBe('');
      expect(office.use[language]).not.toBe('');
    }
  }
});
