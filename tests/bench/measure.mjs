/** The middle of a list of numbers. */
export function median(values) {
  const sorted = values.toSorted((first, second) => first - second);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Times several ways of doing a thing, taking turns so that a slow moment hurts them alike.
 * Each way gives its own milliseconds. The first round warms up and is not counted.
 */
export async function takeTurns(ways, rounds) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, once] of Object.entries(ways)) {
      const milliseconds = await once();
      if (round > 0) times[name].push(milliseconds);
    }
  }
  return times;
}

/** Prints medians with the ratio of each to the one named as the baseline. */
export function printRatios(times, baseline) {
  const base = median(times[baseline]);
  const rows = Object.entries(times).map(([name, values]) => ({
    what: name,
    'median ms': median(values).toFixed(1),
    'lowest ms': Math.min(...values).toFixed(1),
    ratio: (median(values) / base).toFixed(2),
  }));
  console.table(rows);
}
