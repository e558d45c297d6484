import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Hearing } from '@/lib/panel/hearing';
import type { Panel } from '@/lib/panel/panel';
import { PLACES, type Place } from '@/lib/panel/places';
import type { SavedChats } from '@/lib/panel/saved-chats';
import type { Site } from '@/lib/panel/site';
import type { Talk } from '@/lib/panel/talk';

/** What every place is handed. */
export interface PlaceProps {
  panel: Panel;
  record: CaseRecord;
  talk: Talk;
  site: Site;
  chats: SavedChats;
  hearing: Hearing;
  showPalette: () => Promise<boolean>;
  onCopy: (text: string) => void;
}

/** Each place is a chunk of its own, so that the first one is on screen before the rest is read. */
const LOADERS: Record<Place, () => Promise<ComponentType<PlaceProps>>> = {
  facts: async () => (await import('@/components/facts/FactsPlace')).FactsPlace,
  plan: async () => (await import('@/components/plan/PlanPlace')).PlanPlace,
  say: async () => (await import('@/components/say/SayPlace')).SayPlace,
  ready: async () => (await import('@/components/ready/ReadyPlace')).ReadyPlace,
  log: async () => (await import('@/components/log/LogPlace')).LogPlace,
};

const loaded = signal<Partial<Record<Place, ComponentType<PlaceProps>>>>({});

/** The component of a place, or undefined until it is loaded. */
export function placeView(place: Place): ComponentType<PlaceProps> | undefined {
  return loaded.value[place];
}

/** Loads one place. */
export async function loadPlace(place: Place): Promise<void> {
  if (loaded.peek()[place]) return;
  const view = await LOADERS[place]();
  loaded.value = { ...loaded.peek(), [place]: view };
}

/** Loads the places that are not in view, so that a press on a tab is answered at once. */
export async function loadOtherPlaces(): Promise<void> {
  for (const place of PLACES) await loadPlace(place);
}
