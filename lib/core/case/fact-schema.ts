import { z } from 'zod';
import { type Collection, entitySchema } from './entity';
import type { CASE_FACTS, FactSpec, HOUSEHOLD_FACTS } from './fact-catalogue';
import { isoDateSchema } from './iso-date';

/** The largest amount kept: a hundred billion in the major unit still fits a safe integer. */
export const MOST_MONEY = 10_000_000_000_000;
/** The longest text of one fact, in UTF-16 units; a longer paste is refused with a sentence. */
export const MOST_TEXT = 500;
/** The longest note (what was said, why something is realistic). */
export const MOST_LONG_TEXT = 20_000;

/** 1,000 % a year, in hundredths of a percent. */
export const MOST_RATE = 100_000;
/** 3 % a day, in millionths: over a thousand percent a year. */
export const MOST_DAILY_RATE = 30_000;

type ValueOf<Spec extends FactSpec> = Spec extends {
  kind: 'money' | 'count' | 'rate' | 'dailyRate';
}
  ? number
  : Spec extends { choices: readonly (infer Choice)[] }
    ? Choice
    : string;

type Values<Specs extends Record<string, FactSpec>> = {
  [Id in keyof Specs]?: ValueOf<Specs[Id]>;
};

/** The facts of a case that are filled in, by id. */
export type CaseFacts = Values<typeof CASE_FACTS>;
/** The facts of the household that are filled in, by id. */
export type HouseholdFacts = Values<typeof HOUSEHOLD_FACTS>;
export type FactValue = string | number;

/** The schema of the value of one fact. */
export function factValueSchema(spec: FactSpec): z.ZodType<FactValue> {
  switch (spec.kind) {
    case 'money':
      return z.int().min(0).max(MOST_MONEY);
    case 'rate':
      return z.int().min(0).max(MOST_RATE);
    case 'dailyRate':
      return z.int().min(0).max(MOST_DAILY_RATE);
    case 'count':
      return z.int().min(spec.least).max(spec.most);
    case 'date':
      return isoDateSchema;
    case 'digits':
      return z.string().regex(/^\d+$/).max(spec.most);
    case 'choice':
      return z.enum(spec.choices);
    case 'text':
      return z
        .string()
        .min(1)
        .max(spec.long ? MOST_LONG_TEXT : MOST_TEXT);
  }
}

/** The schema of a collection of facts, each checked by its own kind. */
export function factsSchema(specs: Record<string, FactSpec>): z.ZodType<Collection<FactValue>> {
  const shape = Object.entries(specs).map(([id, spec]) => [
    id,
    entitySchema(factValueSchema(spec)).optional(),
  ]);
  return z.strictObject(Object.fromEntries(shape)) as unknown as z.ZodType<Collection<FactValue>>;
}
