import type { Statement } from '../statement';
import { answerStatements } from './answer';
import { moreAnswerStatements } from './answer-more';
import { closeStatements } from './close';
import { explainStatements } from './explain';
import { moreCloseStatements, moreExplainStatements } from './more';
import { openStatements } from './open';
import { proposeStatements } from './propose';

/**
 * Every statement that Parley offers, in talk order. The ids are kept for good: edits, ticks and
 * log entries name them.
 */
export const LIBRARY: readonly Statement[] = [
  ...openStatements,
  ...explainStatements,
  ...moreExplainStatements,
  ...proposeStatements,
  ...answerStatements,
  ...moreAnswerStatements,
  ...closeStatements,
  ...moreCloseStatements,
];
