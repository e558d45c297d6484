import type { Segment } from '../../case/records';

export const CHECK_KINDS = [
  'contradiction',
  'overPromise',
  'threat',
  'insult',
  'begging',
  'blame',
  'lawClaim',
  'secret',
  'tooLong',
  'severalAsks',
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Why something in a text should be looked at again; finer than its kind. */
export type CheckReason =
  | 'amountDiffers'
  | 'dateDiffers'
  | 'dayDiffers'
  | 'countDiffers'
  | 'daysDiffer'
  | 'shareDiffers'
  | 'overPromise'
  | 'threat'
  | 'insult'
  | 'begging'
  | 'blame'
  | 'mustAgree'
  | 'over24'
  | 'principalOnly'
  | 'visitIllegal'
  | 'expired'
  | 'password'
  | 'code'
  | 'cvv'
  | 'card'
  | 'identity'
  | 'otherPerson'
  | 'tooLong'
  | 'severalAsks';

/** Words that should be looked at again. Only a secret stops anything; the others advise. */
export interface Finding {
  kind: CheckKind;
  reason: CheckReason;
  /** The piece of the text that holds them, from 0. */
  segment: number;
  /** Where they stand in that piece, in UTF-16 units. */
  start: number;
  end: number;
  quote: string;
  /** What one press puts in their place; nothing at all takes them out. */
  fix?: Segment[];
  /** The right value in words, where it is known. */
  right?: string;
}
