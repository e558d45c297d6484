import type { Arrangement, OwnStatement } from '@/lib/core/case/records';
import { type Arrangeable, placeAt, placeOf } from '@/lib/core/script/arrange';
import type { Panel } from './panel';

/** Pinning, hiding, moving and removing statements; what is set holds for every case. */
export interface Arranging {
  pin(id: string, pinned: boolean): void;
  hide(id: string, hidden: boolean): void;
  /**
   * Moves a statement to another place of its list.
   *
   * @param list the statements in their order, with the moved one
   * @param index where it shall stand in the list without it, from 0
   */
  move(list: readonly Arrangeable[], id: string, index: number, among: 'pinned' | 'section'): void;
  putOwn(id: string, own: OwnStatement | undefined): void;
}

export function createArranging(panel: Panel): Arranging {
  const { documents } = panel;

  function change(
    id: string,
    changes: { [Key in keyof Arrangement]: Arrangement[Key] | undefined },
  ) {
    const merged = Object.entries({ ...panel.personal.peek().arrangement[id], ...changes });
    const kept = merged.filter(([, value]) => value !== undefined);
    documents.editSettings(
      'arrangement',
      id,
      kept.length === 0 ? undefined : Object.fromEntries(kept),
    );
  }

  return {
    pin: (id, pinned) => change(id, { pinned: pinned ? nextPin(panel) : undefined }),
    hide: (id, hidden) => change(id, { hidden: hidden || undefined }),
    move(list, id, index, among) {
      const { arrangement } = panel.personal.peek();
      const others = list.filter((entry) => entry.id !== id);
      const place = placeAt(
        others.map((entry) => placeOf(entry, arrangement, among)),
        index,
      );
      change(id, among === 'pinned' ? { pinned: place } : { position: place });
    },
    putOwn: (id, own) => documents.editSettings('statements', id, own),
  };
}

/** A newly pinned statement stands behind the others. */
function nextPin(panel: Panel): number {
  const pins = Object.values(panel.personal.peek().arrangement).map(({ pinned }) => pinned ?? -1);
  return Math.max(-1, ...pins) + 1;
}
