import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TranscriptMessage } from '@/lib/messages';
import { bundleForPage } from './support/bundle';
import { launchChromium, visit } from './support/chromium';
import type { PageName } from './support/page-names';
import { type PagesServer, servePages } from './support/pages-server';

/** What the fixture pages and the two bundled scripts put into the window. */
interface Fixture {
  box(): HTMLElement | null;
  say(side: 'them' | 'me', words: string): void;
  ask(words: string): void;
  stream: { onResponse(response: { text: string }): void; onClose(): void };
  reader: typeof import('@/lib/chat/transcript/read-transcript');
  watcher: typeof import('@/lib/chat/transcript/watch-transcript');
  told: string[];
}

let browser: Browser;
let server: PagesServer;
let page: Page;
let scripts: string[];

beforeAll(async () => {
  server = await servePages();
  browser = await launchChromium();
  page = await visit(browser, 'about:blank');
  scripts = await Promise.all([
    bundleForPage('lib/chat/transcript/read-transcript.ts', 'reader'),
    bundleForPage('lib/chat/transcript/watch-transcript.ts', 'watcher'),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(name: PageName): Promise<void> {
  await page.goto(server.page(name));
  await page.waitForFunction(() => Boolean((window as unknown as Partial<Fixture>).box?.()));
  for (const content of scripts) await page.addScriptTag({ content });
}

const read = (): Promise<TranscriptMessage[]> =>
  page.evaluate(() => {
    const { box, reader } = window as unknown as Fixture;
    return reader.readTranscript(document, box(), (element) => element.shadowRoot);
  });

const say = (side: 'them' | 'me', words: string) =>
  page.evaluate((from, text) => (window as unknown as Fixture).say(from, text), side, words);

async function watch(): Promise<void> {
  await page.evaluate(() => {
    const fixture = window as unknown as Fixture;
    fixture.told = [];
    fixture.watcher.watchTranscript({
      document,
      composer: fixture.box,
      openShadow: (element) => element.shadowRoot,
      signal: new AbortController().signal,
      onNewest: ({ text }) => fixture.told.push(text),
    });
  });
}

const told = () => page.evaluate(() => (window as unknown as Fixture).told);
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const them = (text: string, time?: string) => ({ side: 'them', text, ...(time && { time }) });
const me = (text: string, time?: string) => ({ side: 'me', text, ...(time && { time }) });
const system = (text: string) => ({ side: 'system', text });

const pages: [PageName, object[]][] = [
  [
    'transcript-chatui',
    [
      them('您好，请问有什么可以帮您？', '12:00'),
      me('我想申请延期还款。'),
      system('客服小林 已加入会话'),
      them('好的，请提供您的合同号。'),
      me('My contract number is 4471.'),
      them('Thank you. How much can you pay this month?'),
    ],
  ],
  [
    'transcript-deep-chat',
    [
      them('Hello, how can I help you?'),
      me('I would like a payment plan.'),
      them('好的，请问您每月能还多少？'),
      me('每月一千元。'),
      them('Could you confirm the first day of payment?\nthe 5th\nthe 20th'),
    ],
  ],
  [
    'transcript-role-log',
    [
      them('您好，我是贷款部的王芳。', '10:40'),
      me('Good morning. I lost my job in May.', '10:41'),
      system('Wang Fang is looking at your account'),
      them('I am sorry to hear that. What can you pay each month?', '10:42'),
    ],
  ],
  [
    'transcript-bubbles',
    [
      them('您好，您的账单已逾期 12 天。', '18:20'),
      me('我想分期还款。', '18:21'),
      them('How many instalments would you like, and from which day could you begin?', '18:22'),
      me('Six, from the fifth of next month.', '18:23'),
      system('对方正在查看您的资料'),
    ],
  ],
];

describe.each(pages)('%s', (name, messages) => {
  beforeEach(() => open(name));

  it('is read as the page shows it, without the chips and the box', async () => {
    await page.evaluate(() => (window as unknown as Fixture).box()?.focus());
    await page.keyboard.type('an unsent draft');
    expect(await read()).toEqual(messages);
  });

  it('tells the newest message of the other side, and never one’s own', async () => {
    await watch();
    const first = messages.findLast((each) => 'side' in each && each.side === 'them');
    await expect.poll(told, { timeout: 5000 }).toEqual([(first as { text: string }).text]);
    await say('them', '请问您几号可以还款？');
    await expect
      .poll(async () => (await told()).at(-1), { timeout: 5000 })
      .toBe('请问您几号可以还款？');
    await say('me', 'On the fifth, please do not take this for yours.');
    await pause(1500);
    expect(await told()).toHaveLength(2);
    expect((await read()).slice(-2).map(({ side }) => side)).toEqual(['them', 'me']);
    await say('them', 'Thank you, that is noted.');
    await expect
      .poll(async () => (await told()).at(-1), { timeout: 5000 })
      .toBe('Thank you, that is noted.');
    expect(await told()).toHaveLength(3);
  });
});

it('tells a message that is being written out only when it is whole', async () => {
  await open('transcript-deep-chat');
  await watch();
  await expect.poll(told, { timeout: 5000 }).toHaveLength(1);
  await page.evaluate(() => (window as unknown as Fixture).ask('When is it due?'));
  await page.waitForFunction(() => 'stream' in window);
  for (const text of ['It is ', 'due on ', 'the fifth ', 'of ', 'next ', 'month.']) {
    await page.evaluate(
      (part) => (window as unknown as Fixture).stream.onResponse({ text: part }),
      text,
    );
    await pause(250);
  }
  await page.evaluate(() => (window as unknown as Fixture).stream.onClose());
  await expect.poll(told, { timeout: 5000 }).toHaveLength(2);
  expect((await told()).at(-1)).toBe('It is due on the fifth of next month.');
});

it('reads seldom while the page changes ten thousand times a second', async () => {
  await open('transcript-bubbles');
  await watch();
  await expect.poll(told, { timeout: 5000 }).toHaveLength(1);
  const { reads, changes } = await page.evaluate(async () => {
    const list = document.querySelector('.b') as HTMLElement;
    const measure = list.getBoundingClientRect.bind(list);
    let reads = 0;
    let changes = 0;
    // Every read asks once where the list stands.
    list.getBoundingClientRect = () => {
      reads += 1;
      return measure();
    };
    const ticker = list.lastElementChild?.firstElementChild?.firstChild as Text;
    const end = performance.now() + 2000;
    while (performance.now() < end) {
      for (let change = 0; change < 200; change += 1) ticker.data = `正在输入 ${change}`;
      changes += 200;
      await new Promise((done) => setTimeout(done, 8));
    }
    return { reads, changes };
  });
  expect(changes).toBeGreaterThan(20_000);
  expect(reads).toBeGreaterThan(0);
  expect(reads).toBeLessThanOrEqual(7);
  expect(await told()).toHaveLength(1);
});

it('reads a conversation of five hundred messages quickly', async () => {
  await open('transcript-bubbles');
  const milliseconds = await page.evaluate(() => {
    const { box, reader, say: add } = window as unknown as Fixture;
    for (let at = 0; at < 600; at += 1) add(at % 2 ? 'me' : 'them', `Message number ${at}`);
    const from = performance.now();
    reader.readTranscript(document, box(), (element) => element.shadowRoot);
    return performance.now() - from;
  });
  expect(milliseconds).toBeLessThan(250);
});
