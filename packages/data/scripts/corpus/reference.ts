/**
 * When the events of a calendar take place, by ical.js alone: its parser, its time zones, its
 * recurrence. Nothing of ours, so that agreement means something.
 */
import ICAL from 'ical.js';

/** One date of an event: the wall clock at its start, its offset in minutes, its length in minutes. */
export interface RefDate {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  start: string;
  /** Minutes east of UTC; null for days and floating times. */
  offset: number | null;
  minutes: number;
  utc: boolean;
}

export interface RefEvent {
  /** Line of its BEGIN, from 1. */
  line: number;
  /** Its DTSTART, RRULE and EXRULE, to tell why the two differ. */
  first: string;
  uid: string;
  /** Days of exceptions that stand at midnight. */
  midnights: string[];
  rules: string;
  /** Why its dates are not all there; null where they are. */
  failed: string | null;
  dates: RefDate[];
  cancelled: boolean;
  title: string;
}

/** Dates taken from a series at most: as many as our importer takes. */
const MOST = 100;

const two = (value: number) => String(value).padStart(2, '0');

function dateOf(start: ICAL.Time, end: ICAL.Time | null): RefDate {
  const day = `${String(start.year).padStart(4, '0')}-${two(start.month)}-${two(start.day)}`;
  const floating = start.zone === ICAL.Timezone.localTimezone;
  return {
    start: start.isDate ? day : `${day}T${two(start.hour)}:${two(start.minute)}`,
    offset: start.isDate || floating ? null : Math.round(start.utcOffset() / 60),
    minutes: end ? Math.round(end.subtractDateTz(start).toSeconds() / 60) : 0,
    utc: start.zone === ICAL.Timezone.utcTimezone,
  };
}

/** Marks each event with its line, so that what both parsers found can be laid side by side. */
function mark(text: string): string {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  return lines
    .map((line, index) =>
      /^BEGIN:VEVENT\s*$/i.test(line) ? `${line}\r\nX-LINE:${index + 1}` : line,
    )
    .join('\r\n')
    .trim();
}

/** @throws {Error} Where ical.js cannot read the file as a whole. */
export function referenceOf(text: string): RefEvent[] {
  ICAL.TimezoneService.reset();
  const parsed = ICAL.parse(mark(text)) as unknown as unknown[];
  const roots = (typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown as never[][];
  const components = roots.map((root) => new ICAL.Component(root as never));
  for (const root of components)
    for (const zone of root.getAllSubcomponents('vtimezone')) {
      try {
        ICAL.TimezoneService.register(zone);
      } catch {
        // Counted where an event uses it.
      }
    }
  const all = components.flatMap((root) => root.getAllSubcomponents('vevent'));
  const uid = (event: ICAL.Component) => String(event.getFirstPropertyValue('uid') ?? '');
  const isChange = (event: ICAL.Component) => event.getFirstProperty('recurrence-id') !== null;
  const result = all.map((component): RefEvent => ({
    line: Number(component.getFirstPropertyValue('x-line')),
    failed: null,
    uid: uid(component),
    first: '',
    midnights: component
      .getAllProperties('exdate')
      .map((property) => String(property.getFirstValue()))
      .filter((text) => text.includes('T00:00:00'))
      .map((text) => text.slice(0, 10)),
    rules: component
      .getAllProperties()
      .filter(({ name }) => /^(rrule|exrule)$/.test(name))
      .map((property) => property.toICALString())
      .join(' '),
    dates: [],
    cancelled: /^CANCELLED$/i.test(String(component.getFirstPropertyValue('status') ?? '')),
    title: String(component.getFirstPropertyValue('summary') ?? ''),
  }));
  all.forEach((component, index) => {
    const dates = result[index]!.dates;
    try {
      const event = new ICAL.Event(component, { exceptions: [] });
      if (!component.getFirstPropertyValue('dtstart')) return;
      result[index]!.first = dateOf(event.startDate, null).start;
      if (isChange(component) || !event.isRecurring()) {
        dates.push(dateOf(event.startDate, event.endDate));
        return;
      }
      const changes = all.filter(
        (other) => isChange(other) && uid(other) === uid(component) && uid(other) !== '',
      );
      for (const change of changes) event.relateException(change);
      const iterator = event.iterator();
      for (let count = 0; count < MOST * 4 && dates.length < MOST; count++) {
        const next = iterator.next() as ICAL.Time | null;
        if (!next) break;
        const details = event.getOccurrenceDetails(next);
        const { item } = details;
        const at = all.indexOf(item.component);
        // A changed date belongs to the event that changes it, and stands there already.
        const own = item.recurrenceId as ICAL.Time | null;
        if (own && own.compare(next) === 0) continue;
        (result[at] ?? result[index])!.dates.push(dateOf(details.startDate, details.endDate));
      }
    } catch (error) {
      result[index]!.failed = (error as Error).message.slice(0, 100);
    }
  });
  return result;
}
