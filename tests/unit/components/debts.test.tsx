// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DebtsPart } from '@/components/debts/DebtsPart';
import { emptyCase } from '@/lib/core/case/document';
import { showLanguage } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { memoryPanel } from '../panel/memory-panel';
import { allLabelled, allWith, change, leave, one, press, render, type } from './place-page';

let panel: Panel;

function Debts() {
  const record = panel.cases.active.value;
  return record ? <DebtsPart key={record.id} panel={panel} record={record} /> : null;
}

const caseOf = (id: string) => {
  const found = panel.cases.open.value.find((record) => record.id === id);
  if (!found) throw new Error(`no case: ${id}`);
  return found;
};

beforeAll(() => showLanguage('en'));
beforeEach(() => {
  let now = new Date('2026-11-24T09:00:00').getTime();
  panel = memoryPanel({ newId: () => 'x', now: () => now++ }).panel;
  for (const [id, total] of [
    ['two', 670_000],
    ['one', 455_000],
  ] as const) {
    panel.documents.addCase(emptyCase(id, 1));
    panel.cases.select(id);
    panel.setFact('statedTotal', total);
    panel.setFact('caseName', id);
  }
});
afterEach(leave);

describe('sharing the month', () => {
  const withBudget = () => {
    panel.setFact('incomeNow', 620_000);
    panel.setFact('essentials', 600_000);
  };

  it('leads to the budget until there is one, and is calm where nothing is left', () => {
    render(<Debts />);
    press(one('To the budget'));
    expect(panel.places.planPart.value).toBe('budget');
    change(() => {
      panel.setFact('incomeNow', 100);
      panel.setFact('essentials', 100);
    });
    expect(one(/Nothing is available this month/)).toBeDefined();
  });

  it('one press makes the share the offer of its own case, and Undo takes it back there', () => {
    withBudget();
    render(<Debts />);
    expect(one('180 is available in a month, for all of them together.')).toBeDefined();
    press(allLabelled('Offer this to two')[0] as HTMLElement);
    expect(caseOf('two').facts).toMatchObject({ setBy: 'amount', instalmentAmount: 10_720 });
    expect(caseOf('one').facts.instalmentAmount).toBeUndefined();
    change(() => panel.cases.select('two'));
    act(() => panel.toasts.undo());
    expect(caseOf('two').facts).toMatchObject({ statedTotal: 670_000 });
    expect(caseOf('two').facts.instalmentAmount).toBeUndefined();
  });

  it('a case without an amount says so and gets nothing', () => {
    withBudget();
    panel.setFact('statedTotal', undefined);
    render(<Debts />);
    expect(one('No amount filled in, so no share')).toBeDefined();
    expect(allWith('180.00')).not.toHaveLength(0);
  });
});

describe('growth and part payments', () => {
  it('name the fact that is missing, and lead to it', () => {
    render(<Debts />);
    expect(one(/Fill in the day of these figures/)).toBeDefined();
    const fill = document.querySelector<HTMLElement>('[data-action="fill-growth"]');
    press(fill as HTMLElement);
    expect(panel.places.target.value).toEqual({ fact: 'asOf' });
  });

  it('tell the sum by the rates of the contract', () => {
    panel.setFact('asOf', '2026-11-24');
    panel.setFact('dailyRate', 500);
    render(<Debts />);
    // 4,550 at 0.05 % a day for 30 days.
    expect(one('About 4,618.25 on 24 Dec 2026.')).toBeDefined();
  });

  it('where a payment lands follows what is typed, and more than is owed is said', () => {
    panel.setFact('principal', 400_000);
    panel.setFact('interest', 50_000);
    panel.setFact('lateFee', 5_000);
    render(<Debts />);
    type('Amount', '100');
    expect(
      [...document.querySelectorAll('.landing-table tbody td')].map((cell) => cell.textContent),
    ).toEqual(['50.00', '0.00', '50.00', '450.00', '0.00', '4,000.00']);
    type('Amount', '9,999');
    expect(one(/^5,449 more than these parts/)).toBeDefined();
  });
});
