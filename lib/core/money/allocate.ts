/**
 * Shares `pot` in proportion to the weights, to the minor unit. Each share is rounded down; the
 * units that are left go to the largest remainders, ties to the larger weight, then to the earlier
 * place. The shares always add up to the pot (formula 3). With no weight above 0 nothing is shared.
 *
 * @param pot minor units, 0 or more
 * @param weights whole numbers, 0 or more
 */
export function allocate(pot: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) return weights.map(() => 0);
  const parts = weights.map((weight, place) => {
    const product = BigInt(pot) * BigInt(weight);
    return { place, weight, share: Number(product / total), rest: product % total };
  });
  const left = pot - parts.reduce((sum, part) => sum + part.share, 0);
  const byRemainder = [...parts].sort(
    (one, other) =>
      (one.rest === other.rest ? 0 : one.rest < other.rest ? 1 : -1) ||
      other.weight - one.weight ||
      one.place - other.place,
  );
  for (const part of byRemainder.slice(0, left)) part.share += 1;
  return parts.map((part) => part.share);
}
