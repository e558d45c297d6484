import type { CaseRecord } from '../../case/record';
import { MOVES } from '../branches/match';
import type { Move } from '../branches/move';
import type { Finding } from '../checks/finding';
import { plainScript } from '../checks/plain-script';
import { typedAmounts, typedDates } from '../checks/typed-numbers';

/** The twelve moves that are hardest to answer, in the order of a talk (shared research 3.3). */
export const HARDEST = [
  'why',
  'payAll',
  'payPart',
  'borrow',
  'policy',
  'noAuthority',
  'todayOnly',
  'bureau',
  'court',
  'contactsTold',
  'code',
  'insult',
] as const;

/** The moves of a rehearsal. */
export function rehearsalMoves(): Move[] {
  return HARDEST.flatMap((id) => MOVES.filter((move) => move.id === id));
}

/** What was good in an answer; the interface has words for each. */
export type Merit =
  | 'fitting'
  | 'named'
  | 'written'
  | 'refusedSecret'
  | 'askedWho'
  | 'ownPace'
  | 'calm';

/** What went wrong in an answer. */
export type Trap =
  | 'borrowed'
  | 'agreed'
  | 'vague'
  | 'gaveSecret'
  | 'angry'
  | 'overPromised'
  | 'wrongLaw'
  | 'otherNumber'
  | 'begged'
  | 'tooLong'
  | 'nothing';

export interface Verdict {
  merits: Merit[];
  traps: Trap[];
}

/** An answer of more characters loses the agent. */
const LONG_ANSWER = 320;

const TRAP_OF: Partial<Record<Finding['kind'], Trap>> = {
  contradiction: 'otherNumber',
  overPromise: 'overPromised',
  threat: 'angry',
  insult: 'angry',
  blame: 'angry',
  begging: 'begged',
  lawClaim: 'wrongLaw',
  secret: 'gaveSecret',
};

/** A yes to what should not be agreed to there, by move. */
const YES =
  /^(?:好的?|行|可以|没问题|嗯|知道了|那就|我(?:答应|同意|接受))|(?:我(?:答应|同意|接受)|马上(?:还|缴|付|转|点)|现在就(?:还|缴|付|确认))|^(?:ok|okay|yes|sure|fine|alright|all right)\b|\bi (?:agree|accept|confirm)\b|\bi(?:'ll| will) (?:do that|pay (?:it )?(?:all|now|today)|click|confirm)\b/;
const BORROWS =
  /(?:找|跟|向|问)[^。，]{0,8}(?:借|周转|拿)|借(?:钱|一点|一些|到)(?:来)?(?:还|缴|付)?|(?:刷|用)(?:别的)?信用卡|网贷|\bborrow(?!ing again)|\banother loan\b|\bask (?:my )?(?:family|parents|friends?|mother|father|brother|sister)\b/;
const REFUSES =
  /不(?:打算|会|想|能|再|可以|提供|给|方便|答应)|没(?:办法|有)|无法|先不|\b(?:not|cannot|can't|won't|don't|do not|will not|unable|rather)\b/;
const WRITTEN =
  /文字|书面|写(?:明|下|进)|发(?:给)?我|条款|看(?:完|过)|短信|邮件|简讯|传给我|\b(?:in writing|written|send me|terms|message|email|letter)\b/;
const WHO =
  /主管|专员|部门|谁能|哪位|上级|单号|案件编号|回电|\b(?:supervisor|team|who can|department|ticket|case number|call ?back|escalate)\b/;
const PACE =
  /一分钟|缓一缓|另约|换个时间|改天|想一想|考虑|\b(?:a minute|a moment|another time|think (?:it )?over|let me think)\b/;
const VAGUE =
  /尽快|尽量|过几天|过段时间|等有钱|有钱(?:了)?就|下个月吧|再说|到时候|回头|争取|\b(?:soon|as soon as|some ?day|when i can|when i have|later|next month maybe|i'll try|in a few days)\b/;
const MONEY_MOVES = new Set(['payAll', 'payPart', 'todayOnly', 'borrow']);

/**
 * What was good in an answer to a move, and which traps it met.
 *
 * @param statementId the statement that was chosen; none where the answer was typed
 * @param findings of `checkText` over the typed words
 */
export function judge(
  move: Move,
  answer: { statementId?: string | undefined; text: string },
  findings: readonly Pick<Finding, 'kind'>[],
  record: Pick<CaseRecord, 'facts'>,
): Verdict {
  const text = plainScript(answer.text.normalize('NFKC')).trim();
  if (text === '') return { merits: [], traps: ['nothing'] };
  const refuses = REFUSES.test(text);
  const isChosen = answer.statementId !== undefined;
  const traps = new Set<Trap>();
  for (const { kind } of findings) {
    const trap = TRAP_OF[kind];
    if (trap) traps.add(trap);
  }
  if (!isChosen) {
    if (BORROWS.test(text) && !refuses) traps.add('borrowed');
    if (YES.test(text) && !refuses && move.id !== 'why') traps.add('agreed');
    if (VAGUE.test(text)) traps.add('vague');
    if (move.id === 'code' && /\d{4,8}/.test(text)) traps.add('gaveSecret');
    if ([...text].length > LONG_ANSWER) traps.add('tooLong');
  }
  const merits = new Set<Merit>();
  if (isChosen && answer.statementId && move.answers.includes(answer.statementId)) {
    merits.add('fitting');
  }
  const namesBoth = typedAmounts(text).length > 0 && typedDates(text).length > 0;
  if (namesBoth && !traps.has('otherNumber') && record.facts.firstDate) merits.add('named');
  if (WRITTEN.test(text)) merits.add('written');
  if (WHO.test(text)) merits.add('askedWho');
  if (PACE.test(text)) merits.add('ownPace');
  if (move.id === 'code' && refuses && !traps.has('gaveSecret')) merits.add('refusedSecret');
  if (!traps.has('angry') && !traps.has('begged')) merits.add('calm');
  // A chosen reply to a demand for money without either is still vague.
  if (!isChosen && MONEY_MOVES.has(move.id) && !namesBoth && !refuses && merits.size <= 1) {
    traps.add('vague');
  }
  return { merits: [...merits], traps: [...traps] };
}
