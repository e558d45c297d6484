import { z } from 'zod';

/** One message as the page showed it. */
const savedMessageSchema = z.object({
  side: z.enum(['them', 'me', 'system']),
  text: z.string().max(4000),
  /** The time in the page's own words. */
  time: z.string().max(40).optional(),
});
export type SavedMessage = z.infer<typeof savedMessageSchema>;

/** A chat as it stood on the page when the person saved it. It never leaves this device. */
export const savedChatSchema = z.object({
  id: z.string(),
  caseId: z.string(),
  contactId: z.string(),
  /** Epoch milliseconds. */
  savedAt: z.int().min(0),
  title: z.string().max(200),
  address: z.string().max(2000),
  messages: z.array(savedMessageSchema).max(500),
  /** Lower-case hexadecimal SHA-256 of `chatContent`. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Numbers of the messages, from 0, that are blacked out before an export. */
  hidden: z.array(z.int().min(0)).max(500),
});
export type SavedChat = z.infer<typeof savedChatSchema>;

/**
 * The content that the SHA-256 is of, as UTF-8: address, title and instant of saving (ISO 8601,
 * UTC), each on a line, then one JSON array `[side, time, text]` a line for each message.
 */
export function chatContent(
  chat: Pick<SavedChat, 'address' | 'title' | 'savedAt' | 'messages'>,
): string {
  const head = [chat.address, chat.title, new Date(chat.savedAt).toISOString()];
  const lines = chat.messages.map(({ side, time, text }) =>
    JSON.stringify([side, time ?? '', text]),
  );
  return [...head, ...lines].join('\n');
}

/** The SHA-256 of the content of a chat, in lower-case hexadecimal. */
export async function checksumOf(
  chat: Parameters<typeof chatContent>[0],
  digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>,
): Promise<string> {
  const bytes = new Uint8Array(await digest(new TextEncoder().encode(chatContent(chat))));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The chat as an export shows it: of a blacked-out message only who spoke and when is left. */
export function blackedOut(chat: SavedChat): SavedChat {
  const hidden = new Set(chat.hidden);
  const messages = chat.messages.map((message, index) =>
    hidden.has(index) ? { ...message, text: '' } : message,
  );
  return { ...chat, messages };
}
