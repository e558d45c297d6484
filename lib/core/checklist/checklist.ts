import type { CaseRecord } from '../case/record';
import type { ChecklistItem } from './item';
import { CHECKLIST } from './items';

/** A line of the checklist as it is shown. */
export interface ChecklistLine {
  id: string;
  /** A library item, or the person's own words. */
  item: ChecklistItem | { own: string };
  ticked: boolean;
  /** False for a document of another reason: it is listed only while it is held. */
  fits: boolean;
  /** Where the document is, if the person noted it. */
  place: string | undefined;
}

export interface Checklist {
  documents: ChecklistLine[];
  contact: ChecklistLine[];
  /** Shown and tickable, but never part of the count: reading a warning is not readiness. */
  safety: ChecklistLine[];
  ready: number;
  all: number;
}

/**
 * The checklist of a case, by its hardship reason and its channel, with the person's own items. A
 * document that is held is listed whatever the reason: statements name it as proof.
 */
export function checklistOf(record: CaseRecord): Checklist {
  const { reason, channel = 'chat' } = record.facts;
  const fits = (item: ChecklistItem) =>
    (!item.reasons || (reason !== undefined && item.reasons.includes(reason))) &&
    (!item.channel || item.channel === channel);
  const lines = (sort: ChecklistItem['sort']) =>
    CHECKLIST.filter((item) => item.sort === sort).map((item) => lineOf(item, fits(item), record));
  const fitting = (sort: ChecklistItem['sort']) => lines(sort).filter((line) => line.fits);
  const alsoHeld = lines('document').filter((line) => !line.fits && line.ticked);
  const own = record.items.map(
    ([id, item]): ChecklistLine => ({
      id,
      item: { own: item.text },
      ticked: record.ticks[id] === true,
      fits: true,
      place: undefined,
    }),
  );
  const documents = [...fitting('document'), ...alsoHeld];
  const contact = [...fitting('contact'), ...own];
  const counted = [...documents, ...contact];
  return {
    documents,
    contact,
    safety: fitting('safety'),
    ready: counted.filter((line) => line.ticked).length,
    all: counted.length,
  };
}

/** A document is ticked by being held: the proof list and the checklist are one. */
function lineOf(item: ChecklistItem, fits: boolean, record: CaseRecord): ChecklistLine {
  if (item.sort !== 'document') {
    return {
      id: item.id,
      item,
      ticked: record.ticks[item.id] === true,
      fits,
      place: undefined,
    };
  }
  const proof = record.evidence.find(([id]) => id === item.id)?.[1];
  return {
    id: item.id,
    item,
    ticked: proof?.held === true,
    fits,
    place: proof?.place || undefined,
  };
}
