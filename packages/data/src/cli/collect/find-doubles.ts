/** One activity in two feeds: a school's own list and the list of its town. */
import { columnKey } from '../../importers/column-names.js';
import { hash53 } from '../../importers/line-table.js';
import type { Activity } from '../../schemas/activities.js';

export interface Double {
  title: string;
  day: string;
  feed: string;
  /** The feed that has it first; its row is kept. */
  firstFeed: string;
}

interface Seen {
  feed: number;
  time: string;
  organiser: string;
  place: string;
}

/** Two things agree where one of them is not known. */
const agree = (a: string, b: string) => a === '' || b === '' || a === b;

/**
 * @returns A function that answers with the number of the feed that had the activity first, or null.
 *   Equal are title, country and day, and what both say of hour, organiser and place; without
 *   organiser and place on either side nothing is called equal. Rows of one feed never are.
 */
export function doubleFinder(): (activity: Activity, feed: number) => number | null {
  const seen = new Map<number, Seen[]>();
  return ({ title, country, start, organiser, place }, feed) => {
    if (!start || start.length < 10) return null;
    const key = hash53([country, start.slice(0, 10), columnKey(title)].join('\n'));
    const entry: Seen = {
      feed,
      time: start.slice(11, 16),
      organiser: columnKey(organiser ?? ''),
      place: columnKey(place?.name.split(',')[0] ?? ''),
    };
    const same = seen.get(key);
    const first = same?.find(
      (other) =>
        other.feed !== feed &&
        agree(other.time, entry.time) &&
        agree(other.organiser, entry.organiser) &&
        agree(other.place, entry.place) &&
        ((other.organiser !== '' && other.organiser === entry.organiser) ||
          (other.place !== '' && other.place === entry.place) ||
          (other.time !== '' && other.time === entry.time)),
    );
    if (first) return first.feed;
    if (!same) seen.set(key, [entry]);
    else if (same.length < 50) same.push(entry);
    return null;
  };
}
