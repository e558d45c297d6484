import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyCase } from '@/lib/core/case/document';
import { judgeSite } from '@/lib/core/lenders/judge-site';
import type { SavedChat } from '@/lib/core/transcript/saved-chat';
import { showLanguage } from '@/lib/i18n/words';
import { caseForSite } from '@/lib/panel/front-case';
import { createHearing } from '@/lib/panel/hearing';
import type { Panel } from '@/lib/panel/panel';
import { holdsPrivateFact } from '@/lib/panel/private-words';
import { createSavedChats } from '@/lib/panel/saved-chats';
import { createSite, type SitePowers, siteOf } from '@/lib/panel/site';
import { createTalk } from '@/lib/panel/talk';
import { memoryPanel } from './memory-panel';

let panel: Panel;
let front = { origin: 'https://alipay-kefu.example' as string | null, allowed: true };
let sure: string[] = [];

const powers = (): SitePowers => ({
  frontSite: async () => front,
  requestSite: async () => true,
  removeSite: async () => true,
  listAllowedSites: async () => [],
  judge: async (origin) => judgeSite(origin),
  readChoices: async () => ({ 'https://bank.example': { chip: false, listen: true } }),
  writeChoice: async () => {},
  pushChoice: async () => {},
  closeFront: async () => {},
  readSure: async () => [...sure],
  addSure: async (site) => void sure.push(site),
});

beforeAll(() => showLanguage('en'));
beforeEach(() => {
  panel = memoryPanel().panel;
  front = { origin: 'https://alipay-kefu.example', allowed: true };
  sure = [];
});

function addCase(id: string, lender: string): void {
  panel.documents.addCase(emptyCase(id, 1));
  panel.documents.editCase(id, 'facts', 'lender', lender);
}

describe('the site in front', () => {
  it('warns until the person is sure, and only on that site', async () => {
    const site = createSite(powers(), panel.toasts);
    await site.refresh();
    expect(site.warning.value).toMatchObject({ lender: { id: 'alipay' }, reason: 'nameInside' });
    await site.beSure();
    expect(site.warning.value).toBeUndefined();
    expect(site.verdict.value?.kind).toBe('lookalike');
    front = { origin: 'https://alipay-vip.example', allowed: true };
    await site.refresh();
    expect(site.warning.value).toBeDefined();
  });

  it('does not keep a verdict of a page that is no longer in front', async () => {
    let judged: (origin: string) => void = () => {};
    const slow = { ...powers(), judge: vi.fn(async (origin: string) => judgeSite(origin)) };
    slow.judge.mockImplementationOnce(
      (origin) => new Promise((resolve) => (judged = () => resolve(judgeSite(origin)))),
    );
    const site = createSite(slow, panel.toasts);
    const first = site.refresh();
    await new Promise((done) => setTimeout(done));
    front = { origin: 'https://www.alipay.com', allowed: true };
    await site.refresh();
    judged('https://alipay-kefu.example');
    await first;
    expect(site.verdict.value?.kind).toBe('official');
  });
});

describe('the case of a site', () => {
  it('is the one talked about there last, else the one with its lender', () => {
    addCase('bank', '招商银行');
    addCase('huabei', '支付宝');
    const open = panel.cases.open.value;
    const official = judgeSite('https://www.alipay.com/');
    expect(caseForSite(open, undefined, official)?.id).toBe('huabei');
    expect(caseForSite(open, 'bank', official)?.id).toBe('bank');
    expect(caseForSite(open, 'gone', official)?.id).toBe('huabei');
    expect(caseForSite(open, undefined, judgeSite('https://alipay.top/'))).toBeUndefined();
    expect(caseForSite(open, undefined, undefined)).toBeUndefined();
  });
});

it('knows the last digits of a phone and an account in a text, and no other digits', () => {
  const record = { facts: { accountTail: '4417' }, household: { phoneTail: '5512' } } as never;
  expect(holdsPrivateFact('ending 4417', record)).toBe(true);
  expect(holdsPrivateFact('尾号5512。', record)).toBe(true);
  expect(holdsPrivateFact('144170 and 55123', record)).toBe(false);
  expect(holdsPrivateFact('nothing', record)).toBe(false);
});

describe('talk', () => {
  const talk = (outcome: object, refusal?: string) =>
    createTalk(
      {
        copyText: async () => true,
        insertIntoChat: async () => outcome as never,
        refusal: () => refusal,
        onInserted: () => {},
      },
      panel.toasts,
    );

  it('neither inserts nor copies where the site is refused', async () => {
    expect(await talk({ kind: 'inserted' }, 'No.').insert('words')).toBeUndefined();
    expect(panel.toasts.current.value?.text).toBe('No.');
  });

  it('names the frame that has to be allowed, and copies meanwhile', async () => {
    const one = talk({ kind: 'other-origin', origin: 'https://chat.widget.example' });
    expect(await one.insert('words')).toBe('copied');
    expect(one.obstacle.value).toEqual({
      kind: 'other-origin',
      origin: 'https://chat.widget.example',
    });
    expect(panel.toasts.current.value?.text).toContain('chat.widget.example');
  });

  it('writes nothing before it was shown which of two boxes is meant', async () => {
    const one = talk({ kind: 'two-boxes', label: 'Message' });
    expect(await one.insert('words')).toBeUndefined();
    expect(one.obstacle.value).toMatchObject({ label: 'Message' });
    one.closeObstacle();
    expect(one.obstacle.value).toBeUndefined();
  });

  it('says that lines were joined, and that a word is being typed', async () => {
    await talk({ kind: 'inserted', joined: true }).insert('words');
    expect(panel.toasts.current.value?.text).toContain('joined');
    await talk({ kind: 'composing' }).insert('words');
    expect(panel.toasts.current.value?.text).toContain('still being typed');
  });
});

describe('what is heard', () => {
  it('comes from the tab in front alone, and only where it is switched on', async () => {
    front = { origin: 'https://bank.example', allowed: true };
    const site = createSite(powers(), panel.toasts);
    await site.refresh();
    let tell: (heard: { tabId: number; site: string; text: string }) => Promise<void> | void =
      () => {};
    const hearing = createHearing(
      {
        listen: (listener) => {
          tell = listener;
        },
        frontTabId: async () => 7,
        readNewest: async () => null,
      },
      site,
    );
    await tell({ tabId: 8, site: 'https://bank.example', text: 'from another tab' });
    await tell({ tabId: 7, site: 'https://other.example', text: 'from another site' });
    expect(hearing.heard.value).toBeUndefined();
    await tell({ tabId: 7, site: 'https://bank.example', text: 'Pay today.' });
    expect(hearing.heard.value).toBe('Pay today.');
    hearing.dismiss();
    expect(hearing.heard.value).toBeUndefined();
    await tell({ tabId: 7, site: 'https://bank.example', text: 'Pay now.' });
    front = { origin: 'https://other.example', allowed: true };
    await site.refresh();
    expect(hearing.heard.value).toBeUndefined();
  });
});

describe('a saved chat', () => {
  const read = {
    title: 'Chat',
    address: 'https://bank.example/',
    messages: [{ side: 'them' as const, text: 'Hello' }],
  };
  const stored = new Map<string, SavedChat>();
  const chatPowers = (readable = true) => ({
    readChat: async () => (readable ? read : null),
    pictureChat: async () => null,
    save: async (chat: SavedChat) => void stored.set(chat.id, chat),
    readAll: async (caseId: string) => [...stored.values()].filter((one) => one.caseId === caseId),
    readPicture: async () => undefined,
    erase: async (id: string) => void stored.delete(id),
    digest: (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes),
  });

  beforeEach(() => stored.clear());
  const activeRecord = () => {
    const record = panel.cases.active.value;
    if (!record) throw new Error('no case');
    return record;
  };

  it('belongs to the contact of now, which is begun if there is none', async () => {
    addCase('huabei', '支付宝');
    const chats = createSavedChats(panel, chatPowers());
    await chats.saveFront(activeRecord());
    expect(activeRecord().contacts).toHaveLength(1);
    await chats.saveFront(activeRecord());
    expect(activeRecord().contacts).toHaveLength(1);
    const [contact] = activeRecord().contacts;
    expect(chats.all.value.map(({ contactId }) => contactId)).toEqual([contact?.[0], contact?.[0]]);
  });

  it('can be blacked out, is still what was saved, and comes back after Undo', async () => {
    addCase('huabei', '支付宝');
    const chats = createSavedChats(panel, chatPowers());
    await chats.saveFront(activeRecord());
    const [chat] = chats.all.value;
    if (!chat) throw new Error('not saved');
    await chats.setHidden(chat, 0, true);
    const [hidden] = chats.all.value;
    if (!hidden) throw new Error('lost');
    expect(hidden.hidden).toEqual([0]);
    expect(await chats.isUnchanged(hidden)).toBe(true);
    const exported = await chats.forExport(hidden);
    expect(exported.chat.messages[0]?.text).toBe('');
    expect(exported.chat.sha256).not.toBe(hidden.sha256);
    await chats.remove(hidden);
    expect(chats.all.value).toEqual([]);
    panel.toasts.undo();
    await expect.poll(() => chats.all.value.length).toBe(1);
  });

  it('is not made up where nothing could be read', async () => {
    addCase('huabei', '支付宝');
    const chats = createSavedChats(panel, chatPowers(false));
    await chats.saveFront(activeRecord());
    expect(stored.size).toBe(0);
    expect(activeRecord().contacts).toEqual([]);
    expect(panel.toasts.current.value?.text).toContain('No chat could be read');
  });
});

it('a site is kept without its port', () => {
  expect(siteOf('http://127.0.0.1:8080')).toBe('http://127.0.0.1');
  expect(siteOf('https://bank.example')).toBe('https://bank.example');
});
