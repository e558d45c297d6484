import { suggestNext, talkOrder } from '@/lib/core/script/talk-order';
import type { AnyStatement } from '@/lib/panel/statements';

/** The lines of a call in their order: what the case can say of each step, and what was pinned. */
export function speakLines(
  statements: readonly AnyStatement[],
  followUp: boolean,
  pinned: (id: string) => boolean,
): AnyStatement[] {
  const ready = statements.filter(({ filled }) => filled.missing.length === 0);
  const ids = new Set(ready.map(({ id }) => id));
  const steps = talkOrder('phone', followUp).flatMap((step) => {
    const id = suggestNext([step], ids, new Set());
    return id === undefined ? [] : [id];
  });
  const own = ready.filter(({ id }) => pinned(id) && !steps.includes(id)).map(({ id }) => id);
  // What the person pinned comes before the talk is closed.
  const close = steps.findIndex((id) => byId(ready, id)?.section === 'close');
  const at = close === -1 ? steps.length : close;
  return [...steps.slice(0, at), ...own, ...steps.slice(at)].flatMap((id) => byId(ready, id) ?? []);
}

function byId(statements: readonly AnyStatement[], id: string): AnyStatement | undefined {
  return statements.find((entry) => entry.id === id);
}
