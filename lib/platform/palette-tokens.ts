import type { FrameAddress } from '@/lib/platform/frames';

/** The one document that a palette may write in. */
export type PaletteGrant = FrameAddress & { instance: string; origin: string };

/** A frame loads in well under this; an older token was not meant for who presents it. */
const freshFor = 10_000;

export type PaletteTokens = {
  /** A new token that stands for `grant`, once. */
  issue: (grant: PaletteGrant) => string;
  /** The grant of a token from that tab; `undefined` for a used, old, foreign or made-up one. */
  redeem: (token: string, tabId: number) => PaletteGrant | undefined;
};

/** Tokens live in memory only; when the background is stopped they are void. */
export function createPaletteTokens(
  now: () => number = Date.now,
  random: () => string = () => crypto.randomUUID(),
): PaletteTokens {
  const issued = new Map<string, { grant: PaletteGrant; at: number }>();
  return {
    issue: (grant) => {
      const token = random();
      issued.set(token, { grant, at: now() });
      return token;
    },
    redeem: (token, tabId) => {
      const entry = issued.get(token);
      issued.delete(token);
      if (entry === undefined || now() - entry.at > freshFor) return undefined;
      return entry.grant.tabId === tabId ? entry.grant : undefined;
    },
  };
}
