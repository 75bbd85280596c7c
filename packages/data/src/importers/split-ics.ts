/**
 * Cuts a calendar into its events before it is parsed: one broken event then costs only itself, and
 * each knows its line. Long lines are joined again (RFC 5545, 3.1; vCalendar 1.0 ends them with `=`).
 */
import { decodeQuotedPrintable, isQuotedPrintable } from './quoted-printable.js';
import { LIMITS } from './limits.js';

export interface IcsBlock {
  /** Line of its BEGIN, from 1. */
  line: number;
  /** Unfolded lines, BEGIN and END included. */
  lines: string[];
  /** Never ended, or was too long. */
  broken: boolean;
  /** Lines that are no property, such as the later lines of a text that nobody folded. */
  raw: string[];
  /** Properties of the calendar that holds it, by upper-case name. */
  calendar: ReadonlyMap<string, string>;
}

export interface IcsParts {
  events: IcsBlock[];
  zones: IcsBlock[];
  /** Components that are no events: to-dos, journals, free and busy times. */
  others: number;
  /** Who made the last calendar of the file. */
  maker: string;
}

/** Names of RFC 5545 and 7986 that calendars write in small letters, too. */
const NAMES =
  /^(begin|end|uid|summary|description|location|geo|url|contact|organizer|attendee|categories|status|class|comment|created|duration|dtstamp|dtstart|dtend|exdate|exrule|rdate|rrule|last-modified|priority|recurrence-id|related-to|resources|sequence|transp|action|trigger|attach|repeat|color|image|conference|tz\w+)$/i;

/** A property of somebody's text ("Where: the hall") is written in small letters and unknown. */
function isProperty(line: string): boolean {
  const name = /^([A-Za-z0-9-]+)(?:\.[A-Za-z0-9-]+)?[;:]/.exec(line)?.[1];
  return (
    name !== undefined && (name === name.toUpperCase() || /^x-/i.test(name) || NAMES.test(name))
  );
}

interface Open {
  block: IcsBlock;
  name: string;
  size: number;
  folded: string[][];
}

function finish({ block, folded }: Open, broken: boolean): IcsBlock {
  block.broken ||= broken;
  for (const line of folded.map((pieces) => pieces.join(''))) {
    if (!isProperty(line)) block.raw.push(line);
    else block.lines.push(isQuotedPrintable(line) ? decodeQuotedPrintable(line) : line);
  }
  return block;
}

/** Never throws. */
export function splitIcs(text: string): IcsParts {
  const parts: IcsParts = { events: [], zones: [], others: 0, maker: '' };
  let calendar = new Map<string, string>();
  let open: Open | null = null;
  /** Pieces of the line that a folded one continues. */
  let previous: string[] | null = null;
  let number = 0;

  const close = (broken: boolean) => {
    if (!open) return;
    (open.name === 'VEVENT' ? parts.events : parts.zones).push(finish(open, broken));
    open = null;
  };
  const add = (piece: string, size: number) => {
    if (open && (open.size += size) > LIMITS.row) open.block.broken = true;
    else previous?.push(piece);
  };

  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    number += 1;
    if (
      previous?.at(-1)?.endsWith('=') &&
      isQuotedPrintable(previous[0]!) &&
      !/^(BEGIN|END):/i.test(line)
    ) {
      previous.push(previous.pop()!.slice(0, -1));
      add(line.trimStart(), line.length);
      continue;
    }
    if (/^[ \t]/.test(line) && previous) {
      add(line.slice(1), line.length);
      continue;
    }
    if (!line) continue;
    if (/^BEGIN:VCALENDAR\s*$/i.test(line)) {
      close(true);
      calendar = new Map();
    }
    const begin = /^BEGIN:(VEVENT|VTIMEZONE)\s*$/i.exec(line);
    if (begin) {
      // A new event inside an event: the first one never ended.
      close(true);
      open = {
        block: { line: number, lines: [], broken: false, raw: [], calendar },
        name: begin[1]!.toUpperCase(),
        size: 0,
        folded: [],
      };
    } else if (!open && /^BEGIN:(VTODO|VJOURNAL|VFREEBUSY)\s*$/i.test(line)) parts.others += 1;
    previous = [line];
    if (open) {
      open.size += line.length;
      if (open.size > LIMITS.row) open.block.broken = true;
      else open.folded.push(previous);
      if (new RegExp(`^END:${open.name}\\s*$`, 'i').test(line)) close(false);
      else if (/^END:VCALENDAR/i.test(line)) close(true);
    } else {
      const property = /^(X-WR-TIMEZONE|METHOD|PRODID)[;:]/i.exec(line);
      if (property)
        calendar.set(property[1]!.toUpperCase(), line.slice(line.indexOf(':') + 1).trim());
      parts.maker = calendar.get('PRODID') ?? parts.maker;
    }
  }
  close(true);
  return parts;
}
