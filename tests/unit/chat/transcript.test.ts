// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openShadowOnly } from '@/lib/chat/editable';
import { isTimeText } from '@/lib/chat/transcript/parts';
import { readTranscript } from '@/lib/chat/transcript/read-transcript';
import { watchTranscript } from '@/lib/chat/transcript/watch-transcript';

const composer = () => document.querySelector('textarea');
const read = () => readTranscript(document, composer(), openShadowOnly);
const sides = () => read().map(({ side, text }) => [side, text]);

/** Gives elements a place: their `data-box` says left and width in a list of 400 pixels. */
function placeByAttribute() {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [left = 0, width = 400] = (this.getAttribute('data-box') ?? '0 400')
      .split(' ')
      .map(Number);
    return new DOMRect(left, 0, width, 30);
  });
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('readTranscript', () => {
  it('reads ChatUI: sides, system, times; no quick replies, avatars or names', () => {
    document.body.innerHTML = `<div class="ChatApp"><header class="Navbar"><h2>Support</h2></header>
      <div class="MessageContainer"><div class="MessageList">
        <div class="Message left"><div class="Message-meta"><time class="Time">12:00</time></div>
          <div class="Message-main"><span class="Avatar"><img alt="Lin"></span><div class="Message-inner">
          <div class="Message-author">客服小林</div><div class="Message-content" role="alert" aria-live="assertive">
          <div class="Bubble text"><p>您好</p></div></div></div></div></div>
        <div class="Message SystemMessage"><div class="SystemMessage-inner"><span>已加入会话</span></div></div>
        <div class="Message right"><div class="Message-main"><div class="Message-inner">
          <div class="Message-content"><div class="Bubble text"><p>我想延期</p></div></div></div></div></div>
        <div class="Message left" data-type="typing"><div class="Bubble typing"><div class="Typing" aria-busy="true"><span class="Typing-text">…</span></div></div></div>
      </div></div>
      <div class="ChatFooter"><div class="QuickReplies"><div class="ScrollView-item"><button>转人工</button></div>
        <div class="ScrollView-item"><button>Pay</button></div></div><div class="Composer"><textarea>draft</textarea></div></div></div>`;
    expect(read()).toEqual([
      { side: 'them', text: '您好', time: '12:00' },
      { side: 'system', text: '已加入会话' },
      { side: 'me', text: '我想延期' },
    ]);
  });

  it('reads deep-chat in its shadow root', () => {
    const host = document.createElement('deep-chat');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const row = (role: string, text: string) =>
      `<div class="outer-message-container deep-chat-outer-container-role-${role}"><div class="inner-message-container"><div class="name start-item-position">Lin</div><div class="message-bubble ${role}-message-text text-message">${text}</div></div></div>`;
    root.innerHTML = `<div id="chat-view"><div id="messages"><div>${row('ai', '<p>Hello</p><ul><li>one</li><li>two</li></ul>')}${row('user', '<p>Hi</p>')}${row('error', 'Service error')}</div></div><div id="input"><div id="text-input" contenteditable="true">draft</div></div></div>`;
    const box = root.querySelector('#text-input');
    expect(readTranscript(document, box, openShadowOnly)).toEqual([
      { side: 'them', text: 'Hello\none\ntwo' },
      { side: 'me', text: 'Hi' },
      { side: 'system', text: 'Service error' },
    ]);
  });

  it('reads the first lone greeting of a chat whose row says whose it is', () => {
    document.body.innerHTML =
      '<div><div><div class="message agent">Hello</div></div><textarea></textarea></div>';
    expect(sides()).toEqual([['them', 'Hello']]);
  });

  it.each([
    ['<p aria-label="Agent said">A</p><p aria-label="You said">B</p>'],
    ['<div data-author-role="operator">A</div><div data-author-role="visitor">B</div>'],
    ['<div data-from="agent">A</div><div data-from="me">B</div>'],
    [
      '<div><span class="name">客服</span><p>A</p></div><div><span class="name">我</span><p>B</p></div>',
    ],
    ['<div>Agent: A</div><div>You: B</div>'],
    ['<div class="customer-service">A</div><div class="customer">B</div>'],
    ['<div class="msg msg-received">A</div><div class="msg msg-sent">B</div>'],
    [
      '<div class="day"><div class="bubble incoming">A</div><div class="bubble outgoing">B</div></div>',
    ],
    [
      '<div class="x"><h5 class="sr-only">Agent said:</h5>A</div><div class="x"><h5 class="sr-only">You said:</h5>B</div>',
    ],
  ])('tells the sides in %s', (rows) => {
    document.body.innerHTML = `<main><div role="log">${rows}</div><textarea></textarea></main>`;
    expect(sides()).toEqual([
      ['them', 'A'],
      ['me', 'B'],
    ]);
  });

  it.each([
    ['<div class="text-left">A</div><div class="text-left">B</div>'],
    ['<div class="self-end">A</div><div class="self-start me-2">B</div>'],
    ['<div class="x">A</div><div class="x">B</div>'],
    ['<div><b class="agent user">A</b></div><div><b class="agent user">B</b></div>'],
  ])('takes nobody for the other side in %s', (rows) => {
    document.body.innerHTML = `<main><div role="log">${rows}</div><textarea></textarea></main>`;
    expect(sides()).toEqual([
      ['system', 'A'],
      ['system', 'B'],
    ]);
  });

  it.each([
    [
      'headings made like rows',
      `<div><div class="flex"><p>Online now</p></div><div class="flex"><div class="flex start" data-role="assistant">A</div><div class="flex end" data-role="user">B</div></div><div class="flex"><textarea></textarea></div></div>`,
    ],
    [
      'a list of conversations',
      `<div><aside><div class="c">One</div><div class="c">Two</div><div class="c">Three</div></aside><main><div><div class="m incoming">A</div><div class="m outgoing">B</div></div><textarea></textarea></main></div>`,
    ],
    [
      'hints under the box and notices of the page',
      `<div aria-live="polite"><div class="t">Saved</div><div class="t">Copied</div></div><div><div><div class="m agent">A</div><div class="m user">B<div class="status">Delivered</div></div></div><footer><div><p class="h">Enter sends</p><p class="h">Shift makes a line</p></div><textarea></textarea></footer></div>`,
    ],
    [
      'a quotation of the other side',
      `<div><div><div class="m agent">A</div><div class="m user"><div class="quoted from-agent">A</div>B</div></div><textarea></textarea></div>`,
    ],
  ])('is not misled by %s', (_, page) => {
    document.body.innerHTML = page;
    expect(sides()).toEqual([
      ['them', 'A'],
      ['me', 'B'],
    ]);
  });

  it('tells the sides by their places, and only where they differ', () => {
    placeByAttribute();
    const chat = (own: string) =>
      `<nav><div>One</div><div>Two</div><div>Three</div><div>Four</div><div>Five</div></nav>
      <main><div><div class="r"><p data-box="10 200">A</p><i>12:01</i></div><div class="r"><p data-box="${own}">B</p></div>
      <div class="r"><p data-box="100 200">昨天</p></div><div class="r"><p data-box="100 200">C</p></div></div><textarea></textarea></main>`;
    document.body.innerHTML = chat('190 200');
    expect(read()).toEqual([
      { side: 'them', text: 'A', time: '12:01' },
      { side: 'me', text: 'B' },
      { side: 'system', text: 'C' },
    ]);
    document.body.innerHTML = chat('20 200');
    expect(read().map(({ side }) => side)).toEqual(['system', 'system', 'system']);
  });

  it('reads the days of a conversation one after the other', () => {
    const day = (first: string, second: string) =>
      `<section class="d"><h4>Today</h4><div class="agent">${first}</div><div class="user">${second}</div></section>`;
    document.body.innerHTML = `<main><div>${day('A', 'B')}${day('C', 'D')}${day('E', 'F')}</div><textarea></textarea></main>`;
    expect(sides().filter(([side]) => side !== 'system')).toEqual([
      ['them', 'A'],
      ['me', 'B'],
      ['them', 'C'],
      ['me', 'D'],
      ['them', 'E'],
      ['me', 'F'],
    ]);
  });

  it('leaves out what is hidden, and controls, scripts and times', () => {
    document.body.innerHTML = `<main><div role="log">
      <div class="agent">A<button>Copy</button><span style="display: none">no</span><script>no</script>
        <span hidden>no</span><span class="timestamp">10:42</span></div>
      <div class="agent" style="display: none">no</div><div>10:43</div><div class="agent">B <a href="#">link</a></div>
      </div><textarea>no</textarea></main>`;
    vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
      return (this as HTMLElement).style.display !== 'none';
    });
    expect(read()).toEqual([
      { side: 'them', text: 'A', time: '10:42' },
      { side: 'them', text: 'B link' },
    ]);
  });

  it('reads the newest 500 messages, each of at most 4,000 characters', () => {
    const rows = Array.from({ length: 600 }, (_, at) => `<div class="agent">m${at}</div>`);
    document.body.innerHTML = `<div role="log">${rows.join('')}<div class="agent">${'长'.repeat(5000)}</div></div><textarea></textarea>`;
    const messages = read();
    expect(messages).toHaveLength(500);
    expect(messages[0]?.text).toBe('m101');
    expect(messages.at(-1)?.text).toHaveLength(4000);
  });

  it('finds nothing in a page without a chat', () => {
    document.body.innerHTML = '<ul><li>One</li><li>Two</li></ul>';
    expect(read()).toEqual([]);
  });
});

it.each(['10:42', '昨天 18:20', 'Today at 9:05 AM', '下午 3:20', '2026-11-24 10:42', '5 min ago'])(
  'takes %s for a time',
  (words) => expect(isTimeText(words)).toBe(true),
);
it.each(['At 10:42 I paid', '12', 'yes', '5 月 1 日前'])('takes %s for words', (words) =>
  expect(isTimeText(words)).toBe(false),
);

describe('watchTranscript', () => {
  let stop: AbortController;
  const told: string[] = [];
  const say = (side: string, text: string) => {
    const row = document.createElement('div');
    row.className = side;
    row.textContent = text;
    document.querySelector('[role="log"]')?.append(row);
    return row;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    told.length = 0;
    stop = new AbortController();
    document.body.innerHTML = '<main><div role="log"></div><textarea></textarea></main>';
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  const watch = () =>
    watchTranscript({
      document,
      composer,
      openShadow: openShadowOnly,
      signal: stop.signal,
      onNewest: ({ text }) => told.push(text),
    });
  const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

  it('tells the newest at the start and every new one, but nothing of one’s own', async () => {
    say('agent', 'Hello');
    say('user', 'Hi');
    watch();
    await wait(1500);
    expect(told).toEqual(['Hello']);
    say('user', 'Mine');
    await wait(1500);
    expect(told).toEqual(['Hello']);
    say('agent', 'News');
    await wait(1500);
    say('agent', 'News');
    await wait(1500);
    expect(told).toEqual(['Hello', 'News', 'News']);
  });

  it('waits until a growing message stands still', async () => {
    say('agent', 'Hello');
    watch();
    await wait(1500);
    const row = say('agent', '');
    for (let count = 0; count < 20; count += 1) {
      row.append('word ');
      await wait(200);
    }
    expect(told).toEqual(['Hello']);
    await wait(1500);
    expect(told).toEqual(['Hello', 'word '.repeat(20).trim()]);
  });

  it('reads nothing while nothing changes, or while the page is hidden', async () => {
    say('agent', 'Hello');
    watch();
    await wait(1500);
    expect(vi.getTimerCount()).toBe(0);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    say('agent', 'Later');
    await wait(3000);
    expect(vi.getTimerCount()).toBe(0);
    expect(told).toEqual(['Hello']);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(1500);
    expect(told).toEqual(['Hello', 'Later']);
  });

  it('finds the list again when the page draws it anew, and ends when told to', async () => {
    say('agent', 'Hello');
    watch();
    await wait(2500);
    document.body.innerHTML = '<main><div role="log"></div><textarea></textarea></main>';
    say('agent', 'Back again');
    await wait(4000);
    expect(told).toEqual(['Hello', 'Back again']);
    stop.abort();
    say('agent', 'After the end');
    await wait(3000);
    expect(told).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});
