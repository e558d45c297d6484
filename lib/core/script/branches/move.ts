import type { Language } from '../../case/settings';

/** Something that the lender's side says or does, and how to answer. */
export interface Move {
  id: string;
  /** The statements that answer it, the best first. */
  answers: readonly string[];
  says: Record<Language, string>;
  /** What goes wrong most often here. */
  trap: Record<Language, string>;
  /**
   * What it is recognised by, in lower case and simplified characters: each entry is one sign, and
   * `+` joins words that must all occur. English words match from their beginning.
   */
  signs: readonly string[];
}
