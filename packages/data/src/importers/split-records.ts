/**
 * Cuts CSV text into records before it is parsed, chunk by chunk. It knows the line of each record,
 * and a quotation mark that is never closed costs one line instead of the rest of the file.
 */
import { LIMITS } from './limits.js';

export interface CsvRecord {
  /** Line on which it begins, from 1. */
  line: number;
  /** Line ends inside quotes are `\n`. */
  text: string;
  /** Set where the record cannot be parsed: too long, or a quotation mark that stays open. */
  problem?: 'long' | 'quote';
}

const QUOTE = 34;
const NEWLINE = 10;
const SPACE = 32;

/**
 * @param separator One character.
 * @returns A function that takes the next chunk (null at the end) and gives the records it
 *   completes. Reads each character once, and a few again after a quotation mark left open.
 */
export function recordSplitter(separator: string): (chunk: string | null) => CsvRecord[] {
  const comma = separator.charCodeAt(0);
  let text = '';
  let carry = '';
  let index = 0;
  let line = 1;
  let broken = 0;
  /** Where we are in the record that begins at the start of `text`. */
  let state: 'cell' | 'plain' | 'quoted' | 'closing' | 'closed' = 'cell';
  let lines = 0;
  let firstNewline = -1;
  let dropped = false;

  const begin = () => {
    state = 'cell';
    lines = 0;
    firstNewline = -1;
    dropped = false;
  };

  return (chunk) => {
    const raw = carry + (chunk ?? '');
    // A CR at the end of a chunk may be half a line end.
    carry = chunk !== null && raw.endsWith('\r') ? '\r' : '';
    text += (carry ? raw.slice(0, -1) : raw).replace(/\r\n?/g, '\n');
    const records: CsvRecord[] = [];
    let start = 0;

    const emit = (end: number, problem?: 'long' | 'quote') => {
      const record = { line, text: text.slice(start, problem ? Math.min(end, start + 200) : end) };
      records.push(problem ? { ...record, problem } : record);
    };
    /** The record's quotation mark never closes: give up its first line, read the next ones again. */
    const recover = () => {
      const end = firstNewline < 0 ? text.length : firstNewline;
      emit(end, 'quote');
      broken += 1;
      line += 1;
      start = index = end + 1;
      begin();
    };

    for (;;) {
      for (; index < text.length; index++) {
        const char = text.charCodeAt(index);
        if (char === NEWLINE && firstNewline < 0) firstNewline = index;
        if (state === 'quoted') {
          if (char === QUOTE) state = 'closing';
          else if (char === NEWLINE) lines += 1;
          // A file full of open marks would otherwise be read again and again.
          if (lines > (broken > 50 ? 20 : 500) || index - start > LIMITS.row) {
            recover();
            index -= 1;
          }
          continue;
        }
        if (state === 'closing' || state === 'closed') {
          if (char === QUOTE) state = state === 'closing' ? 'quoted' : 'closing';
          else if (char === SPACE) state = 'closed';
          else if (char !== comma && char !== NEWLINE) state = 'quoted';
          if (char !== comma && char !== NEWLINE) continue;
        }
        if (char === NEWLINE) {
          emit(index, dropped || index - start > LIMITS.row ? 'long' : undefined);
          line += lines + 1;
          start = index + 1;
          begin();
        } else if (char === comma) state = 'cell';
        else if (char === QUOTE && state === 'cell') state = 'quoted';
        else state = 'plain';
      }
      if (chunk !== null || start >= text.length) break;
      if (state === 'quoted') recover();
      else {
        emit(text.length, dropped || text.length - start > LIMITS.row ? 'long' : undefined);
        break;
      }
    }
    text = text.slice(start);
    index = text.length;
    if (firstNewline >= 0) firstNewline -= start;
    if (text.length > LIMITS.row && state !== 'quoted') {
      // Keep what a message needs; the rest of the line is only counted off.
      text = text.slice(0, 200);
      index = text.length;
      dropped = true;
    }
    return records;
  };
}
