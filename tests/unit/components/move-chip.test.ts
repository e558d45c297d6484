// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { moveChip, readSegments, writeSegments } from '@/components/say/segments-in-dom';
import type { Segment } from '@/lib/core/case/records';

const chip = { fact: 'each' };

function moved(segments: Segment[], step: 1 | -1): Segment[] {
  const box = document.createElement('div');
  document.body.replaceChildren(box);
  writeSegments(box, segments, (fact) => ({ fact, text: '1', missing: false }));
  const range = document.createRange();
  const element = box.querySelector('span');
  if (!element) throw new Error('no chip');
  range.setStartAfter(element);
  range.collapse(true);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  expect(moveChip(box, step)).toBe(true);
  return readSegments(box);
}

describe('moveChip', () => {
  it.each<[Segment[], 1 | -1, Segment[]]>([
    [['I pay ', chip, ' a month.'], -1, ['I pay', chip, '  a month.']],
    [['I pay', chip, ' a month.'], 1, ['I pay ', chip, 'a month.']],
    [['pay', chip], -1, [chip, 'pay']],
    [[chip, { fact: 'owed' }], 1, [{ fact: 'owed' }, chip]],
    [[chip, 'x'], -1, [chip, 'x']],
  ])('%j by %i is %j', (segments, step, result) => {
    expect(moved(segments, step)).toEqual(result);
  });

  it('does nothing away from a chip', () => {
    const box = document.createElement('div');
    document.body.replaceChildren(box);
    box.textContent = 'words';
    document.getSelection()?.selectAllChildren(box);
    expect(moveChip(box, 1)).toBe(false);
  });
});
