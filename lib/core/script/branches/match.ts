import { plainScript } from '../checks/plain-script';
import type { Move } from './move';
import { pressureMoves } from './pressure-moves';
import { talkMoves } from './talk-moves';

/** Everything that the other side may say, in the order of a talk. */
export const MOVES: readonly Move[] = [...talkMoves, ...pressureMoves];

/** A move recognised in what was said. */
export interface Match {
  move: Move;
  /** Larger is surer; comparable within one text alone. */
  score: number;
  /** The signs that were found. */
  signs: string[];
}

/** Makes Traditional characters simple, where the table for it is loaded. */
export type Simplify = (text: string) => string;

/** Signs in English match from the beginning of a word; compiled once. */
const PATTERNS = new Map<string, RegExp>();

/**
 * The moves that a text speaks of, the surest first; none where no sign occurs. Longer signs count
 * for more: "全部还清" says more than "还".
 */
export function matchMoves(said: string, simplify: Simplify = (text) => text): Match[] {
  const text = simplify(plainScript(said.normalize('NFKC')));
  if (text.trim() === '') return [];
  return MOVES.flatMap((move): Match[] => {
    const signs = move.signs.filter((sign) => sign.split('+').every((part) => occurs(part, text)));
    const score = signs.reduce((sum, sign) => sum + weightOf(sign), 0);
    return signs.length === 0 ? [] : [{ move, score, signs }];
  }).sort((one, other) => other.score - one.score);
}

function occurs(part: string, text: string): boolean {
  if (!/^[a-z]/.test(part)) return text.includes(part);
  const known = PATTERNS.get(part);
  const pattern = known ?? new RegExp(`\\b${part.replace(/[.*?]/g, '\\$&').replace(/ /g, '\\s+')}`);
  if (!known) PATTERNS.set(part, pattern);
  return pattern.test(text);
}

/** A Chinese character says about as much as three letters of an English word. */
function weightOf(sign: string): number {
  const bare = sign.replace(/[+ ]/g, '');
  return (/^[a-z]/.test(bare) ? bare.length / 3 : bare.length) + (sign.includes('+') ? 0.5 : 0);
}
