/**
 * `amount × numerator ÷ denominator`, rounded half up, exact at any size.
 *
 * @param amount a whole number, 0 or more
 * @param numerator a whole number, 0 or more
 * @param denominator a whole number above 0
 */
export function multiplyRatio(amount: number, numerator: number, denominator: number): number {
  const product = amount * numerator;
  if (product + denominator <= Number.MAX_SAFE_INTEGER) {
    const rest = product % denominator;
    return (product - rest) / denominator + (rest * 2 >= denominator ? 1 : 0);
  }
  const [large, by] = [BigInt(amount) * BigInt(numerator), BigInt(denominator)];
  return Number((large * 2n + by) / (by * 2n));
}
