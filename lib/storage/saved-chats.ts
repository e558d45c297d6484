import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type SavedChat, savedChatSchema } from '@/lib/core/transcript/saved-chat';

/** Large things of this device, which `storage.local` is not made for. */
interface Files extends DBSchema {
  chats: {
    key: string;
    value: { chat: unknown; picture?: Blob | undefined; caseId: string };
    indexes: { caseId: string };
  };
}

let opened: Promise<IDBPDatabase<Files>> | undefined;

function files(): Promise<IDBPDatabase<Files>> {
  opened ??= openDB<Files>('files', 1, {
    upgrade(database) {
      database.createObjectStore('chats').createIndex('caseId', 'caseId');
    },
    // Another window erases or updates: the next use opens anew.
    blocking: () => {
      void opened?.then((database) => database.close());
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  return opened;
}

/** Keeps a chat, with a picture of the page where there is one. */
export async function saveChat(chat: SavedChat, picture?: Blob | null): Promise<void> {
  const database = await files();
  const known = await database.get('chats', chat.id);
  const kept = picture ?? known?.picture;
  await database.put(
    'chats',
    { chat, caseId: chat.caseId, ...(kept && { picture: kept }) },
    chat.id,
  );
}

/** The chats of a case, newest first. One that cannot be read is left where it is. */
export async function readChatsOf(caseId: string): Promise<SavedChat[]> {
  const stored = await (await files()).getAllFromIndex('chats', 'caseId', caseId);
  return stored
    .flatMap(({ chat }) => {
      const parsed = savedChatSchema.safeParse(chat);
      return parsed.success ? [parsed.data] : [];
    })
    .sort((one, other) => other.savedAt - one.savedAt);
}

/** The picture of a chat; undefined where none was taken. */
export async function readChatPicture(id: string): Promise<Blob | undefined> {
  return (await (await files()).get('chats', id))?.picture;
}

export async function removeChat(id: string): Promise<void> {
  await (await files()).delete('chats', id);
}

/** Erases every chat of a case that was deleted. */
export async function removeChatsOf(caseId: string): Promise<void> {
  const database = await files();
  const keys = await database.getAllKeysFromIndex('chats', 'caseId', caseId);
  await Promise.all(keys.map((key) => database.delete('chats', key)));
}
