/** iCalendar (RFC 5545), parsed event by event with ical.js. */
import { UID_SUFFIX } from '../exporters/to-ics.js';
import type { Column } from '../exporters/flatten-activity.js';
import { finishRow, type RowContext } from './finish-row.js';
import { daysOf } from './ics-days.js';
import { ownText, readEvent, textOf, type IcsEvent } from './ics-event.js';
import { offsetsOf } from './ics-offsets.js';
import { addDays, formatIcsTime, type IcsTime, type OffsetOf } from './ics-time.js';
import { LIMITS } from './limits.js';
import { plainText } from './plain-text.js';
import { sortTags } from './map-csv-row.js';
import { splitIcs } from './split-ics.js';

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

function finishEvent(
  event: IcsEvent,
  day: string,
  repeats: boolean,
  offsetOf: OffsetOf,
  context: RowContext,
  calendarZone: string | null,
) {
  const { component, start, end, uid, line } = event;
  const shift = Math.round((Date.parse(day) - Date.parse(start.day)) / 864e5);
  const zone = context.options.timezone ?? calendarZone;
  const at = (time: IcsTime) =>
    formatIcsTime({ ...time, day: addDays(time.day, shift) }, zone, offsetOf);
  const values: Partial<Record<Column, unknown>> = {
    id: uid.endsWith(UID_SUFFIX) ? uid.slice(0, -UID_SUFFIX.length) : uid,
    title: textOf(component, 'summary'),
    summary: plainText(textOf(component, 'description')),
    start: at(start),
    end: end && at(end),
    place: textOf(component, 'location'),
    url: textOf(component, 'url'),
    organiser: textOf(component, 'contact'),
  };
  const own = component.getFirstProperty('x-aw-edition') !== null;
  if (own) values.summary = textOf(component, 'description');
  for (const [name, column] of Object.entries(OWN)) {
    const text = ownText(component, name);
    if (text) values[column] = text;
  }
  // Our own calendars say how the dates stood; they count as long as nobody moved the event.
  for (const field of ['start', 'end'] as const) {
    const stood = ownText(component, field);
    const now = values[field];
    const same = typeof now === 'string' && Date.parse(stood) === Date.parse(now);
    const alone = field === 'end' && !now && stood.slice(0, 10) === start.day;
    if (stood && (same || alone)) values[field] = stood;
  }
  const organizer = component.getFirstProperty('organizer');
  const name: unknown = organizer?.getParameter('cn');
  if (!values.organiser && typeof name === 'string') values.organiser = name;
  const geo: unknown = component.getFirstPropertyValue('geo');
  if (Array.isArray(geo)) [values.lat, values.lon] = geo as unknown[];
  const tags = component
    .getAllProperties('categories')
    .flatMap((property) => property.getValues() as unknown[]);
  if (tags.length > 0) sortTags(tags.map(String).join(','), values);
  if (repeats && values.id) values.id = `${String(values.id)}-${day}`;
  finishRow({ line, values, timezone: zone ?? undefined }, context);
}

/** Passes every event of a calendar to the sink. */
export async function readIcs(text: string, context: RowContext): Promise<void> {
  const ical = (await import('ical.js')).default;
  const { events: blocks, zones, calendar } = splitIcs(text);
  const offsetOf = offsetsOf(zones, ical);
  const events = blocks
    .slice(0, LIMITS.rows)
    .flatMap((block) => readEvent(block, ical, context) ?? []);
  const replaced = new Set(
    events.flatMap(({ uid, replaces }) => (replaces ? [`${replaces} ${uid}`] : [])),
  );
  const budget = { days: 0, made: 0 };
  for (const event of events) {
    const days = event.replaces ? [event.start.day] : daysOf(event, budget, offsetOf, context);
    const repeats = event.replaces !== null || days.length > 1;
    for (const day of days) {
      if (!event.replaces && replaced.has(`${day} ${event.uid}`)) continue;
      finishEvent(event, day, repeats, offsetOf, context, calendar.get('X-WR-TIMEZONE') ?? null);
    }
  }
}
