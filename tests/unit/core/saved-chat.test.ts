import { describe, expect, it } from 'vitest';
import { chatPage } from '@/lib/core/transcript/chat-page';
import {
  blackedOut,
  chatContent,
  checksumOf,
  type SavedChat,
  savedChatSchema,
} from '@/lib/core/transcript/saved-chat';

const digest = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes);

const chat: SavedChat = {
  id: 'one',
  caseId: 'case',
  contactId: 'contact',
  savedAt: Date.UTC(2026, 10, 24, 8, 43),
  title: 'Support <b>chat</b>',
  address: 'https://bank.example/chat',
  messages: [
    { side: 'them', text: 'Hello "you" & <script>alert(1)</script>', time: '08:43' },
    { side: 'me', text: 'My phone ends in 5512.' },
    { side: 'system', text: '会话已结束' },
  ],
  sha256: '0'.repeat(64),
  hidden: [],
};

const words = {
  language: 'en',
  heading: 'Saved chat',
  savedAt: 'Saved',
  address: 'Address',
  pageTitle: 'Page',
  sides: { them: 'They', me: 'I', system: 'Page' },
  blackedOut: 'Blacked out',
  checksum: 'SHA-256',
  checksumNote: 'Note',
  picture: 'Picture',
};

describe('the checksum', () => {
  it('is that of a text which anybody can put together again', async () => {
    expect(chatContent(chat)).toBe(
      [
        'https://bank.example/chat',
        'Support <b>chat</b>',
        '2026-11-24T08:43:00.000Z',
        '["them","08:43","Hello \\"you\\" & <script>alert(1)</script>"]',
        '["me","","My phone ends in 5512."]',
        '["system","","会话已结束"]',
      ].join('\n'),
    );
    // printf of the text above through sha256sum.
    const { createHash } = await import('node:crypto');
    const expected = createHash('sha256').update(chatContent(chat), 'utf8').digest('hex');
    expect(await checksumOf(chat, digest)).toBe(expected);
  });

  it('changes with every part of the chat', async () => {
    const sums = await Promise.all(
      [
        chat,
        { ...chat, title: 'Another' },
        { ...chat, address: 'https://other.example/' },
        { ...chat, savedAt: chat.savedAt + 1 },
        { ...chat, messages: chat.messages.slice(1) },
      ].map((each) => checksumOf(each, digest)),
    );
    expect(new Set(sums).size).toBe(5);
  });

  it('of an export does not tell what was blacked out', async () => {
    const guesses = ['5512', '5513'].map((digits) =>
      checksumOf(
        blackedOut({
          ...chat,
          hidden: [1],
          messages: chat.messages.map((message, index) =>
            index === 1 ? { ...message, text: `My phone ends in ${digits}.` } : message,
          ),
        }),
        digest,
      ),
    );
    const [one, other] = await Promise.all(guesses);
    expect(one).toBe(other);
  });
});

describe('the exported page', () => {
  it('holds every message and runs nothing of it', () => {
    const page = chatPage(chat, words);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<b>chat');
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('My phone ends in 5512.');
  });

  it('has nothing of a blacked-out message, and no picture then', () => {
    const picture = 'data:image/png;base64,AAAA';
    const page = chatPage(blackedOut({ ...chat, hidden: [1] }), words, picture);
    expect(page).not.toContain('5512');
    expect(page).toContain('Blacked out');
    expect(page).not.toContain(picture);
    expect(chatPage(chat, words, picture)).toContain(picture);
  });

  it('takes no other address for a picture', () => {
    expect(chatPage(chat, words, 'https://evil.example/x.png"onerror="alert(1)')).not.toContain(
      'evil.example',
    );
  });
});

it('what is not a chat is not read as one', () => {
  expect(savedChatSchema.safeParse(chat).success).toBe(true);
  expect(savedChatSchema.safeParse({ ...chat, sha256: 'x' }).success).toBe(false);
  expect(savedChatSchema.safeParse({ ...chat, messages: [{ side: 'x', text: '' }] }).success).toBe(
    false,
  );
});
