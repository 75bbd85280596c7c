/** Figures from samples. */

/** @param {number[]} samples */
const sorted = (samples) => [...samples].sort((a, b) => a - b);

/** @param {number[]} samples @param {number} share 0 to 1, nearest rank. */
export function percentile(samples, share) {
  const list = sorted(samples);
  return list[Math.min(list.length - 1, Math.ceil(share * list.length) - 1)];
}

export const median = (samples) => percentile(samples, 0.5);
