/**
 * What a cluster holds, in a few counters however many activities it has: the two places named most
 * (Misra–Gries counters) and how many activities address each audience.
 */

/** Numbers of places with weights (0 and 1), then counts per audience. */
export type Summary = Int32Array;

const HEAD = 4;

/** @param kinds How many audiences there are. */
export const emptySummary = (kinds: number): Summary => new Int32Array(HEAD + kinds);

/** @param audiences Bits of the audiences addressed. */
export function addToSummary(summary: Summary, place: number, audiences: number): void {
  for (let i = HEAD; i < summary.length; i++) summary[i]! += (audiences >> (i - HEAD)) & 1;
  for (const at of [0, 2]) {
    if (summary[at + 1] && summary[at] === place) {
      summary[at + 1]!++;
      return;
    }
  }
  const free = summary[1] === 0 ? 0 : summary[3] === 0 ? 2 : -1;
  if (free >= 0) {
    summary[free] = place;
    summary[free + 1] = 1;
  } else {
    summary[1]!--;
    summary[3]!--;
  }
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
