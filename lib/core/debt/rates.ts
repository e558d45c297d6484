import type { CaseFacts } from '../case/fact-schema';
import type { InterestTerms } from '../plan/interest';

type Basis = InterestTerms['basis'];

/** How the contract reckons interest: by twelfths where nothing is known of it. */
export function rateBasis(facts: CaseFacts): Basis {
  return (
    facts.rateBasis ??
    (facts.contractRate === undefined && facts.dailyRate ? 'days365' : 'twelfths')
  );
}

/** The days that a year has in the contract: a month of twelfths has thirty. */
export function daysInYear(basis: Basis): 360 | 365 {
  return basis === 'days365' ? 365 : 360;
}

/**
 * The contract's yearly rate in millionths, from the yearly or else the daily rate; undefined where
 * neither is known.
 */
export function contractYearlyRate(facts: CaseFacts): number | undefined {
  if (facts.contractRate !== undefined) return facts.contractRate * 100;
  if (facts.dailyRate !== undefined) return facts.dailyRate * daysInYear(rateBasis(facts));
  return undefined;
}

/**
 * The yearly rate of penalty interest in millionths: the daily rate of the contract, else the
 * contract's rate with its markup (in China usually half as much again, 银发〔2003〕251号;
 * formula 10). Undefined where the contract's rule is not known: nothing is guessed.
 */
export function penaltyYearlyRate(facts: CaseFacts): number | undefined {
  if (facts.penaltyDailyRate !== undefined) {
    return facts.penaltyDailyRate * daysInYear(rateBasis(facts));
  }
  const contract = contractYearlyRate(facts);
  if (contract === undefined || facts.penaltyMarkup === undefined) return undefined;
  return Math.round((contract * (10_000 + facts.penaltyMarkup)) / 10_000);
}
