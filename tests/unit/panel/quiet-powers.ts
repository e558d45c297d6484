import { signal } from '@preact/signals';
import { vi } from 'vitest';
import type { Hearing } from '@/lib/panel/hearing';
import type { Panel } from '@/lib/panel/panel';
import { createSavedChats, type SavedChats } from '@/lib/panel/saved-chats';
import { createSite, type Site } from '@/lib/panel/site';
import type { Talk } from '@/lib/panel/talk';

/** No page is in front. */
export function quietSite(panel: Panel): Site {
  return createSite(
    {
      frontSite: async () => ({ origin: null, allowed: false }),
      requestSite: async () => false,
      removeSite: async () => false,
      listAllowedSites: async () => [],
      judge: async () => ({ kind: 'unknown', domain: null }),
      readChoices: async () => ({}),
      writeChoice: async () => {},
      pushChoice: async () => {},
      closeFront: async () => {},
      readSure: async () => [],
      addSure: async () => {},
    },
    panel.toasts,
  );
}

/** Copies and inserts nothing. */
export function quietTalk() {
  return {
    copy: vi.fn<Talk['copy']>(async () => true),
    insert: vi.fn<Talk['insert']>(async () => undefined),
    obstacle: signal(undefined),
    closeObstacle: () => {},
  };
}

/** No chat was saved. */
export function quietChats(panel: Panel): SavedChats {
  return createSavedChats(panel, {
    readChat: async () => null,
    pictureChat: async () => null,
    save: async () => {},
    readAll: async () => [],
    readPicture: async () => undefined,
    erase: async () => {},
    digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
  });
}

/** Nothing is heard. */
export const quietHearing: Hearing = { heard: signal(undefined), dismiss: () => {} };
