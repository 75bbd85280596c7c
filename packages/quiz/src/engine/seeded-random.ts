/**
 * Random numbers from a seed, by 32-bit integer arithmetic only: the same seed gives the same
 * order in every engine and on every machine. (mulberry32, public domain, Tommy Ettinger;
 * FNV-1a for turning text into a number.) Not for secrets.
 */

/** 32-bit FNV-1a of a text. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** @returns A function that gives whole numbers from 0 up to, not including, its argument. */
export function seededRandom(seed: string): (below: number) => number {
  let state = hashText(seed);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
