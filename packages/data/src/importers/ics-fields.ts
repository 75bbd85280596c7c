/** The fields of an activity from an event of a calendar. */
import { UID_SUFFIX, icsNote } from '../exporters/to-ics.js';
import type { Column } from '../exporters/flatten-activity.js';
import { finishRow, type RowContext } from './finish-row.js';
import { ownText, textOf } from './ics-event.js';
import type { Occurrence } from './ics-series.js';
import {
  addDays,
  addMinutes,
  formatIcsTime,
  inZone,
  type IcsTime,
  type OffsetOf,
} from './ics-time.js';
import { shorten } from './limits.js';
import { plainText } from './plain-text.js';
import { resolveZone } from './resolve-zone.js';
import { sortTags } from './map-csv-row.js';

/** X- properties of our own calendars. */
const OWN: Record<string, Column> = {
  edition: 'edition',
  country: 'country',
  format: 'format',
  kind: 'kind',
  audiences: 'audiences',
  languages: 'languages',
  source: 'source',
  'source-date': 'source_date',
  'source-via': 'source_via',
};

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Names as The Events Calendar writes them: `Z%C3%BCrcher%20Bibliothek`. */
function decoded(name: string): string {
  if (!/%[0-9A-F]{2}/i.test(name)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** From midnight to midnight is a day, as Zoho and Exchange write it. */
function wholeDays(start: IcsTime, end: IcsTime | null): [IcsTime, IcsTime | null] {
  const last =
    end?.time === '00:00' && end.day > start.day
      ? addDays(end.day, -1)
      : end?.time && /^23:59/.test(end.time)
        ? end.day
        : null;
  if (start.time !== '00:00' || !last || last < start.day) return [start, end];
  const day = (text: string): IcsTime => ({ day: text, time: null, zone: null });
  return [day(start.day), last > start.day ? day(last) : null];
}

/** Passes one occurrence to the sink. @param zone Of the wall at the place, null where nobody knows. */
export function finishEvent(
  { event, start, end, suffix }: Occurrence,
  zone: string | null,
  offsetOf: OffsetOf,
  context: RowContext,
): void {
  const { component, uid, line } = event;
  const warn = (field: string, reason: string, value: string) =>
    context.sink.warn({ line, field, reason, value: shorten(value) });
  const own = component.getFirstProperty('x-aw-edition') !== null;
  // An instant (Z) is shown on the wall of the place, other times on the wall they were written for.
  const wall = (time: IcsTime | null) =>
    time && (time.zone === 'Z' ? inZone(time, zone, offsetOf) : time);
  let first = wall(start)!;
  let last = end && inZone(wall(end)!, first.zone, offsetOf);
  if (!own) [first, last] = wholeDays(first, last);
  const values: Partial<Record<Column, unknown>> = {
    id: uid.endsWith(UID_SUFFIX) ? uid.slice(0, -UID_SUFFIX.length) : uid,
    title: textOf(component, 'summary'),
    summary: plainText(textOf(component, 'description')),
    start: formatIcsTime(first, offsetOf),
    end: last && formatIcsTime(last, offsetOf),
    place: textOf(component, 'location'),
    url: textOf(component, 'url'),
    organiser: textOf(component, 'contact'),
  };
  for (const [name, column] of Object.entries(OWN)) {
    const text = ownText(component, name);
    if (text) values[column] = text;
  }
  if (own) {
    // The link and the organiser stand below the text for readers of other calendars.
    const text = textOf(component, 'description');
    const note = icsNote(textOf(component, 'contact'), textOf(component, 'url'));
    const cut = text.length - note.length;
    values.summary =
      !note || !text.endsWith(note)
        ? text
        : cut === 0
          ? ''
          : text.slice(0, cut).replace(/\n\n$/, '');
    standing(values, first, last);
  }
  const organizer = component.getFirstProperty('organizer');
  const name: unknown = organizer?.getParameter('cn');
  if (!values.organiser && typeof name === 'string' && name.trim()) {
    const text = decoded(name).trim();
    if (MAIL.test(text)) warn('organiser', 'the address of a person; left out', text);
    else values.organiser = text;
  }
  if (/^(private|confidential)$/i.test(textOf(component, 'class').trim()))
    warn(
      'file',
      'marked as private; look whether it may be published',
      textOf(component, 'summary'),
    );
  const geo: unknown = component.getFirstPropertyValue('geo');
  if (Array.isArray(geo)) [values.lat, values.lon] = geo as unknown[];
  const tags = component
    .getAllProperties('categories')
    .flatMap((property) => property.getValues() as unknown[]);
  if (tags.length > 0) sortTags(tags.map(String).join(','), values);
  if (suffix && values.id) values.id = `${String(values.id)}-${suffix}`;
  const named = first.time ? first.zone : null;
  finishRow(
    {
      line,
      values,
      timezone:
        ownText(component, 'timezone') || (named && named !== 'Z' ? named : zone) || undefined,
    },
    context,
  );

  /** Our own calendars say how the dates stood; they count as long as nobody moved the event. */
  function standing(row: typeof values, from: IcsTime, to: IcsTime | null): void {
    const then = { start: ownText(component, 'start'), end: ownText(component, 'end') };
    const moment = (text: unknown) => {
      const at = typeof text === 'string' ? text : '';
      const known = resolveZone(from.zone ?? '');
      return Date.parse(known === 'UTC' && / \d\d:/.test(at) ? `${at.replace(' ', 'T')}Z` : at);
    };
    const kept = then.start !== '' && moment(then.start) === moment(row.start);
    if (kept) row.start = then.start;
    if (then.end) {
      const alone = !row.end && then.end.slice(0, 10) === from.day;
      if (moment(then.end) === moment(row.end) || alone) row.end = then.end;
    } else if (
      kept &&
      from.time &&
      to &&
      formatIcsTime(addMinutes(from, 60), offsetOf) === row.end
    ) {
      // Calendars draw nothing without an end, so the exporter gave it an hour.
      row.end = null;
    }
  }
}
