// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PlanPlace } from '@/components/plan/PlanPlace';
import { emptyCase } from '@/lib/core/case/document';
import type { CaseFacts } from '@/lib/core/case/fact-schema';
import { planOf } from '@/lib/core/plan/offer';
import { showLanguage } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import type { PlanPart } from '@/lib/panel/places';
import { memoryPanel } from '../panel/memory-panel';
import { quietTalk } from '../panel/quiet-powers';
import {
  allWith,
  change,
  choose,
  key,
  labelled,
  leave,
  one,
  press,
  render,
  type,
} from './place-page';

let panel: Panel;

const talk = quietTalk();

function Plan() {
  const record = panel.cases.active.value;
  return record ? (
    <PlanPlace key={record.id} panel={panel} record={record} talk={talk} onCopy={() => {}} />
  ) : null;
}

const record = () => {
  const active = panel.cases.active.value;
  if (!active) throw new Error('no case');
  return active;
};
const action = (name: string) => {
  const button = document.querySelector<HTMLElement>(`[data-action="${name}"]`);
  if (!button) throw new Error(`no button: ${name}`);
  press(button);
};
const show = (part: PlanPart) => {
  panel.places.showPlanPart(part);
  render(<Plan />);
};
const offerTab = (id: string) => {
  const tab = document.querySelector<HTMLElement>(`[data-offer="${id}"]`);
  if (!tab) throw new Error(`no offer: ${id}`);
  return tab;
};
const amounts = () => planOf(record())?.rows.map((row) => row.amount);
const undo = () => act(() => panel.toasts.undo());

const DEBT: CaseFacts = {
  statedTotal: 1_200_000,
  firstDate: '2026-12-05',
  setBy: 'number',
  instalments: 12,
};

beforeAll(() => showLanguage('en'));
beforeEach(() => {
  let ids = 0;
  let now = new Date('2026-11-24T09:00:00').getTime();
  panel = memoryPanel({ newId: () => `id${++ids}`, now: () => now++ }).panel;
  for (const id of ['two', 'one']) {
    panel.documents.addCase(emptyCase(id, 1));
    panel.cases.select(id);
    for (const [fact, value] of Object.entries(DEBT)) panel.setFact(fact as 'statedTotal', value);
  }
  panel.setFact('incomeNow', 620_000);
  panel.setFact('essentials', 435_000);
});
afterEach(leave);

describe('an undo that comes after a change of case', () => {
  it('brings a removed row back into its own case', () => {
    show('offer');
    press(allWith('Tue 5 Jan 2027')[0] as HTMLElement);
    action('remove-row');
    expect(amounts()).toHaveLength(11);
    change(() => panel.cases.select('two'));
    undo();
    expect(record().rows).toEqual({});
    change(() => panel.cases.select('one'));
    expect(amounts()).toHaveLength(12);
  });

  it('brings rows changed by hand back into their own case', () => {
    panel.put('rows', '2', { amount: 5 });
    show('offer');
    action('restore-rows');
    change(() => panel.cases.select('two'));
    undo();
    expect(record().rows).toEqual({});
    change(() => panel.cases.select('one'));
    expect(record().rows).toEqual({ '2': { amount: 5 } });
  });
});

describe('several offers', () => {
  it('a second one begins from the first, is changed alone, and is chosen with undo', () => {
    show('offer');
    action('add-offer');
    expect(one('Side by side')).toBeDefined();
    choose('Kind of offer', 'instalments');
    type('Instalments', '24');
    expect(amounts()).toHaveLength(12);
    action('choose-offer');
    expect(amounts()).toHaveLength(24);
    expect(record().offer).toBe('b');
    undo();
    expect(amounts()).toHaveLength(12);
  });

  it('is removed with its rows, and Undo brings all of it back', () => {
    show('offer');
    action('add-offer');
    choose('Kind of offer', 'instalments');
    panel.put('rows', '3', { amount: 7 }, { ...record(), offer: 'b' });
    action('choose-offer');
    action('remove-offer');
    expect(record()).toMatchObject({ offer: 'a', rows: {} });
    expect(record().offers).toHaveLength(1);
    change(() => panel.cases.select('two'));
    undo();
    change(() => panel.cases.select('one'));
    expect(record()).toMatchObject({ offer: 'b', rows: { '3': { amount: 7 } } });
  });

  it('there are three at most', () => {
    show('offer');
    action('add-offer');
    action('add-offer');
    expect(document.querySelector('[data-action="add-offer"]')).toBeNull();
    expect(record().offers.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('words that are no value stay with their own offer', () => {
    show('offer');
    action('add-offer');
    type('Amount at first', '12,3.4');
    press(offerTab('a'));
    press(offerTab('b'));
    expect(labelled('Amount at first').value).toBe('12,3.4');
  });
});

describe('what was offered', () => {
  it('is kept as it was when the plan changes later', () => {
    show('offer');
    action('note-offer');
    panel.setFact('instalments', 6);
    render(<Plan />);
    expect(record().sentOffers[0]?.[1].rows).toHaveLength(12);
    expect(allWith('12 × 1,000 from 5 Dec 2026, 12,000 in all')).toHaveLength(1);
  });
});

describe('checks mend with one press', () => {
  it('a plan over the limit takes the limit', () => {
    panel.setFact('instalments', 6);
    show('offer');
    action('fix-limit');
    expect(record().facts).toMatchObject({ setBy: 'amount', instalmentAmount: 166_500 });
    expect(one(/under your limit/)).toBeDefined();
  });

  it('a debt that never ends asks for interest to be frozen', () => {
    panel.setFact('contractRate', 2400);
    panel.setFact('interestAsk', 'contract');
    panel.setFact('setBy', 'amount');
    panel.setFact('instalmentAmount', 20_000);
    show('offer');
    expect(one(/this never ends: interest alone is 240 each time/)).toBeDefined();
    action('fix-interest');
    expect(record().facts.interestAsk).toBe('frozen');
  });
});

describe('the budget', () => {
  it('beginning with a line changes no sum; the line then counts', () => {
    show('budget');
    action('add-income');
    expect(record().household.incomeNow).toBe(620_000);
    type('Amount', '55');
    choose('How often', 'week');
    expect(record().household.incomeNow).toBe(620_000 + 23_833);
  });

  it('Escape puts a line back; a line is removed and undone', () => {
    show('budget');
    action('add-adjustable');
    type('Amount', '300');
    action('save');
    expect(record().household.adjustable).toBe(30_000);
    press(allWith('Eating out, drinks')[0] as HTMLElement);
    type('Amount', '800');
    key('Amount', 'Escape');
    expect(record().household.adjustable).toBe(30_000);
    press(allWith('Eating out, drinks')[0] as HTMLElement);
    action('remove-line');
    expect(record().household.adjustable).toBeUndefined();
    undo();
    expect(record().household.adjustable).toBe(30_000);
  });

  it('nothing left leads to a small offer and invents no amount', () => {
    panel.setFact('essentials', 700_000);
    show('budget');
    action('token-offer');
    expect(record().facts).toMatchObject({ offerKind: 'token' });
    expect(record().facts.smallAmount).toBeUndefined();
    expect(one(/Write the small amount and the day to talk again/)).toBeDefined();
  });

  it('a cut frees its sum and the plan ends sooner', () => {
    show('budget');
    action('add-adjustable');
    type('Amount', '400');
    action('save');
    type('Spend less on: Eating out, drinks', '5');
    expect(allWith(/^200 more a month: the plan would end in/)).not.toHaveLength(0);
    action('cut-line');
    expect(record().household.adjustable).toBe(20_000);
  });

  it('a hard month is marked, checked, removed and undone', () => {
    show('budget');
    action('add-month');
    expect(record().hardMonths).toEqual({ '2026-11': { most: 0 } });
    choose('Month', '2027-02');
    type('I can pay at most', '500');
    expect(record().hardMonths).toEqual({ '2027-02': { most: 50_000 } });
    change(() => panel.places.showPlanPart('offer'));
    expect(
      one(/500 more than you can pay in February 2027, which you marked as hard/),
    ).toBeDefined();
  });
});

describe('bad input gets a sentence and loses nothing', () => {
  const says = (words: RegExp) => expect(one(words)).toBeDefined();

  it('a debt of zero', () => {
    panel.setFact('statedTotal', 0);
    show('offer');
    says(/Nothing is owed here, so there is nothing to plan/);
    expect(record().facts.instalments).toBe(12);
  });

  it('an income of zero', () => {
    panel.setFact('incomeNow', 0);
    show('budget');
    says(/Nothing is left in a month\. This is common/);
  });

  it('a rate of 400 %, and one of zero', () => {
    panel.setFact('contractRate', 40_000);
    show('debts');
    says(/400% a year is very high/);
    change(() => panel.setFact('contractRate', 0));
    expect(allWith(/a year is very high/)).toHaveLength(0);
    change(() => panel.setFact('interestAsk', 'contract'));
    expect(planOf(record())).toMatchObject({ interest: 0, total: 1_200_000 });
  });

  it('a first date in the past, and one row', () => {
    panel.setFact('firstDate', '2020-01-31');
    panel.setFact('instalments', 1);
    show('offer');
    says(/The date 31 Jan 2020 has passed/);
    action('fix-date');
    expect(record().facts.firstDate).toBe('2026-11-30');
    expect(amounts()).toEqual([1_200_000]);
  });

  it('a negative amount in the budget stays as typed, and the line keeps what it had', () => {
    show('budget');
    action('add-adjustable');
    type('Amount', '300');
    type('Amount', '-300');
    says(/below zero|negative/);
    expect(record().household.adjustable).toBe(0);
    expect(Object.values(panel.drafts.all.value)).toEqual(['-300']);
  });

  it('six hundred instalments are drawn in part and counted in full', () => {
    panel.setFact('instalments', 600);
    show('offer');
    says(/600 instalments take long/);
    expect(document.querySelectorAll('.plan-row')).toHaveLength(60);
    expect(amounts()).toHaveLength(600);
  });
});
