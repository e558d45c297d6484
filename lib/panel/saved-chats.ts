import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CaseRecord } from '@/lib/core/case/record';
import { blackedOut, checksumOf, type SavedChat } from '@/lib/core/transcript/saved-chat';
import { t } from '@/lib/i18n/words';
import type { Panel } from './panel';

/** What was read from the page. */
export type ReadChat = Pick<SavedChat, 'title' | 'address' | 'messages'>;

export interface SavedChats {
  /** Of the case in view, newest first. */
  all: ReadonlySignal<readonly SavedChat[]>;
  /** The id of the chat that its screen shows. */
  shown: ReadonlySignal<string | undefined>;
  show(id: string): void;
  /** Keeps the chat in front with the contact of now, or with a new one. */
  saveFront(record: CaseRecord): Promise<void>;
  /** Blacks out a message for the export, or shows it again. */
  setHidden(chat: SavedChat, message: number, hidden: boolean): Promise<void>;
  remove(chat: SavedChat): Promise<void>;
  /** Whether the content is still what was saved. */
  isUnchanged(chat: SavedChat): Promise<boolean>;
  /** The chat as its export has it, and the picture as a `data:` address. */
  forExport(chat: SavedChat): Promise<{ chat: SavedChat; picture: string | undefined }>;
}

export interface ChatPowers {
  readChat(): Promise<ReadChat | null>;
  pictureChat(): Promise<Blob | null>;
  save(chat: SavedChat, picture?: Blob | null): Promise<void>;
  readAll(caseId: string): Promise<SavedChat[]>;
  readPicture(id: string): Promise<Blob | undefined>;
  erase(id: string): Promise<void>;
  digest(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}

/** A chat saved within this time of a contact belongs to it, in milliseconds: three hours. */
const SAME_CONTACT = 3 * 60 * 60 * 1000;

export function createSavedChats(panel: Panel, powers: ChatPowers): SavedChats {
  const all = signal<readonly SavedChat[]>([]);
  const shown = signal<string | undefined>(undefined);

  async function load(caseId: string | undefined): Promise<void> {
    const chats = caseId === undefined ? [] : await powers.readAll(caseId);
    // Another case may have come into view in the meantime.
    if (panel.cases.active.peek()?.id === caseId) all.value = chats;
  }
  effect(() => void load(panel.cases.active.value?.id));

  /** The contact that the chat is part of; a new one where none was noted yet. */
  function contactFor(record: CaseRecord): string {
    const now = panel.now();
    const recent = record.contacts.find(
      ([, { when, channel }]) => channel === 'chat' && Math.abs(now - when) < SAME_CONTACT,
    );
    if (recent) return recent[0];
    const id = panel.newId();
    panel.documents.editCase(record.id, 'contacts', id, { when: now, channel: 'chat' });
    return id;
  }

  return {
    all,
    shown,
    show(id) {
      shown.value = id;
      panel.places.open('chat');
    },
    async saveFront(record) {
      const [read, picture] = await Promise.all([powers.readChat(), powers.pictureChat()]);
      if (!read) {
        panel.toasts.show(t('chat.nothingToSave'));
        return;
      }
      const content = { ...read, savedAt: panel.now() };
      const chat: SavedChat = {
        ...content,
        id: panel.newId(),
        caseId: record.id,
        contactId: contactFor(record),
        sha256: await checksumOf(content, powers.digest),
        hidden: [],
      };
      try {
        await powers.save(chat, picture);
      } catch {
        panel.toasts.show(t('chat.notSaved'));
        return;
      }
      await load(record.id);
      panel.toasts.show(t('chat.saved', { count: chat.messages.length }));
    },
    async setHidden(chat, message, hidden) {
      const others = chat.hidden.filter((each) => each !== message);
      await powers.save({ ...chat, hidden: hidden ? [...others, message] : others });
      await load(chat.caseId);
    },
    async remove(chat) {
      const picture = await powers.readPicture(chat.id);
      await powers.erase(chat.id);
      await load(chat.caseId);
      panel.toasts.show(t('chat.removed'), {
        undo: () => void powers.save(chat, picture).then(() => load(chat.caseId)),
      });
    },
    isUnchanged: async (chat) => (await checksumOf(chat, powers.digest)) === chat.sha256,
    async forExport(chat) {
      const seen = blackedOut(chat);
      const picture = await powers.readPicture(chat.id);
      return {
        chat: { ...seen, sha256: await checksumOf(seen, powers.digest) },
        picture: picture && (await dataAddress(picture)),
      };
    },
  };
}

async function dataAddress(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:image/png;base64,${btoa(letters)}`;
}
