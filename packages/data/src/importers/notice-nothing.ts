/** A file from which nothing came, neither rows nor words about a row, is named. */
import type { Sink } from './types.js';

/** @returns The sink to read into, and a function to call at the end. */
export function noticeNothing(sink: Sink): { sink: Sink; finish(): void } {
  let rows = 0;
  return {
    sink: {
      ...sink,
      keep(activity, line, raw) {
        rows += 1;
        sink.keep(activity, line, raw);
      },
      reject(rejected) {
        rows += 1;
        sink.reject(rejected);
      },
      warn(warning) {
        // A row that was left out with a word was there.
        if (warning.line !== null && warning.field !== 'file') rows += 1;
        sink.warn(warning);
      },
    },
    finish() {
      if (rows > 0) return;
      sink.reject({
        line: null,
        field: 'file',
        reason: 'the file holds no rows',
        suggestion: 'choose a file with activities',
        value: '',
      });
    },
  };
}
