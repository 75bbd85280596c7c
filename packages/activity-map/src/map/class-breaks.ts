/** Classes of the choropleth: four round steps that the counts at hand really use. */

/** Steps that people find round. */
const ROUND = [1, 2, 3, 5, 10, 20, 25, 50];

/**
 * @param counts Counts per country.
 * @returns lowest count of each class, ascending, at most four; empty when nothing is counted.
 */
export function classBreaks(counts: readonly number[]): number[] {
  const max = Math.max(0, ...counts);
  if (max === 0) return [];
  if (max <= 4) return Array.from({ length: max }, (_, i) => i + 1);
  // The upper class starts where about a tenth of the countries are, so that one giant does not
  // push all the others into the lowest class.
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const high = Math.max(4, sorted[Math.floor(sorted.length * 0.88)] ?? max);
  const step = roundStep(high / 3);
  return [1, step, step * 2, step * 3].filter(
    (value, i, all) => i === 0 || (value > all[i - 1]! && value <= max),
  );
}

function roundStep(value: number): number {
  let best = 1;
  for (let power = 1; power <= 1e7; power *= 10) {
    for (const round of ROUND) {
      const step = round * power;
      if (Math.abs(step - value) < Math.abs(best - value)) best = step;
    }
  }
  return Math.max(2, best);
}

/** Class of a count: 0 for none, else 1 to the number of breaks. */
export function classOf(count: number, breaks: readonly number[]): number {
  let found = 0;
  while (found < breaks.length && count >= breaks[found]!) found++;
  return found;
}
