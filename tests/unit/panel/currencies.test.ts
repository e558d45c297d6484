import { beforeEach, expect, it } from 'vitest';
import { emptyCase } from '@/lib/core/case/document';
import { planOf } from '@/lib/core/plan/offer';
import type { Panel } from '@/lib/panel/panel';
import { memoryPanel } from './memory-panel';

let panel: Panel;
const record = () => {
  const active = panel.cases.active.value;
  if (!active) throw new Error('no case');
  return active;
};

beforeEach(() => {
  let now = 1;
  panel = memoryPanel({ now: () => now++ }).panel;
  panel.documents.addCase(emptyCase('one', 1));
  panel.cases.select('one');
  panel.setFact('statedTotal', 1_268_050);
  panel.setFact('instalments', 9);
  panel.setFact('firstDate', '2026-12-05');
  panel.setFact('canPay', 150_000);
  panel.setFact('incomeNow', 620_000);
  panel.put('rows', '2', { amount: 190_000, note: 'bonus' });
  panel.put('payments', 'p', { date: '2026-11-01', amount: 12_345 });
  panel.put('agreedRows', 'a', { date: '2026-12-05', amount: 140_894 });
});

it('a currency without a minor unit keeps the figures that were written', () => {
  panel.setFact('currency', 'JPY');
  expect(record().facts).toMatchObject({ statedTotal: 12_681, canPay: 1500, instalments: 9 });
  expect(record().rows).toEqual({ '2': { amount: 1900, note: 'bonus' } });
  expect(record().payments[0]?.[1].amount).toBe(123);
  expect(record().agreedRows[0]?.[1].amount).toBe(1409);
  expect(planOf(record())?.total).toBe(12_681);
});

it('the household keeps its own currency and its amounts', () => {
  panel.setFact('currency', 'JPY');
  expect(record().household).toMatchObject({ incomeNow: 620_000, homeCurrency: 'CNY' });
  panel.setFact('homeCurrency', 'JPY');
  expect(record().household).toMatchObject({ incomeNow: 6200, homeCurrency: 'JPY' });
});

it('taken back at once, not a fraction is lost', () => {
  const before = JSON.stringify([record().facts, record().rows, record().payments]);
  panel.setFact('currency', 'JPY');
  panel.setFact('currency', undefined);
  expect(JSON.stringify([record().facts, record().rows, record().payments])).toBe(before);
});

it('what was typed in between is kept', () => {
  panel.setFact('currency', 'JPY');
  panel.setFact('canPay', 2000);
  panel.setFact('currency', 'CNY');
  expect(record().facts).toMatchObject({ canPay: 200_000, statedTotal: 1_268_050 });
});

it('between currencies of two decimals nothing changes but the name', () => {
  panel.setFact('currency', 'USD');
  expect(record().facts).toMatchObject({ statedTotal: 1_268_050, currency: 'USD' });
});
