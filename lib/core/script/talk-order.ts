import type { CaseRecord } from '../case/record';
import { isBlankContact } from '../log/follow-up';

/** A pause of this length ends a talk, in milliseconds: three hours. */
const TALK_PAUSE = 3 * 60 * 60 * 1000;

/** Contacts in which nobody was reached do not count as a round. */
const NOBODY = new Set<string | undefined>(['noAnswer', 'botOnly']);

/** The number of this round of the talks with the lender, from 1. */
export function roundOf(record: CaseRecord): number {
  const talks = record.contacts.filter(
    ([, contact]) => !isBlankContact(contact) && !NOBODY.has(contact.outcome),
  );
  return talks.length + 1;
}

/**
 * The statements used in the talk that is going on, by id, with the instant of their last use. A
 * talk is what was used without a pause of three hours, up to now.
 *
 * @param now epoch milliseconds
 */
export function usedInThisTalk(record: CaseRecord, now: number): Map<string, number> {
  const uses = Object.entries(record.uses).sort(([, one], [, other]) => other.when - one.when);
  const used = new Map<string, number>();
  let later = now;
  for (const [id, { when }] of uses) {
    if (later - when > TALK_PAUSE) break;
    used.set(id, when);
    later = when;
  }
  return used;
}

/** Several ways to say the same step: the first that fits the case is meant. */
type Step = readonly string[];

const PLAN: Step = ['S10', 'L07', 'L08', 'S18', 'S12', 'S17', 'L10'];

/** The order of a talk by chat and by phone (shared research, domain 3.2). */
const ORDER: Record<'chat' | 'phone', readonly Step[]> = {
  chat: [
    ['S01'],
    ['S46'],
    ['S07'],
    ['S09'],
    PLAN,
    ['S14'],
    ['L28', 'S34', 'L13'],
    ['S33'],
    ['L30', 'S39'],
  ],
  phone: [
    ['S02'],
    ['S04'],
    ['S06'],
    ['S46'],
    ['S07'],
    ['S08'],
    ['S09'],
    PLAN,
    ['L28', 'S34', 'L13'],
    ['S33'],
    ['L30', 'S39'],
  ],
};

/** From the second round a talk opens where the last one ended. */
const FOLLOW_UP: Step = ['S41'];

/** The steps of a talk, in their order. */
export function talkOrder(channel: 'chat' | 'phone', followUp: boolean): readonly Step[] {
  const steps = ORDER[channel];
  return followUp ? [FOLLOW_UP, ...steps.slice(1)] : steps;
}

/**
 * The statement to say next: the first step behind the last one used that this case can say.
 *
 * @param ready the ids of the statements that fit the case and miss no fact
 * @param used the ids used in this talk
 */
export function suggestNext(
  order: readonly Step[],
  ready: ReadonlySet<string>,
  used: ReadonlySet<string>,
): string | undefined {
  const done = order.findLastIndex((step) => step.some((id) => used.has(id)));
  return order
    .slice(done + 1)
    .map((step) => step.find((id) => ready.has(id)))
    .find((id) => id !== undefined);
}
