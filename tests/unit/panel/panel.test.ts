import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TOAST_MILLISECONDS } from '@/lib/panel/toast';
import { memoryPanel } from './memory-panel';

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a panel', () => {
  it('begins with no case, and shows the one that is started', () => {
    const { panel } = memoryPanel();
    expect(panel.cases.active.value).toBeUndefined();
    panel.cases.start();
    expect(panel.cases.active.value?.id).toBe('id-1');
  });

  it('writes every edit, and the last one wins', async () => {
    const { panel, written } = memoryPanel();
    panel.cases.start();
    for (const text of ['a', 'a h', 'a hospital stay']) panel.setFact('cause', text);
    await settled();
    expect(written.at(-1)).toMatchObject({
      parts: { facts: { cause: { value: 'a hospital stay' } } },
    });
    expect(panel.saver.state.value).toBe('saved');
  });

  it('never writes what could not be read again', () => {
    const { panel } = memoryPanel();
    panel.cases.start();
    expect(() => panel.setFact('statedTotal', 1.5)).toThrow(TypeError);
    expect(panel.cases.active.value?.facts).toEqual({});
  });

  it('keeps what could not be saved, says so, and saves it on "try again"', async () => {
    let full = true;
    const kept: unknown[] = [];
    const { panel } = memoryPanel({
      write: async (document) => {
        if (full) throw new Error('QuotaExceededError');
        kept.push(document);
      },
    });
    panel.cases.start();
    panel.setFact('cause', 'x');
    await settled();
    expect(panel.saver.state.value).toBe('failed');
    expect(panel.cases.active.value?.facts.cause).toBe('x');
    full = false;
    panel.saver.retry();
    await settled();
    expect(panel.saver.state.value).toBe('saved');
    expect(kept.at(-1)).toMatchObject({ parts: { facts: { cause: { value: 'x' } } } });
  });

  it('takes in what another window wrote without losing an edit of its own', () => {
    const one = memoryPanel({ device: 'aaaa' }).panel;
    const other = memoryPanel({ device: 'bbbb' }).panel;
    one.cases.start();
    const [document] = one.documents.cases.value.values();
    if (!document) throw new Error('no case');
    other.documents.take(document);
    one.setFact('lender', 'A bank');
    other.setFact('cause', 'x');
    for (const each of other.documents.cases.value.values()) one.documents.take(each);
    expect(one.cases.active.value?.facts).toEqual({ lender: 'A bank', cause: 'x' });
  });
});

describe('samples', () => {
  it('never change the household of the person', async () => {
    const { panel } = memoryPanel();
    panel.cases.start();
    panel.setFact('incomeNow', 500_000);
    await panel.cases.showSamples('en');
    expect(panel.cases.active.value?.household.incomeNow).toBe(620_000);
    panel.setFact('incomeNow', 1);
    panel.cases.select('id-1');
    expect(panel.cases.active.value?.household.incomeNow).toBe(500_000);
  });

  it('come once, in the language that is asked for', async () => {
    const { panel } = memoryPanel();
    await panel.cases.showSamples('zh-CN');
    await panel.cases.showSamples('zh-CN');
    expect(panel.cases.open.value.map(({ facts }) => facts.product)).toEqual(['花呗', '信用卡']);
  });
});

describe('deleting', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('hides the case, gives it back on Undo, and erases it when the toast has gone', () => {
    const { panel, erased } = memoryPanel();
    panel.cases.start();
    panel.setFact('lender', 'A bank');
    const remove = () => {
      panel.cases.setDeleted('id-1', true);
      panel.toasts.show('deleted', {
        undo: () => panel.cases.setDeleted('id-1', false),
        whenGone: panel.cases.purge,
      });
    };
    remove();
    expect(panel.cases.active.value).toBeUndefined();
    panel.toasts.undo();
    vi.advanceTimersByTime(TOAST_MILLISECONDS * 2);
    expect(panel.cases.active.value?.facts.lender).toBe('A bank');
    expect(erased).toEqual([]);
    remove();
    vi.advanceTimersByTime(TOAST_MILLISECONDS + 1);
    expect(erased).toEqual(['id-1']);
    expect(panel.documents.cases.value.size).toBe(0);
  });

  it('a second toast ends the first one, and a held toast stays', () => {
    const { panel } = memoryPanel();
    const gone: string[] = [];
    panel.toasts.show('one', { whenGone: () => gone.push('one') });
    panel.toasts.show('two', { whenGone: () => gone.push('two') });
    expect(gone).toEqual(['one']);
    panel.toasts.hold();
    vi.advanceTimersByTime(TOAST_MILLISECONDS * 3);
    expect(panel.toasts.current.value?.text).toBe('two');
    panel.toasts.release();
    vi.advanceTimersByTime(TOAST_MILLISECONDS + 1);
    expect(gone).toEqual(['one', 'two']);
  });
});

describe('drafts and places', () => {
  it('are remembered and put back', () => {
    const { panel, remembered } = memoryPanel();
    panel.drafts.keep('c/statedTotal', '12,3.4');
    panel.places.goTo('say');
    expect(remembered).toEqual([{ drafts: { 'c/statedTotal': '12,3.4' } }, { place: 'say' }]);
    const again = memoryPanel().panel;
    again.restore({ place: 'say', drafts: { 'c/statedTotal': '12,3.4' } });
    expect(again.places.place.value).toBe('say');
    expect(again.drafts.all.value).toEqual({ 'c/statedTotal': '12,3.4' });
    again.restore({ place: 'nowhere', drafts: {} });
    expect(again.places.place.value).toBe('facts');
  });
});
