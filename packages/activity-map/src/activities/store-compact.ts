/**
 * The compact form as a store: the index becomes columns at once, details come page by page as the
 * list needs them.
 */
import type { Activity } from '@awareness-widgets/data';
import type { ActivityIndex } from '@awareness-widgets/data/compact.js';
import { dayRange, fromDay, NO_DAY } from '../model/days.js';
import { NO_PLACE, type DimensionName } from '../model/dimensions.js';
import { spotText } from '../model/place-option.js';
import { NO_MINUTE, type ActivityStore, type Dimension } from '../model/activity-store.js';

/** Gets the activities of a page, in the order of the index; null where one is broken. */
export type PageLoader = (page: number) => Promise<readonly (Activity | null)[]>;

export function storeCompact(index: ActivityIndex, loadPage: PageLoader): ActivityStore {
  const { count, pageSize } = index;
  const pages = new Map<number, readonly (Activity | null)[]>();
  const asked = new Map<number, Promise<void>>();
  const ids = new Map<string, number>();
  const ensurePage = (page: number): Promise<void> => {
    let found = asked.get(page);
    if (!found) {
      found = loadPage(page).then((records) => {
        pages.set(page, records);
        records.forEach((record, i) => record && ids.set(record.id, page * pageSize + i));
      });
      // A page that did not come is asked for again when it is next in view.
      found.catch(() => asked.delete(page));
      asked.set(page, found);
    }
    return found;
  };
  const places = placesOf(index);
  const dimensions: Record<DimensionName, Dimension> = {
    country: listed(index.countries, index.country),
    audience: masked(index.audiences, index.audienceBits),
    topic: masked(index.topics, index.topicBits),
    format: optional(index.formats, index.format),
    kind: optional(index.kinds, index.kind),
    language: grouped(index.languages, index.language),
    place: listed(places.options, places.codes),
  };
  return {
    size: count,
    dimensions,
    edition: Uint16Array.from(index.edition, (code) => index.editions[code]!),
    editions: [...index.editions].sort((a, b) => b - a),
    ...daysOf(index),
    minute: new Uint16Array(count).fill(NO_MINUTE),
    monthOnly: index.monthOnly.map((bits) => bits & 1),
    lat: index.lat.map((value, i) => (isOnline(index, i) ? NaN : value)),
    lon: index.lon.map((value, i) => (isOnline(index, i) ? NaN : value)),
    bad: [],
    odd: [],
    record: (i) => pages.get(Math.floor(i / pageSize))?.[i % pageSize] ?? undefined,
    indexOf: (id) => ids.get(id) ?? -1,
    ensure: async (indices) => {
      const wanted = new Set(indices.map((i) => Math.floor(i / pageSize)));
      await Promise.all([...wanted].map(ensurePage));
    },
  };
}

/** First and last day as the full form has them: a month covers its days, an end alone is a day too. */
function daysOf({ count, start, end, monthOnly }: ActivityIndex) {
  const first = new Int32Array(count);
  const last = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const until = lastDay(end[i]!, monthOnly[i]! & 2);
    first[i] = start[i] === NO_DAY ? end[i]! : start[i]!;
    last[i] = Math.max(lastDay(start[i]!, monthOnly[i]! & 1), until);
  }
  return { start: first, end: last };
}

function lastDay(day: number, isMonth: number): number {
  return isMonth && day !== NO_DAY ? dayRange(fromDay(day).slice(0, 7))[1] : day;
}

/** One option per row. */
function listed(options: string[], codes: Uint8Array | Uint32Array): Dimension {
  return { options, sets: options.map((_, i) => [i]), codes: Uint32Array.from(codes) };
}

/** One option or, with 0, none. */
function optional(options: string[], codes: Uint8Array): Dimension {
  return { options, sets: [[], ...options.map((_, i) => [i])], codes: Uint16Array.from(codes) };
}

/** Bits per row; each mask that occurs becomes a set. */
function masked(options: string[], masks: Uint8Array | Uint16Array): Dimension {
  const known = new Map<number, number>();
  const sets: number[][] = [];
  const codes = Uint16Array.from(masks, (mask) => {
    let code = known.get(mask);
    if (code === undefined) {
      code = sets.push(options.flatMap((_, bit) => ((mask >> bit) & 1 ? [bit] : []))) - 1;
      known.set(mask, code);
    }
    return code;
  });
  return { options, sets, codes };
}

function grouped(sets: string[][], codes: Uint16Array): Dimension {
  const options = [...new Set(sets.flat())];
  return { options, sets: sets.map((set) => set.map((tag) => options.indexOf(tag))), codes };
}

/** What is online has no place on a map, whatever address its record names. */
const isOnline = ({ formats, format }: ActivityIndex, i: number) =>
  formats[format[i]! - 1] === 'online';

/**
 * The index has coordinates but no names, so a place is its country and its spot; the list has the
 * names as soon as their page is there.
 */
function placesOf(index: ActivityIndex) {
  const { count, countries, country, lat, lon } = index;
  const numbers = new Map<string, number>([[NO_PLACE, 0]]);
  const codes = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    if (Number.isNaN(lat[i]) || isOnline(index, i)) continue;
    const key = `${countries[country[i]!]}:${spotText(lat[i]!, lon[i]!)}`;
    let code = numbers.get(key);
    if (code === undefined) numbers.set(key, (code = numbers.size));
    codes[i] = code;
  }
  return { options: [...numbers.keys()], codes };
}
