import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { showLanguage } from '@/lib/i18n/words';
import {
  frontTabId,
  pictureChat,
  readChat,
  readNewestMessage,
  showPaletteInFront,
} from '@/lib/platform/chat-tab';
import { handOver } from '@/lib/platform/hand-over';
import { hearChats } from '@/lib/platform/hear-chat';
import { saveFile } from '@/lib/platform/save-file';
import { readShortcuts } from '@/lib/platform/shortcuts';
import { watchFrontTab } from '@/lib/platform/watch-front-tab';
import { caseKey, isCaseKey } from '@/lib/storage/keys';
import {
  NewerDocumentError,
  readDocuments,
  removeStored,
  type StoredChange,
  saveDocument,
  watchDocuments,
} from '@/lib/storage/local-documents';
import {
  readChatPicture,
  readChatsOf,
  removeChat,
  removeChatsOf,
  saveChat,
} from '@/lib/storage/saved-chats';
import { readDevice, readWorkspace, updateWorkspace } from '@/lib/storage/workspace';
import { createHearing, type Hearing } from './hearing';
import { createMemory } from './memory';
import { chooseCase, openSite } from './open-site';
import { openTalk } from './open-talk';
import { createPanel, type Panel } from './panel';
import { createSavedChats, type SavedChats } from './saved-chats';
import type { Site } from './site';
import type { Talk } from './talk';

/** The panel with everything that it may do in this browser. */
export interface OpenPanel {
  panel: Panel;
  talk: Talk;
  site: Site;
  chats: SavedChats;
  hearing: Hearing;
  /** Shows the palette over the chat in front. Resolves to whether it is there now. */
  showPalette(): Promise<boolean>;
  shortcuts: ReadonlySignal<{ panel: string; palette: string }>;
  /** Saves everything that could not be read as one file. */
  exportUnreadable(): void;
}

/**
 * Reads what is stored and joins the panel's state to the browser: storage, other windows, the tab
 * in front, the calendar.
 *
 * @param ending ends every listener
 */
export async function openPanel(ending: AbortSignal): Promise<OpenPanel> {
  const [stored, workspace, device] = await Promise.all([
    readDocuments(),
    readWorkspace(),
    readDevice(),
  ]);
  const memory = createMemory((change) => updateWorkspace((known) => ({ ...known, ...change })));
  const panel = createPanel({
    write: saveDocument,
    isNewer: (error) => error instanceof NewerDocumentError,
    erase: (caseId) => {
      void removeStored(caseKey(caseId));
      void removeChatsOf(caseId);
    },
    remember: memory.remember,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    browserLanguages: navigator.languages,
    device,
  });
  for (const document of [...stored.cases, stored.household, stored.settings]) {
    if (document) panel.documents.take(document);
  }
  panel.setUnreadable(stored.unreadable);
  panel.restore(workspace);
  // Deleted in a panel that was closed before its Undo had gone.
  panel.cases.purge();
  watchDocuments((change) => takeChange(panel, change), ending);
  await showLanguage(panel.interfaceLanguage.value);
  effect(() => void showLanguage(panel.interfaceLanguage.value));

  const site = openSite(panel);
  watchFrontTab(() => void site.refresh(), ending);
  const shortcuts = signal({ panel: '', palette: '' });
  const lookAround = async () => {
    panel.refreshToday();
    await site.refresh();
    shortcuts.value = await readShortcuts();
  };
  document.addEventListener(
    'visibilitychange',
    () => void (document.visibilityState === 'visible' && lookAround()),
    { signal: ending },
  );
  // A panel that is closed cannot finish a write; the background can.
  window.addEventListener('pagehide', () => handOver(panel.saver.unsaved(), memory.unsaved()), {
    signal: ending,
  });
  const shownFirst = panel.cases.active.peek()?.id;
  void lookAround().then(() => {
    if (panel.cases.active.peek()?.id === shownFirst) chooseCase(panel, site);
  });
  return {
    panel,
    talk: openTalk(panel, site),
    site,
    chats: createSavedChats(panel, {
      readChat,
      pictureChat,
      save: saveChat,
      readAll: readChatsOf,
      readPicture: readChatPicture,
      erase: removeChat,
      digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
    }),
    hearing: createHearing(
      {
        listen: (listener) => hearChats(listener, ending),
        frontTabId,
        readNewest: readNewestMessage,
      },
      site,
    ),
    showPalette: showPaletteInFront,
    shortcuts,
    exportUnreadable() {
      saveFile('parley-unreadable.json', JSON.stringify(panel.unreadable.value, undefined, 2));
    },
  };
}

function takeChange(panel: Panel, change: StoredChange): void {
  if (change.kind === 'document') panel.documents.take(change.document);
  else if (change.kind === 'removed') {
    if (isCaseKey(change.key)) panel.documents.drop(change.key.slice(caseKey('').length));
  } else {
    const others = panel.unreadable.value.filter(({ key }) => key !== change.unreadable.key);
    panel.setUnreadable([...others, change.unreadable]);
  }
}
