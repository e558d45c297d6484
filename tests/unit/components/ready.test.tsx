// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ReadyPlace } from '@/components/ready/ReadyPlace';
import { emptyCase } from '@/lib/core/case/document';
import { showLanguage } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { memoryPanel } from '../panel/memory-panel';
import {
  allLabelled,
  allWith,
  change,
  focused,
  key,
  labelled,
  leave,
  one,
  press,
  render,
  type,
} from './place-page';

const FIELD = /^(Own item|Where it is)$/;

let panel: Panel;

function Ready() {
  const record = panel.cases.active.value;
  return record ? <ReadyPlace key={record.id} panel={panel} record={record} /> : null;
}

const record = () => panel.cases.active.value;
const tick = (name: RegExp) => press(labelled(name));

function addOwn(text: string): void {
  press(one('Add an item'));
  type(FIELD, text);
  press(one('Done'));
}

beforeAll(() => showLanguage('en'));
beforeEach(() => {
  // Ids as the browser makes them, in no order; the clock moves on.
  const ids = ['f0', '20', 'c0', '10', '80'];
  let now = new Date('2026-11-24T09:00:00').getTime();
  panel = memoryPanel({ newId: () => ids.shift() ?? 'x', now: () => now++ }).panel;
  for (const id of ['two', 'one']) {
    panel.documents.addCase(emptyCase(id, 1));
    panel.cases.select(id);
  }
});
afterEach(leave);

describe('readiness', () => {
  it('counts ticks, and warnings never', () => {
    panel.setFact('reason', 'ownIllness');
    render(<Ready />);
    expect(allWith('0 of 11 ready')).toHaveLength(1);
    tick(/^Discharge note/);
    expect(allWith('1 of 11 ready')).toHaveLength(1);
    expect(allLabelled('1 of 11 done')).toHaveLength(1);
    tick(/^Never share my screen/);
    expect(allWith('1 of 11 ready')).toHaveLength(1);
    expect(record()?.ticks).toEqual({ noScreenShare: true });
  });

  it('fills one segment for each thing that is ready', () => {
    for (let index = 0; index < 15; index += 1)
      panel.put('items', `${index}`, { text: `${index}` });
    render(<Ready />);
    const boxes = [...document.querySelectorAll<HTMLElement>('[type=checkbox]')].slice(0, 13);
    for (const box of boxes) press(box);
    expect(allWith('13 of 23 ready')).toHaveLength(1);
    expect(document.querySelectorAll('.gauge .is-ready')).toHaveLength(13);
  });

  it('lists what is held for an earlier reason, until it is unticked; undo lists it again', () => {
    panel.setFact('reason', 'ownIllness');
    panel.put('evidence', 'dischargeNote', { held: true, place: 'Drawer' });
    panel.setFact('reason', 'jobLoss');
    render(<Ready />);
    expect(allWith('1 of 12 ready')).toHaveLength(1);
    tick(/^Discharge note/);
    expect(allLabelled(/^Discharge note/)).toEqual([]);
    expect(allWith('0 of 11 ready')).toHaveLength(1);
    change(() => panel.cases.select('two'));
    change(panel.toasts.undo);
    expect(record()?.evidence).toEqual([]);
    change(() => panel.cases.select('one'));
    expect(labelled(/^Discharge note/)).toHaveProperty('checked', true);
    expect(record()?.evidence).toEqual([['dischargeNote', { held: true, place: 'Drawer' }]]);
  });

  it('says that all is ready', () => {
    render(<Ready />);
    for (const box of document.querySelectorAll<HTMLElement>('[type=checkbox]')) press(box);
    expect(allWith('Ready')).toHaveLength(1);
    expect(allWith('Everything is in place. You can start.')).toHaveLength(1);
  });

  it('follows the way of talking', () => {
    render(<Ready />);
    press(one('Phone'));
    expect(record()?.facts.channel).toBe('phone');
    expect(allWith('Before you call')).toHaveLength(1);
    expect(allLabelled(/^Official number/)).toHaveLength(1);
  });

  it('leads to the reason where there is none', () => {
    render(<Ready />);
    press(one('Choose the reason'));
    expect(panel.places.place.value).toBe('facts');
    expect(panel.places.target.value).toEqual({ fact: 'reason' });
  });
});

describe('where a document is', () => {
  const place = () => record()?.evidence.find(([id]) => id === 'bankRecord')?.[1];

  beforeEach(() => {
    render(<Ready />);
    tick(/^Bank records/);
    press(one('Note where it is'));
  });

  it('is kept with each keystroke, and Escape puts back what was there', async () => {
    type(FIELD, 'Phone › Bills');
    expect(place()).toMatchObject({ held: true, place: 'Phone › Bills' });
    press(one('Done'));
    expect(await focused()).toBe('note-place');
    press(one('Change'));
    type(FIELD, 'elsewhere');
    key(FIELD, 'Escape');
    expect(place()?.place).toBe('Phone › Bills');
  });

  it('is never a whole card number, and never cut short in silence', () => {
    type(FIELD, 'card 4111 1111 1111 1111');
    expect(place()?.place).toBe('card ****1111');
    expect(allWith(/whole card number/)).toHaveLength(1);
    const long = 'x'.repeat(700);
    type(FIELD, long);
    expect(allWith(/^That is 700 characters/)).toHaveLength(1);
    expect(place()?.place).toBe('card ****1111');
    leave();
    render(<Ready />);
    expect(labelled(FIELD).value).toBe(long);
    type(FIELD, 'at home');
    press(one('Done'));
    expect(place()?.place).toBe('at home');
    expect(panel.drafts.all.value).toEqual({});
  });
});

describe('own items', () => {
  const own = () => record()?.items.map(([, item]) => item.text);

  it('stand in the order they were added, and are counted', () => {
    render(<Ready />);
    for (const text of ['first', 'second', 'third']) addOwn(text);
    expect(own()).toEqual(['first', 'second', 'third']);
    tick(/^second$/);
    expect(allWith('1 of 11 ready')).toHaveLength(1);
  });

  it('are no items without words', () => {
    render(<Ready />);
    addOwn('   ');
    expect(own()).toEqual([]);
    press(one('Add an item'));
    leave();
    expect(own()).toEqual([]);
  });

  it('keep what is too long to be one, with a sentence', () => {
    render(<Ready />);
    press(one('Add an item'));
    type(FIELD, 'y'.repeat(700));
    expect(allWith(/^That is 700 characters/)).toHaveLength(1);
    leave();
    render(<Ready />);
    expect(labelled(FIELD).value).toHaveLength(700);
    type(FIELD, 'short');
    press(one('Done'));
    expect(own()).toEqual(['short']);
  });

  it('go back with Escape: a new one is gone, an older one is as it was', () => {
    render(<Ready />);
    press(one('Add an item'));
    type(FIELD, 'half a wo');
    key(FIELD, 'Escape');
    expect(own()).toEqual([]);
    addOwn('Ask my sister');
    press(labelled('Change “Ask my sister”'));
    type(FIELD, '');
    key(FIELD, 'Escape');
    expect(own()).toEqual(['Ask my sister']);
  });

  it('are removed with their tick, and undo brings both back into their own case', () => {
    render(<Ready />);
    addOwn('Ask my sister');
    tick(/^Ask my sister/);
    press(labelled('Change “Ask my sister”'));
    press(one('Remove'));
    expect(own()).toEqual([]);
    expect(record()?.ticks).toEqual({});
    change(() => panel.cases.select('two'));
    change(panel.toasts.undo);
    expect(own()).toEqual([]);
    change(() => panel.cases.select('one'));
    expect(own()).toEqual(['Ask my sister']);
    expect(Object.values(record()?.ticks ?? {})).toEqual([true]);
  });

  it('are quick where there are five hundred', () => {
    for (let index = 0; index < 500; index += 1) {
      panel.put('items', `own-${index}`, { text: `Item ${index}` });
    }
    render(<Ready />);
    const begun = performance.now();
    press(labelled(/^Never share my screen/));
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
