// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LogPlace } from '@/components/log/LogPlace';
import { emptyCase } from '@/lib/core/case/document';
import type { Contact } from '@/lib/core/case/records';
import { showLanguage } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { memoryPanel } from '../panel/memory-panel';
import { quietChats } from '../panel/quiet-powers';
import {
  allLabelled,
  allWith,
  change,
  choose,
  focused,
  key,
  labelled,
  leave,
  one,
  press,
  render,
  type,
} from './place-page';

const NOW = new Date('2026-11-24T09:00:00').getTime();
const DAY = 86_400_000;

let panel: Panel;
const onCopy = vi.fn();

function Log() {
  const record = panel.cases.active.value;
  return record ? (
    <LogPlace
      key={record.id}
      panel={panel}
      record={record}
      chats={quietChats(panel)}
      onCopy={onCopy}
    />
  ) : null;
}

/** The contacts of a case, newest first, without their ids. */
function contacts(caseId = 'one'): Contact[] {
  const record = panel.cases.open.value.find(({ id }) => id === caseId);
  return (record?.contacts ?? []).map(([, contact]) => contact);
}

function put(id: string, contact: Partial<Contact>): void {
  panel.put('contacts', id, { when: NOW - DAY, channel: 'chat', ...contact });
}

const add = () => press(one('Add one'));
const done = () => press(one('Done'));
const openFirst = () => press(labelled('Change this contact'));

beforeAll(() => showLanguage('en'));
beforeEach(() => {
  panel = memoryPanel().panel;
  for (const id of ['two', 'one']) {
    panel.documents.addCase(emptyCase(id, 1));
    panel.cases.select(id);
  }
  onCopy.mockClear();
});
afterEach(leave);

describe('noting a contact', () => {
  it('saves every keystroke in the record', () => {
    render(<Log />);
    add();
    expect(contacts()).toEqual([{ when: NOW, channel: 'chat' }]);
    type('What was said', 'They will call 👩‍👩‍👧 مريم');
    type('Agent no.', '50217');
    type('Minutes', '23');
    type('Follow up', '2026-11-27');
    choose('Outcome', 'escalated');
    expect(contacts()).toEqual([
      {
        when: NOW,
        channel: 'chat',
        said: 'They will call 👩‍👩‍👧 مريم',
        agent: '50217',
        minutes: 23,
        next: '2026-11-27',
        outcome: 'escalated',
      },
    ]);
    done();
    expect(one('They will call 👩‍👩‍👧 مريم').tagName).toBe('BDI');
    expect(allWith('Today, 09:00')).toHaveLength(1);
  });

  it('begins with the channel of the case', () => {
    panel.setFact('channel', 'phone');
    render(<Log />);
    add();
    expect(contacts()[0]?.channel).toBe('phoneOut');
  });

  it('drops a new contact that was left as it was, also when the place is left', () => {
    render(<Log />);
    add();
    key('What was said', 'Escape');
    expect(contacts()).toEqual([]);
    add();
    leave();
    expect(contacts()).toEqual([]);
  });

  it('keeps a contact of which only the day or the way is known', () => {
    render(<Log />);
    add();
    type('Date', '2026-11-12');
    done();
    expect(contacts()).toHaveLength(1);
    add();
    choose('How', 'sms');
    done();
    expect(contacts().map(({ channel }) => channel)).toEqual(['sms', 'chat']);
  });

  it('opens a new one on arrival', () => {
    panel.places.goTo('log', { part: 'addContact' });
    render(<Log />);
    expect(allLabelled('What was said')).toHaveLength(1);
    expect(contacts()).toHaveLength(1);
    expect(panel.places.target.value).toBeUndefined();
  });

  it('gives the focus back to the contact, or to the button that adds one', async () => {
    put('a', { said: 'Noted' });
    render(<Log />);
    openFirst();
    done();
    expect(await focused()).toBe('edit-contact');
    add();
    done();
    expect(await focused()).toBe('add-contact');
  });

  it('does not move a contact while its day is being typed', () => {
    put('a', { said: 'First', when: NOW - DAY });
    put('b', { said: 'Second', when: NOW - 2 * DAY });
    render(<Log />);
    openFirst();
    type('Date', '2026-11-01');
    expect(document.querySelector('.timeline > li form')).toBeTruthy();
    expect(document.querySelector('.timeline > li')?.querySelector('form')).toBeTruthy();
    done();
    expect(contacts().map(({ said }) => said)).toEqual(['Second', 'First']);
  });
});

describe('what does not fit', () => {
  it('keeps 100,000 characters in the field and says so, and saves them once shortened', () => {
    render(<Log />);
    add();
    type('What was said', 'kept');
    const long = '长'.repeat(100_000);
    type('What was said', long);
    expect(allWith(/^That is 100000 characters/)).toHaveLength(1);
    expect(labelled('What was said').value).toBe(long);
    expect(contacts()[0]?.said).toBe('kept');
    expect(Object.values(panel.drafts.all.value)).toEqual([long]);
    done();
    openFirst();
    expect(labelled('What was said').value).toBe(long);
    type('What was said', 'short');
    expect(contacts()[0]?.said).toBe('short');
    expect(panel.drafts.all.value).toEqual({});
  });

  it('keeps minutes that are no number, with a sentence', () => {
    render(<Log />);
    add();
    type('Minutes', 'about ten');
    expect(allWith('Write a whole number from 0 to 10000.')).toHaveLength(1);
    done();
    openFirst();
    expect(labelled('Minutes').value).toBe('about ten');
  });

  it('names a time to come, an empty day and a day before the contact, and keeps all', () => {
    render(<Log />);
    add();
    type('Time', '23:59');
    expect(allWith('That time has not come yet.')).toHaveLength(1);
    type('Follow up', '2026-11-01');
    expect(allWith('That day is before this contact.')).toHaveLength(1);
    type('Date', '');
    expect(allWith(/^Choose a day/)).toHaveLength(1);
    expect(contacts()[0]).toMatchObject({
      when: new Date('2026-11-24T23:59:00').getTime(),
      next: '2026-11-01',
    });
  });

  it('never keeps a whole card number', () => {
    render(<Log />);
    add();
    type('What was said', 'card 4111 1111 1111 1111');
    expect(allWith(/whole card number/)).toHaveLength(1);
    expect(contacts()[0]?.said).toBe('card ****1111');
  });
});

describe('removing a contact', () => {
  it('takes it away with its drafts, and undo brings both back', () => {
    put('a', { said: 'Noted' });
    render(<Log />);
    openFirst();
    type('Ticket', 'x'.repeat(600));
    const drafts = panel.drafts.all.value;
    press(one('Remove'));
    expect(contacts()).toEqual([]);
    expect(panel.drafts.all.value).toEqual({});
    change(panel.toasts.undo);
    expect(contacts().map(({ said }) => said)).toEqual(['Noted']);
    expect(panel.drafts.all.value).toEqual(drafts);
  });

  it('undoes it in its own case, whichever is in view', () => {
    put('a', { said: 'Noted' });
    render(<Log />);
    openFirst();
    press(one('Remove'));
    change(() => panel.cases.select('two'));
    change(panel.toasts.undo);
    expect(contacts('two')).toEqual([]);
    expect(contacts('one')).toHaveLength(1);
  });
});

describe('the timeline', () => {
  it('shows fifty, then the rest and the first missed payment', () => {
    panel.setFact('firstMissed', '2025-10-08');
    for (let index = 0; index < 60; index += 1) put(`c${index}`, { said: `Talk ${index}` });
    render(<Log />);
    expect(allLabelled('Change this contact')).toHaveLength(50);
    expect(allWith('First payment missed.')).toEqual([]);
    press(one('Show 10 more'));
    expect(allLabelled('Change this contact')).toHaveLength(60);
    expect(allWith('Wed 8 Oct 2025')).toHaveLength(1);
  });

  it('folds a very long note', () => {
    put('a', { said: `${'long '.repeat(3000)}end` });
    render(<Log />);
    const shown = () => document.querySelector('.contact-said bdi')?.textContent ?? '';
    expect(shown().length).toBeLessThan(1000);
    press(one('More'));
    expect(shown().endsWith('end')).toBe(true);
  });

  it('says where a person gave no ticket, and what has not come', () => {
    put('a', { outcome: 'noted', promised: 'The breakdown', promisedBy: '2026-11-23' });
    put('b', { outcome: 'botOnly', when: NOW - 2 * DAY });
    render(<Log />);
    expect(allWith('None given')).toHaveLength(1);
    expect(allWith('Not received.')).toHaveLength(1);
  });

  it('marks a promise as kept, with its day, and undo takes that back in its own case', async () => {
    put('a', { outcome: 'noted', promised: 'The breakdown', promisedBy: '2026-11-23' });
    render(<Log />);
    press(labelled('Mark as received: The breakdown'));
    expect(contacts()[0]).toMatchObject({ promised: 'The breakdown', promiseKept: '2026-11-24' });
    expect(allWith('Received Tue 24 Nov.')).toHaveLength(1);
    expect(allWith('Not received.')).toEqual([]);
    expect(allLabelled('Mark as received: The breakdown')).toEqual([]);
    expect(await focused()).toBe('edit-contact');
    change(() => panel.cases.select('two'));
    change(panel.toasts.undo);
    change(() => panel.cases.select('one'));
    expect(contacts()[0]?.promiseKept).toBeUndefined();
    expect(allWith('Not received.')).toHaveLength(1);
  });

  it('takes another day on which a promise was kept', () => {
    put('a', { promised: 'The breakdown', promiseKept: '2026-11-24' });
    render(<Log />);
    openFirst();
    type('Received on', '2026-11-23');
    expect(contacts()[0]?.promiseKept).toBe('2026-11-23');
    type('Received on', '');
    expect(contacts()[0]).not.toHaveProperty('promiseKept');
  });
});

describe('a contact that ended in an agreement', () => {
  it('leads to where its terms are kept; no other contact does', () => {
    put('a', { outcome: 'agreedSpoken' });
    put('b', { outcome: 'offerMade', when: NOW - 2 * DAY });
    render(<Log />);
    press(one('Record what was agreed'));
    expect(panel.places.place.value).toBe('plan');
    expect(panel.places.planPart.value).toBe('agreement');
  });
});

describe('the next step', () => {
  it('stays while a new contact is being noted', () => {
    put('a', { said: 'Noted', next: '2026-11-27', ticket: 'HB118834' });
    render(<Log />);
    add();
    type('What was said', 'They called');
    expect(allWith('Follow up on Friday 27 November')).toHaveLength(1);
    expect(allWith('In 3 days. Ticket HB118834.')).toHaveLength(1);
  });

  it('copies the words without what is not known', () => {
    put('a', { said: 'Noted', next: '2026-11-27' });
    render(<Log />);
    press(one('Copy follow-up words'));
    expect(onCopy).toHaveBeenCalledWith(
      'Hello, I was in touch with you on 23 November 2026. May I have an update?',
    );
  });

  it('leads to the contact where own words miss its ticket', () => {
    put('a', { said: 'Noted', next: '2026-11-27' });
    panel.put('edits', 'S41.en', { segments: ['Ticket ', { fact: 'ticket' }] });
    render(<Log />);
    press(one('Copy follow-up words'));
    expect(onCopy).not.toHaveBeenCalled();
    expect(allLabelled('Ticket')).toHaveLength(1);
  });
});
