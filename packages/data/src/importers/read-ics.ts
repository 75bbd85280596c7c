/** iCalendar (RFC 5545) and vCalendar 1.0, parsed event by event with ical.js. */
import { MAKER } from '../exporters/to-ics.js';
import type { RowContext } from './finish-row.js';
import { readEvent, ownText, type Component, type IcsEvent } from './ics-event.js';
import { finishEvent } from './ics-fields.js';
import { offsetsOf } from './ics-offsets.js';
import { occurrencesOf, type Occurrence } from './ics-series.js';
import type { OffsetOf } from './ics-time.js';
import { LIMITS, shorten } from './limits.js';
import { readCountry } from './read-country.js';
import { resolveZone } from './resolve-zone.js';
import { splitIcs } from './split-ics.js';
import type { Rejected } from './types.js';
import { zoneOfCountry } from './zone-offset.js';

/** An occurrence with the zone of the wall at its place. */
export interface PlacedOccurrence {
  occurrence: Occurrence;
  zone: string | null;
}

/**
 * @returns When the events of a calendar take place, each date of a series as one. Where an edition
 *   is given, only what lies in its year; what lies outside is named.
 */
export async function readOccurrences(
  text: string,
  context: RowContext,
): Promise<{ placed: PlacedOccurrence[]; offsetOf: OffsetOf }> {
  const ical = (await import('ical.js')).default;
  const { options, sink } = context;
  const rejected: Rejected[] = [];
  // What is wrong is told in the order of the lines.
  const early: RowContext = {
    ...context,
    sink: { ...sink, reject: (one) => void rejected.push(one) },
  };
  const { events: blocks, zones, others, maker } = splitIcs(text);
  const offsetOf = offsetsOf(zones, ical);
  const warn = (line: number | null, field: string, reason: string, value: string) =>
    sink.warn({ line, field, reason, value: shorten(value) });

  /** The wall at the place: what was asked for, the event's own, the calendar's, the country's. */
  const zoneOf = (component: Component, calendar: ReadonlyMap<string, string>): string | null => {
    const named = calendar.get('X-WR-TIMEZONE');
    const known = named ? resolveZone(named) : null;
    if (named && !known && !context.told.has(`zone ${named}`)) {
      context.told.add(`zone ${named}`);
      warn(null, 'start', 'the time zone of the calendar is not known', named);
    }
    const country = readCountry(ownText(component, 'country') || (options.country ?? ''));
    return (
      ownText(component, 'timezone') ||
      options.timezone ||
      // A calendar "in UTC" was never told where it is.
      (known && known !== 'UTC' && named) ||
      zoneOfCountry(country)
    );
  };
  const displayOf = ({ component, calendar }: IcsEvent) => zoneOf(component, calendar);

  const events = blocks
    .slice(0, LIMITS.rows)
    .flatMap((block) => readEvent(block, ical, offsetOf, zoneOf, early) ?? []);
  if (blocks.length > LIMITS.rows)
    warn(null, 'file', `only the first ${LIMITS.rows} events are read`, String(blocks.length));
  if (blocks.length === 0 && maker.includes(MAKER))
    warn(null, 'file', 'the calendar holds no event', '');
  else if (blocks.length === 0) {
    sink.reject({
      line: null,
      field: 'file',
      reason: 'the calendar holds no event',
      suggestion: others > 0 ? 'export events, not tasks or journals' : 'choose another calendar',
      value: '',
    });
  } else if (others > 0) warn(null, 'file', 'tasks and journals are not read', String(others));

  const occurrences = occurrencesOf(
    events,
    {
      // An event that names its edition belongs to it, whenever it takes place.
      windowOf: ({ component }) =>
        options.edition && !ownText(component, 'edition')
          ? { from: `${options.edition}-01-01`, to: `${options.edition}-12-31` }
          : null,
      displayOf,
      ical,
      offsetOf,
      budget: { days: 0, made: 0 },
    },
    early,
  );
  rejected.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).forEach(sink.reject);
  const placed = occurrences.map((occurrence) => ({
    occurrence,
    zone: displayOf(occurrence.event),
  }));
  return { placed, offsetOf };
}

/** Passes every event of a calendar to the sink. */
export async function readIcs(text: string, context: RowContext): Promise<void> {
  const { placed, offsetOf } = await readOccurrences(text, context);
  for (const { occurrence, zone } of placed) finishEvent(occurrence, zone, offsetOf, context);
}
