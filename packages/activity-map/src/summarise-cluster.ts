/**
 * What a cluster holds, kept small enough to be merged 100,000 times: the two places named most
 * (Misra–Gries counters, which merge) and how many activities address each audience.
 */

/** Numbers of places with weights (0 and 1), then counts per audience. */
export type Summary = Int32Array;

const HEAD = 4;

/** @param audiences Bits of the audiences addressed. */
export function summarisePoint(place: number, audiences: number, kinds: number): Summary {
  const summary = new Int32Array(HEAD + kinds);
  summary[0] = place;
  summary[1] = 1;
  summary[2] = -1;
  for (let i = 0; i < kinds; i++) summary[HEAD + i] = (audiences >> i) & 1;
  return summary;
}

/** @returns the summary of both; neither is changed. */
export function mergeSummaries(one: Summary, other: Summary): Summary {
  const sum = one.slice();
  for (let i = HEAD; i < sum.length; i++) sum[i]! += other[i]!;
  for (const at of [0, 2]) {
    const [place, weight] = [other[at]!, other[at + 1]!];
    if (weight === 0) continue;
    if (sum[0] === place) sum[1]! += weight;
    else if (sum[2] === place) sum[3]! += weight;
    else if (sum[1] === 0) [sum[0], sum[1]] = [place, weight];
    else if (sum[3] === 0) [sum[2], sum[3]] = [place, weight];
    else {
      const lost = Math.min(weight, sum[1]!, sum[3]!);
      sum[1]! -= lost;
      sum[3]! -= lost;
    }
  }
  return sum;
}

/** Places named most, the first one first; the second only where it holds a third of the first. */
export function topPlaces(summary: Summary): number[] {
  const [a, b] =
    summary[1]! >= summary[3]!
      ? [summary.subarray(0, 2), summary.subarray(2, 4)]
      : [summary.subarray(2, 4), summary.subarray(0, 2)];
  // Where no place stands out, one of them still says where it is.
  const places = [a[0]!];
  if (b[1]! * 3 >= a[1]! && b[1]! > 0) places.push(b[0]!);
  return places;
}

/** The audience addressed most: its number and how many activities. */
export function topAudience(summary: Summary): { audience: number; count: number } | null {
  let best = { audience: -1, count: 0 };
  for (let i = HEAD; i < summary.length; i++) {
    if (summary[i]! > best.count) best = { audience: i - HEAD, count: summary[i]! };
  }
  return best.count ? best : null;
}
