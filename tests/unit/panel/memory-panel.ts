import { createPanel, type Panel, type PanelPowers } from '@/lib/panel/panel';

/** A panel whose storage is a map: for tests of the state alone. */
export function memoryPanel(powers: Partial<PanelPowers> = {}): {
  panel: Panel;
  written: unknown[];
  remembered: object[];
  erased: string[];
} {
  const written: unknown[] = [];
  const remembered: object[] = [];
  const erased: string[] = [];
  let ids = 0;
  const panel = createPanel({
    write: async (document) => void written.push(structuredClone(document)),
    isNewer: () => false,
    erase: (id) => erased.push(id),
    remember: (change) => remembered.push(change),
    now: () => new Date('2026-11-24T09:00:00').getTime(),
    newId: () => `id-${++ids}`,
    browserLanguages: ['en'],
    device: 'test',
    ...powers,
  });
  return { panel, written, remembered, erased };
}
