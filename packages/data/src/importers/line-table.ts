/**
 * Remembers on which line a text was first seen, in 12 bytes a text instead of the text itself, so
 * that a hundred thousand rows fit into little memory.
 */

/**
 * Two FNV-1a hashes with different seeds, joined to 53 bits: among a million texts two different
 * ones are taken for equal once in ten thousand files.
 */
export function hash53(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff) + 1;
}

export interface LineTable {
  /** @returns The line a text was first seen on, 0 where it had none, undefined where it was not seen. */
  get(hash: number): number | undefined;
  /** Keeps the first line only. */
  add(hash: number, line: number): void;
}

/** An open hash table that doubles when two thirds are taken. */
export function lineTable(): LineTable {
  let size = 1 << 10;
  let taken = 0;
  let keys = new Float64Array(size);
  let lines = new Int32Array(size);
  const find = (hash: number) => {
    // The low bits come from the second hash, the high ones from the first.
    let slot = (hash ^ Math.floor(hash / 0x200000)) & (size - 1);
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const grow = () => {
    const [oldKeys, oldLines] = [keys, lines];
    size *= 2;
    keys = new Float64Array(size);
    lines = new Int32Array(size);
    for (let old = 0; old < oldKeys.length; old++) {
      if (oldKeys[old] === 0) continue;
      const slot = find(oldKeys[old]!);
      keys[slot] = oldKeys[old]!;
      lines[slot] = oldLines[old]!;
    }
  };
  return {
    get(hash) {
      const slot = find(hash);
      return keys[slot] === 0 ? undefined : lines[slot];
    },
    add(hash, line) {
      const slot = find(hash);
      if (keys[slot] !== 0) return;
      keys[slot] = hash;
      lines[slot] = line;
      taken += 1;
      if (taken * 3 > size * 2) grow();
    },
  };
}
