// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SayPlace } from '@/components/say/SayPlace';
import { readSegments } from '@/components/say/segments-in-dom';
import { emptyCase } from '@/lib/core/case/document';
import { showLanguage } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { memoryPanel } from '../panel/memory-panel';
import { quietChats, quietHearing, quietSite, quietTalk } from '../panel/quiet-powers';
import { leave, press, render } from './place-page';

const CARD = '[data-statement="S03"]';
const talk = quietTalk();

let panel: Panel;

function Say() {
  const record = panel.cases.active.value;
  return record ? (
    <SayPlace
      key={record.id}
      panel={panel}
      record={record}
      talk={talk}
      site={quietSite(panel)}
      chats={quietChats(panel)}
      hearing={quietHearing}
      showPalette={async () => false}
      onCopy={() => {}}
    />
  ) : null;
}

function found(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`not on the page: ${selector}`);
  return element;
}

const words = () => found(`${CARD} .statement-text`).textContent;
const count = () => found('.is-editing .count').textContent;
const edit = () => panel.cases.active.value?.edits['S03.en'];

/** Puts this into the box that is being edited, as the browser's own editing does. */
function write(html: string): void {
  const box = found('.is-editing .statement-text');
  box.innerHTML = html;
  act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
}

beforeAll(() => showLanguage('en'));
beforeEach(() => {
  panel = memoryPanel().panel;
  panel.documents.addCase(emptyCase('one', 1));
  panel.cases.select('one');
});
afterEach(leave);

describe('a statement that was emptied', () => {
  // What the browser leaves behind: nothing, its own line break, or that in a block.
  it.each(['', '<br>', '<div><br></div>'])('has the length 0 and is not kept (%s)', (left) => {
    render(<Say />);
    const library = words();
    press(found(`${CARD} [data-action="edit"]`));
    write('H');
    expect(edit()).toEqual({ segments: ['H'] });
    write(left);
    expect(count()).toBe('0 / 300');
    expect(edit()).toBeUndefined();
    expect(found('.is-editing [role="status"]').textContent).toContain('Nothing is left.');
    expect(found('.is-editing [data-action="save"]')).toHaveProperty('disabled', true);
    leave();
    render(<Say />);
    expect(words()).toBe(library);
    press(found(`${CARD} [data-action="copy"]`));
    expect(talk.copy).toHaveBeenLastCalledWith(library, expect.anything());
  });

  it('goes back with Cancel to the own words from before', () => {
    panel.put('edits', 'S03.en', { segments: ['My own words.'] });
    render(<Say />);
    press(found(`${CARD} [data-action="edit"]`));
    write('<br>');
    press(found('.is-editing [data-action="cancel"]'));
    expect(words()).toBe('My own words.');
  });
});

describe('readSegments', () => {
  it.each([
    ['one<br>two', ['one\ntwo']],
    ['one<br><br>', ['one\n']],
    ['one<div>two</div>', ['one\ntwo']],
    ['<div>one</div><div><br></div><div>two</div>', ['one\n\ntwo']],
  ])('reads the lines of %s', (html, segments) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    expect(readSegments(box)).toEqual(segments);
  });
});
