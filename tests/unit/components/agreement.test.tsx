// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AgreementPart } from '@/components/agreement/AgreementPart';
import { emptyCase } from '@/lib/core/case/document';
import type { CaseRecord } from '@/lib/core/case/record';
import type { AgreedRow, Payment } from '@/lib/core/case/records';
import { planOf } from '@/lib/core/plan/offer';
import { showLanguage } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { memoryPanel } from '../panel/memory-panel';
import { quietTalk } from '../panel/quiet-powers';
import {
  allLabelled,
  allWith,
  change,
  key,
  labelled,
  leave,
  one,
  press,
  render,
  type,
} from './place-page';

let panel: Panel;
const onCopy = vi.fn();
const talk = quietTalk();

function Part() {
  const record = panel.cases.active.value;
  if (!record) return null;
  return (
    <AgreementPart
      key={record.id}
      panel={panel}
      record={record}
      plan={planOf(record)}
      talk={talk}
      onCopy={onCopy}
    />
  );
}

function record(caseId = 'one'): CaseRecord {
  const found = panel.cases.open.value.find(({ id }) => id === caseId);
  if (!found) throw new Error(`no case ${caseId}`);
  return found;
}
const rows = (caseId?: string): AgreedRow[] => record(caseId).agreedRows.map(([, row]) => row);
const payments = (caseId?: string): Payment[] => record(caseId).payments.map(([, each]) => each);
const agree = (id: string, date: string, amount: number) =>
  panel.put('agreedRows', id, { date, amount });
const tick = (index: number) => change(() => allLabelled(/^Paid: /)[index]?.click());
const openRow = (id: string) => {
  const line = document.querySelector<HTMLElement>(`[data-focus="agreed-${id}"]`);
  if (!line) throw new Error(`no instalment ${id} on the page`);
  press(line);
};
const action = (name: string) => {
  const found = document.querySelector<HTMLElement>(`[data-action="${name}"]`);
  if (!found) throw new Error(`no ${name} on the page`);
  press(found);
};
async function focusName(): Promise<string | null | undefined> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const { activeElement } = document;
  return activeElement?.getAttribute('data-focus') ?? activeElement?.getAttribute('data-action');
}

/** 12,680.50 in nine instalments from 5 December 2026. */
function offer(): void {
  panel.setFact('statedTotal', 1_268_050);
  panel.setFact('instalments', 9);
  panel.setFact('firstDate', '2026-12-05');
}

beforeAll(() => showLanguage('en'));
beforeEach(() => {
  panel = memoryPanel().panel;
  for (const id of ['two', 'one']) {
    panel.documents.addCase(emptyCase(id, 1));
    panel.cases.select(id);
  }
  vi.clearAllMocks();
});
afterEach(leave);

describe('recording what was agreed', () => {
  it('takes the rows and the total of the offer, and undo takes both away in their own case', () => {
    offer();
    render(<Part />);
    press(one('Record what was agreed'));
    expect(rows()).toHaveLength(9);
    expect(rows()[0]).toEqual({ date: '2026-12-05', amount: 140_894 });
    expect(record().facts.agreedTotal).toBe(1_268_050);
    expect(allWith(/^Next: 1,408.94 on Saturday 5 December\.$/)).toHaveLength(1);
    expect(allWith('Agreed as you offered it.')).toHaveLength(1);
    change(() => panel.cases.select('two'));
    change(panel.toasts.undo);
    expect(rows()).toEqual([]);
    expect(record().facts.agreedTotal).toBeUndefined();
    expect(rows('two')).toEqual([]);
  });

  it('keeps a total that was noted before', () => {
    offer();
    panel.setFact('agreedTotal', 1_000_000);
    render(<Part />);
    press(one('Take the rows of my offer'));
    expect(record().facts.agreedTotal).toBe(1_000_000);
    press(one('Make the total 12,680.50'));
    expect(record().facts.agreedTotal).toBe(1_268_050);
  });

  it('begins empty, also without any offer', () => {
    render(<Part />);
    press(one('Record what was agreed'));
    expect(rows()).toEqual([]);
    expect(allWith('Add the instalments, and the next one appears here.')).toHaveLength(1);
    leave();
    offer();
    render(<Part />);
    press(one('Start empty'));
    expect(rows()).toEqual([]);
    expect(allWith('What was agreed')).toHaveLength(1);
  });

  it('copies 600 rows, draws those around the next one, and all when asked', () => {
    panel.setFact('statedTotal', 6_000_000);
    panel.setFact('instalments', 600);
    panel.setFact('firstDate', '2026-12-05');
    render(<Part />);
    press(one('Record what was agreed'));
    expect(rows()).toHaveLength(600);
    expect(allLabelled(/^Paid: /)).toHaveLength(12);
    press(one('Show all 600'));
    expect(allLabelled(/^Paid: /)).toHaveLength(600);
  });
});

describe('the agreed instalments', () => {
  it('are changed where they stand; each keystroke is kept and Escape puts it back', async () => {
    agree('a', '2026-12-05', 100_000);
    render(<Part />);
    openRow('a');
    type('Amount', '1,200.50');
    type('Date', '2026-12-12');
    expect(rows()).toEqual([{ date: '2026-12-12', amount: 120_050 }]);
    key('Amount', 'Escape');
    expect(rows()).toEqual([{ date: '2026-12-05', amount: 100_000 }]);
    expect(await focusName()).toBe('agreed-a');
  });

  it('keeps a typed text that is no amount as a draft, and the row says so', () => {
    agree('a', '2026-12-05', 100_000);
    render(<Part />);
    openRow('a');
    type('Amount', 'about a thousand');
    expect(rows()[0]?.amount).toBe(100_000);
    expect(Object.values(panel.drafts.all.value)).toEqual(['about a thousand']);
    leave();
    render(<Part />);
    expect(allWith(/does not fit yet/)).toHaveLength(1);
    openRow('a');
    expect(labelled('Amount').value).toBe('about a thousand');
    type('Amount', '900');
    expect(rows()[0]?.amount).toBe(90_000);
    expect(panel.drafts.all.value).toEqual({});
  });

  it('names an amount of 0 and leaves it open in the list of terms', () => {
    agree('a', '2026-12-05', 100_000);
    render(<Part />);
    openRow('a');
    type('Amount', '0');
    expect(allWith('Write an amount above zero.')).toHaveLength(1);
    press(one('Save'));
    expect(allWith('No amount yet')).toHaveLength(1);
    expect(document.querySelector('[data-action="fill-dates"]')).not.toBeNull();
  });

  it('stay in their place while their day is typed', () => {
    agree('a', '2026-12-05', 100_000);
    agree('b', '2027-01-05', 100_000);
    render(<Part />);
    openRow('a');
    type('Date', '2027-06-05');
    expect(document.querySelector('.agreed li')?.querySelector('form')).not.toBeNull();
    press(one('Save'));
    expect(document.querySelector('.agreed li')?.textContent).toContain('Tue 5 Jan 2027');
  });

  it('are added a period after the last; Cancel takes the new one away', async () => {
    agree('a', '2027-01-31', 100_000);
    render(<Part />);
    press(one('Add an instalment'));
    expect(rows()[1]).toEqual({ date: '2027-02-28', amount: 100_000 });
    press(one('Cancel'));
    expect(rows()).toHaveLength(1);
    expect(await focusName()).toBe('add-agreed-row');
  });

  it('are removed with undo; a payment of theirs stays and counts', () => {
    agree('a', '2026-12-05', 100_000);
    agree('b', '2027-01-05', 100_000);
    panel.put('payments', 'p', { date: '2026-11-24', amount: 100_000, instalment: 'a' });
    render(<Part />);
    openRow('a');
    press(one('Remove'));
    expect(rows()).toHaveLength(1);
    expect(payments()).toHaveLength(1);
    expect(allWith('Its instalment was removed')).toHaveLength(1);
    expect(allWith('Every instalment is paid.')).toHaveLength(1);
    change(panel.toasts.undo);
    expect(rows()).toHaveLength(2);
    expect(allWith('Its instalment was removed')).toEqual([]);
  });
});

describe('payments', () => {
  it('a tick pays what is left today; reference and channel are written beside it', async () => {
    agree('a', '2026-11-05', 100_000);
    render(<Part />);
    expect(allWith('1,000 is behind.')).toHaveLength(1);
    expect(allWith('Missed')).toHaveLength(1);
    tick(0);
    expect(payments()).toEqual([{ date: '2026-11-24', amount: 100_000, instalment: 'a' }]);
    type('Reference', '8841');
    type('Paid through', 'Alipay app');
    press(one('Save'));
    expect(allWith('24 Nov 2026 · Reference 8841 · Alipay app')).toHaveLength(1);
    expect(allWith('Every instalment is paid.')).toHaveLength(1);
    expect(allWith(/is behind\.$/)).toEqual([]);
    expect(await focusName()).toMatch(/^payment-/);
  });

  it('unticking takes them away, and undo brings them back in their own case', () => {
    agree('a', '2026-12-05', 100_000);
    render(<Part />);
    tick(0);
    type('Reference', '8841');
    const before = record().payments;
    tick(0);
    expect(payments()).toEqual([]);
    expect(labelled(/^Paid: /)).toHaveProperty('checked', false);
    change(() => panel.cases.select('two'));
    change(panel.toasts.undo);
    expect(record().payments).toEqual(before);
    expect(payments('two')).toEqual([]);
  });

  it('a smaller one leaves the instalment part paid', () => {
    agree('a', '2026-12-05', 100_000);
    render(<Part />);
    tick(0);
    type('Amount', '400');
    press(one('Save'));
    expect(allWith('Part paid: 400, 600 left')).toHaveLength(1);
    expect(allWith('Next: 600 on Saturday 5 December.')).toHaveLength(1);
  });

  it('one without an instalment fills the oldest, whose tick is then not for unticking', () => {
    agree('a', '2026-11-05', 100_000);
    agree('b', '2026-12-05', 100_000);
    render(<Part />);
    press(one('Add a payment'));
    type('Amount', '1000');
    press(one('Save'));
    expect(allWith('Paid by another payment')).toHaveLength(1);
    expect(allLabelled(/^Paid: /)[0]).toMatchObject({ checked: true, disabled: true });
    expect(allLabelled(/^Paid: /)[1]).toMatchObject({ checked: false, disabled: false });
  });

  it('one for a later instalment leaves the older one missed, and says that the total is met', () => {
    agree('a', '2026-11-05', 100_000);
    agree('b', '2026-12-05', 100_000);
    render(<Part />);
    tick(1);
    expect(allWith('Missed')).toHaveLength(1);
    expect(allWith(/^One was missed; later payments make up for it in total\./)).toHaveLength(1);
    expect(allWith(/Nothing is behind/)).toEqual([]);
  });

  it('count against the total where there are no instalments', () => {
    panel.setFact('agreedTotal', 100_000);
    panel.put('payments', 'p', { date: '2026-11-24', amount: 30_000 });
    render(<Part />);
    expect(allWith('300 paid, 700 left.')).toHaveLength(1);
  });

  it('tells what was paid above the total, and a day that has not come', () => {
    agree('a', '2026-12-05', 100_000);
    render(<Part />);
    tick(0);
    type('Amount', '1500');
    type('Paid on', '2026-12-01');
    expect(allWith('500 more was paid than agreed.')).toHaveLength(1);
    expect(allWith('That day has not come yet.')).toHaveLength(1);
  });

  it('a new one that is left without an amount is no payment', () => {
    agree('a', '2026-12-05', 100_000);
    render(<Part />);
    press(one('Add a payment'));
    expect(payments()).toHaveLength(1);
    leave();
    expect(payments()).toEqual([]);
    render(<Part />);
    press(one('Add a payment'));
    press(one('Save'));
    expect(payments()).toEqual([]);
  });

  it('never keeps a whole card number, and keeps a long reference as a draft', () => {
    agree('a', '2026-12-05', 100_000);
    render(<Part />);
    tick(0);
    type('Paid through', '4111 1111 1111 1111');
    expect(payments()[0]?.channel).toBe('****1111');
    type('Reference', '8'.repeat(600));
    expect(payments()[0]?.reference).toBeUndefined();
    expect(Object.values(panel.drafts.all.value)).toEqual(['8'.repeat(600)]);
    expect(one('Save').closest('button')).toHaveProperty('disabled', true);
    press(one('Remove'));
    expect(panel.drafts.all.value).toEqual({});
    change(panel.toasts.undo);
    expect(Object.values(panel.drafts.all.value)).toEqual(['8'.repeat(600)]);
  });
});

describe('what is still open', () => {
  it('is copied and inserted as one text, in the language of the statements', () => {
    panel.setSetting('statementLanguage', 'zh-CN');
    agree('a', '2026-12-05', 100_000);
    panel.setFact('agreedCharges', 'None');
    render(<Part />);
    action('copy-questions');
    const [text] = onCopy.mock.calls[0] ?? [];
    expect(text.split('\n')).toHaveLength(8);
    expect(text).toContain('1. 这次约定的欠款总额是多少？');
    action('insert-questions');
    expect(talk.insert).toHaveBeenCalledWith(text);
    expect(document.querySelector('q')?.getAttribute('lang')).toBe('zh-CN');
  });

  it('has no Insert during a call', () => {
    panel.setFact('channel', 'phone');
    agree('a', '2026-12-05', 100_000);
    render(<Part />);
    expect(document.querySelector('[data-action="insert-questions"]')).toBeNull();
  });

  it('leads to its fact, to the instalments, and to the parts of the debt', async () => {
    panel.setFact('agreedTotal', 100_000);
    render(<Part />);
    action('fill-charges');
    type('Interest and fees', 'None');
    expect(record().facts.agreedCharges).toBe('None');
    press(one('Save'));
    expect(document.querySelector('[data-action="fill-charges"]')).toBeNull();
    action('fill-dates');
    expect(rows()).toEqual([{ date: '2026-11-24', amount: 0 }]);
    type('Amount', '1000');
    expect(document.querySelector('[data-action="fill-dates"]')).toBeNull();
    action('fill-balance');
    expect(panel.places.target.value).toEqual({ fact: 'principal' });
  });

  it('asks for the terms in writing where they are only spoken', () => {
    agree('a', '2026-12-05', 100_000);
    panel.setFact('agreementForm', 'recorded');
    render(<Part />);
    press(one('Copy the request'));
    expect(onCopy).toHaveBeenCalledWith(
      'Could you send me the agreed terms in writing, such as in the app, by SMS or as a document?',
    );
    change(() => panel.setFact('agreementForm', 'sms'));
    expect(allWith('Copy the request')).toEqual([]);
  });
});
