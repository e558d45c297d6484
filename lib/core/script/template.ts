import mustache from 'mustache';
import type { Segment } from '../case/records';

/** A template as the library writes it: words, facts, and parts that may be left out. */
export type TemplatePart = Segment | { optional: string; parts: TemplatePart[] };

const parsed = new Map<string, TemplatePart[]>();

/**
 * Reads a mustache text (`{{slot}}`, `{{#slot}}…{{/slot}}`). Kept once parsed: the library is
 * read on every keystroke.
 */
export function parseTemplate(text: string): TemplatePart[] {
  const known = parsed.get(text);
  if (known) return known;
  const parts = (mustache.parse(text) as Token[]).map(toPart);
  parsed.set(text, parts);
  return parts;
}

/** A token of mustache's parse tree: sort, text or name, start, end, children. */
type Token = [string, string, number, number, Token[]?, ...unknown[]];

function toPart([sort, content, , , children]: Token): TemplatePart {
  if (sort === 'text') return content;
  if (sort === '#') return { optional: content, parts: (children ?? []).map(toPart) };
  return { fact: content };
}

/**
 * The template as flat segments. Optional parts are dropped where `dropped` says so, else kept.
 *
 * @param dropped whether the part about this slot is left out
 */
export function flattenTemplate(
  parts: TemplatePart[],
  dropped: (slot: string) => boolean,
): Segment[] {
  return joinWords(
    parts.flatMap((part): Segment[] => {
      if (typeof part === 'string' || 'fact' in part) return [part];
      return dropped(part.optional) ? [] : flattenTemplate(part.parts, dropped);
    }),
  );
}

/** The same segments with neighbouring words joined and empty words dropped. */
export function joinWords(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const previous = joined.at(-1);
    if (typeof segment === 'string' && typeof previous === 'string') {
      joined[joined.length - 1] = previous + segment;
    } else if (segment !== '') joined.push(segment);
  }
  return joined;
}

/** The slots that stand inside some optional part of the template. */
export function optionalSlots(parts: TemplatePart[]): Set<string> {
  const slots = new Set<string>();
  for (const part of parts) {
    if (typeof part === 'object' && 'optional' in part) {
      for (const inner of flattenTemplate(part.parts, () => false)) {
        if (typeof inner === 'object') slots.add(inner.fact);
      }
    }
  }
  return slots;
}
