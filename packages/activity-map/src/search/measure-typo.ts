/** Whether two words are the same but for small slips. */

/** Slips forgiven in a word: none in short ones, where another word is meant. */
export const allowedSlips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Optimal string alignment distance (letters added, lost, changed or swapped with a neighbour).
 * @returns whether it is at most `limit`.
 */
export function isWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    // A swap reaches back one row more, so one row above the limit is not yet the end.
    if (least > limit + 1) return false;
    beforeLast = last;
    last = row;
  }
  return last[b.length]! <= limit;
}
