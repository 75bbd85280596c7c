/**
 * Cuts a calendar into its events before it is parsed: one broken event then costs only itself, and
 * each knows its line. Long lines are joined again (RFC 5545, 3.1).
 */
import { LIMITS } from './limits.js';

export interface IcsBlock {
  /** Line of its BEGIN, from 1. */
  line: number;
  /** Unfolded lines, BEGIN and END included. */
  lines: string[];
  /** Never ended, or was too long. */
  broken: boolean;
}

export interface IcsParts {
  events: IcsBlock[];
  zones: IcsBlock[];
  /** Calendar properties by upper-case name. */
  calendar: Map<string, string>;
}

/** Never throws. */
export function splitIcs(text: string): IcsParts {
  const parts: IcsParts = { events: [], zones: [], calendar: new Map() };
  let open: { block: IcsBlock; name: string; size: number; folded: string[][] } | null = null;
  /** Pieces of the line that a folded one continues. */
  let previous: string[] | null = null;
  let number = 0;

  const close = (broken: boolean) => {
    if (!open) return;
    open.block.broken ||= broken;
    open.block.lines = open.folded.map((pieces) => pieces.join(''));
    (open.name === 'VEVENT' ? parts.events : parts.zones).push(open.block);
    open = null;
  };

  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    number += 1;
    if (/^[ \t]/.test(line) && previous) {
      if (open && (open.size += line.length) > LIMITS.row) open.block.broken = true;
      else previous.push(line.slice(1));
      continue;
    }
    if (!line) continue;
    const begin = /^BEGIN:(VEVENT|VTIMEZONE)\s*$/i.exec(line);
    if (begin) {
      // A new event inside an event: the first one never ended.
      close(true);
      open = {
        block: { line: number, lines: [], broken: false },
        name: begin[1]!.toUpperCase(),
        size: 0,
        folded: [],
      };
    }
    previous = [line];
    if (open) {
      open.size += line.length;
      if (open.size > LIMITS.row) open.block.broken = true;
      else open.folded.push(previous);
      if (new RegExp(`^END:${open.name}\\s*$`, 'i').test(line)) close(false);
      else if (/^END:VCALENDAR/i.test(line)) close(true);
    } else {
      const property = /^(X-WR-TIMEZONE|X-WR-CALNAME|METHOD)[;:]/i.exec(line);
      if (property)
        parts.calendar.set(property[1]!.toUpperCase(), line.slice(line.indexOf(':') + 1).trim());
    }
  }
  close(true);
  return parts;
}
