/**
 * Opening hours come from research/hours.json alone: for each number and chat the words and the page
 * that states them, or the reason why they are unknown. When the page was current is taken from the
 * source itself, so that nobody can write down an age that no page shows.
 */
import type { Hours } from '../../src/index.js';
import { parseHours } from './parse-hours.js';
import { hostOf, kindOf } from './source-kinds.js';
import type { HoursFile, RawSource } from './types.js';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * The day, month or year of a page from the research's words about it: the date it shows, the day on
 * which it was read, or the year its content speaks of, whichever stands first.
 * @returns Null where the words give no year, or only one before which it was written.
 */
export function readDateOf(words: string | null | undefined): string | null {
  const text = words ?? '';
  if (/\bbefore\b/.test(text)) return null;
  const found =
    /(?<!\d)((?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?!\d)/.exec(text);
  if (!found?.[1]) return null;
  const month = MONTHS.findIndex((name) => text.includes(`${name} ${found[1]}`)) + 1;
  return month > 0 ? `${found[1]}-${String(month).padStart(2, '0')}` : found[1];
}

/** The account of all hours, with a note of what was used. */
export class HoursAccount {
  readonly #file: HoursFile;
  readonly #used = new Set<string>();

  constructor(file: HoursFile) {
    this.#file = file;
  }

  /**
   * @param key `FR/helplines/0/channels/0`.
   * @param sources All sources of the record, as the research has them.
   * @throws When the account has no entry or two, or the source does not carry it.
   */
  hoursOf(
    key: string,
    { sources, timezone, own }: { sources: RawSource[]; timezone: string; own: string[] },
  ): Hours | null {
    const known = this.#file.known[key];
    const unknown = this.#file.unknown[key];
    if (!known === !unknown) {
      throw new Error(`${key}: hours.json must say either the hours or why they are unknown`);
    }
    this.#used.add(key);
    if (!known) return null;
    const dates = sources.filter(({ url }) => url === known.source).map(({ date }) => date);
    if (dates.length === 0) throw new Error(`${key}: ${known.source} is no source of this record`);
    const found = dates.map(readDateOf).filter((date) => date !== null);
    const read = known.read ?? found.sort().at(-1);
    if (!read) throw new Error(`${key}: ${known.source} shows no date; undated hours are unknown`);
    if (known.read && !dates.some((words) => words?.includes(known.read ?? ''))) {
      throw new Error(`${key}: nothing of the source says ${known.read}`);
    }
    const parsed = parseHours(known.hours, timezone);
    if (!parsed) throw new Error(`${key}: cannot read "${JSON.stringify(known.hours)}"`);
    const says = sources.find(({ url }) => url === known.source)?.says;
    const code = key.slice(0, 2);
    const from = kindOf(
      says ? { url: known.source, says } : { url: known.source },
      code,
      own.filter((url) => url.startsWith('http')).map(hostOf),
    );
    return { ...parsed, read, from, source: known.source };
  }

  /** Entries that no shown channel uses: a slip in a key, or a channel that is gone. */
  unused(): string[] {
    return [...Object.keys(this.#file.known), ...Object.keys(this.#file.unknown)].filter(
      (key) => !this.#used.has(key),
    );
  }
}
