/** The one way from a row, whatever it came from, to an activity that the schema accepts. */
import { cleanText } from '../clean-text.js';
import type { Column } from '../exporters/flatten-activity.js';
import type { Activity } from '../schemas/activities.js';
import type { TownFinder } from './find-town.js';
import { makeId } from './make-id.js';
import { readCountry, readLanguage } from './read-country.js';
import { readList, findAudience, findFormat, findKind, findTopic } from './read-words.js';
import { readNumber } from './read-number.js';
import { readPlace } from './read-place.js';
import { readWhen } from './read-when.js';
import { readUrl } from './read-url.js';
import { shorten } from './limits.js';
import { zoneOfPlace } from './zone-of-place.js';
import { zoneOfCountry } from './zone-offset.js';
import type { DateOrder, Draft, ImportOptions, Sink } from './types.js';

/** UTF-8 read as Windows-1252: `Ã©` for `é`. */
const MOJIBAKE = /[ÃÂ][\u0080-\u00bf]|â€|\ufffd/;

export interface RowContext {
  options: ImportOptions;
  dateOrder: DateOrder | null;
  sink: Sink;
  /** Fields about which the file's rows were warned together. */
  told: Set<string>;
  /** Finds towns for places without coordinates; absent where nobody asked. */
  places?: TownFinder | undefined;
}

const asText = (value: unknown): string => {
  if (typeof value === 'string') return cleanText(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

const ONLINE =
  /^(?:online|on line|virtual(?:ly)?|virtuell|virtuale|virtuel|digital|internet|web|webinar|remote|zoom|(?:microsoft |ms )?teams|google meet|webex|en ligne|en línea|em linha|in linea|v(?:ia)? zoom|онлайн|διαδικτυακά|veebis|internetā|internete|verkossa|etänä|på nätet|på nettet|çevrimiçi)$/iu;

/** A link or the word “online” in the column of the place is no place. */
function readWhere(
  values: Draft['values'],
  warn: (field: string, reason: string, value: unknown) => void,
): { place: unknown; url: unknown; format: 'online' | null } {
  const { place, url } = values;
  const text = asText(place);
  if (/^https?:\/\/\S+$/i.test(text)) {
    warn(
      'place',
      url ? 'a web address is no place; left out' : 'a web address is no place; taken as the link',
      text,
    );
    return { place: undefined, url: url || text, format: null };
  }
  if (ONLINE.test(text)) return { place: undefined, url, format: values.format ? null : 'online' };
  return { place, url, format: null };
}

/** Passes the row to the sink as an activity, or as rejected with what is wrong first. */
export function finishRow({ line, values, ...draft }: Draft, context: RowContext): void {
  const { options, sink } = context;
  const warn = (field: string, reason: string, value: unknown) =>
    sink.warn({ line, field, reason, value: shorten(value) });
  const reject = (field: Column, reason: string, suggestion: string) =>
    sink.reject({ line, field, reason, suggestion, value: shorten(values[field] ?? '') });

  const title = asText(values.title);
  if (!title) return reject('title', 'the title is missing', 'give the activity a title');

  const countryText = asText(values.country);
  const country = countryText ? readCountry(countryText) : readCountry(options.country ?? '');
  if (!country) {
    return countryText
      ? reject('country', 'this is not a country', 'write the two-letter code, such as EE')
      : reject(
          'country',
          'the country is missing',
          'add a country column, or set one country for the whole file',
        );
  }

  // The place may tell the zone, so it is read first; what is said of it comes in its turn.
  const said: Parameters<typeof warn>[] = [];
  const later: typeof warn = (...about) => void said.push(about);
  const where = readWhere(values, later);
  const place = readPlace(
    { ...values, ...where, town: draft.town },
    country,
    later,
    context.places,
  );
  const zone =
    draft.timezone ??
    (asText(values.timezone) || options.timezone) ??
    zoneOfPlace(country, place) ??
    zoneOfCountry(country);
  const dates = readWhen(values.start, values.end, {
    order: context.dateOrder,
    zone,
    allDay: draft.allDay ?? false,
    edition: readNumber(values.edition) || options.edition,
    country,
    warn,
  });
  if ('problem' in dates)
    return reject(dates.field, dates.problem.reason, dates.problem.suggestion);
  const { start, end, timezone } = dates;
  const day = start?.slice(0, 10) ?? '';

  const year = readNumber(values.edition) ?? options.edition ?? Number(start?.slice(0, 4) ?? NaN);
  if (!Number.isInteger(year) || year < 2004 || year > 2100) {
    return reject(
      'edition',
      'the edition is missing or not a year',
      'add an edition column, or set one edition for the whole file',
    );
  }
  if (!asText(values.edition) && !options.edition && !context.told.has('edition')) {
    context.told.add('edition');
    warn('edition', 'not given: taken from the start, here and in the rows below', year);
  }

  if (!asText(values.edition) && day && Math.abs(Number(day.slice(0, 4)) - year) > 1) {
    const why = `${day} lies far from the edition ${year}`;
    if (/^\D{0,12}\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2}(?!\d)/.test(asText(values.start)))
      return reject('start', why, 'write the year with four digits, as in 2026-02-10');
    warn('start', why, values.start);
  }

  const pick = <T>(field: Column, find: (word: string) => T | undefined): T | null => {
    const text = asText(values[field]);
    const found = text ? find(text) : undefined;
    if (text && !found) warn(field, 'not known here; left out', text);
    return found ?? null;
  };
  const pickAll = <T>(field: Column, find: (word: string) => T | null | undefined): T[] => {
    const found: T[] = [];
    for (const word of readList(values[field])) {
      const item = find(word);
      if (item === null || item === undefined) warn(field, 'not known here; left out', word);
      else found.push(item);
    }
    return found;
  };

  const summary = asText(values.summary);
  for (const [field, text] of [
    ['title', title],
    ['summary', summary],
  ] as const) {
    if (MOJIBAKE.test(text)) warn(field, 'accents look broken; save the file as UTF-8', text);
  }
  const sourceUrl = readUrl(
    values.source,
    (reason) => warn('source', reason, values.source),
    options.base,
  );
  const sourceVia = asText(values.source_via);
  for (const about of said) warn(...about);
  const activity: Activity = {
    id: asText(values.id),
    edition: year,
    title,
    summary,
    country,
    start,
    end,
    format: pick('format', findFormat) ?? where.format,
    kind: pick('kind', findKind),
    audiences: pickAll('audiences', findAudience),
    topics: pickAll('topics', findTopic),
    languages: pickAll('languages', readLanguage),
    organiser: asText(values.organiser) || null,
    place,
    url: readUrl(where.url, (reason) => warn('url', reason, where.url), options.base),
    source: sourceUrl
      ? {
          url: sourceUrl,
          date: asText(values.source_date) || null,
          ...(sourceVia ? { via: sourceVia } : {}),
        }
      : null,
    ...(timezone ? { timezone } : {}),
  };
  activity.id ||= makeId(activity);
  sink.keep(activity, line, draft.raw);
}
