import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Panel } from '@/lib/panel/panel';
import type { Screen } from '@/lib/panel/places';
import type { SavedChats } from '@/lib/panel/saved-chats';
import type { Talk } from '@/lib/panel/talk';

/** What every screen over a case is handed. */
export interface ScreenProps {
  panel: Panel;
  record: CaseRecord;
  talk: Talk;
  chats: SavedChats;
}

export type CaseScreenName = Exclude<Screen, 'settings' | 'directory'>;

/** Each screen is loaded when it is first opened. */
const LOADERS: Record<CaseScreenName, () => Promise<ComponentType<ScreenProps>>> = {
  message: async () => (await import('@/components/message/MessageScreen')).MessageScreen,
  speak: async () => (await import('@/components/speak/SpeakScreen')).SpeakScreen,
  chat: async () => (await import('@/components/saved-chat/SavedChatScreen')).SavedChatScreen,
  rehearse: async () => (await import('@/components/rehearse/RehearseScreen')).RehearseScreen,
};

const loaded = signal<Partial<Record<CaseScreenName, ComponentType<ScreenProps>>>>({});

/** The component of a screen, or undefined until it is loaded. */
export function screenView(screen: CaseScreenName): ComponentType<ScreenProps> | undefined {
  return loaded.value[screen];
}

/** Loads one screen. */
export async function loadScreen(screen: CaseScreenName): Promise<void> {
  if (loaded.peek()[screen]) return;
  const view = await LOADERS[screen]();
  loaded.value = { ...loaded.peek(), [screen]: view };
}
