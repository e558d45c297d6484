import type { HardshipReason, OfferKind } from '../case/fact-catalogue';
import type { Language } from '../case/settings';
import type { SlotName } from './slots';

/** The stages of a talk, in their order. `answer` holds replies to what the agent says. */
export const STAGES = ['open', 'explain', 'propose', 'answer', 'close'] as const;
export type Stage = (typeof STAGES)[number];

/** When a statement is offered; every condition that is given must hold. */
export interface Condition {
  channel?: 'chat' | 'phone';
  productKind?: readonly ('card' | 'consumer' | 'cash' | 'other')[];
  /** Nothing is left over in a month (true), or something is (false). */
  nothingLeft?: boolean;
  /** The first missed payment lies more than three years back: see the limitation card. */
  oldDebt?: boolean;
  /** The kinds of offer that the line speaks of. */
  offer?: readonly OfferKind[];
  /** The reasons of the hardship that the line speaks of. */
  reasons?: readonly HardshipReason[];
  /** Rounds of the talks, from 1. */
  round?: { from?: number; to?: number };
  /** Some contact with this lender was logged before (true), or none (false). */
  followUp?: boolean;
  /** Instalments were agreed with the lender (true), or none yet (false). */
  agreed?: boolean;
  /** How often the plan pays. */
  frequency?: 'monthly' | 'twoWeeks';
  /** One sentence can tell every row (true), or amounts and days differ (false). */
  regularPlan?: boolean;
  /** The person owes more than one lender. */
  several?: boolean;
  /** These facts must be there for the line to make sense at all; without them it is not shown. */
  has?: readonly SlotName[];
}

/**
 * The words of one statement in one language. In `text`, `{{slot}}` is a fact, and
 * `{{#slot}}…{{/slot}}` a part that may be left out where that fact is missing.
 */
export interface StatementWords {
  title: string;
  text: string;
  /** Shorter, to be said on the phone, with some of the facts of `text`; absent where it is short. */
  spoken?: string;
  /** For `answer`: what the agent said, as a short quotation without quotation marks. */
  theySay?: string;
}

/** One line of the library. */
export interface Statement {
  id: string;
  stage: Stage;
  when?: Condition;
  words: Record<Language, StatementWords>;
}
