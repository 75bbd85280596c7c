/** A line on the terminal that says how far a long input is; silent where nobody watches. */
import type { Io } from './types.js';

/**
 * @param pause Milliseconds between two lines.
 * @returns A function to call with the number of rows done, and one that clears the line.
 */
export function createProgress(
  io: Io,
  pause = 100,
): { step(rows: number, file: string): void; clear(): void } {
  let shown = false;
  let last = -Infinity;
  return {
    step(rows, file) {
      const now = performance.now();
      if (!io.isTty || rows % 1000 !== 0 || now - last < pause) return;
      last = now;
      shown = true;
      io.err(`\r\u001b[K${file}: ${rows.toLocaleString('en')} rows`);
    },
    clear() {
      if (shown) io.err('\r\u001b[K');
      shown = false;
    },
  };
}
