/**
 * Activities as an iCalendar file (RFC 5545). Calendars need a day: activities with a month alone
 * or without a date are left out and named. What a calendar has no property for travels in `X-AW-…`
 * properties, so that our importer gets the same activity back.
 */
import { isLocated } from '../schemas/is-located.js';
import type { Activity } from '../schemas/activities.js';
import { flattenActivity, type Column } from './flatten-activity.js';
import { foldLine } from './fold-line.js';
import type { Exported, Loss } from './loss.js';
import { tidyActivity } from './tidy-activity.js';

export interface IcsOptions {
  /** When the file was made: the DTSTAMP of every event. Passed in, so that equal input gives an equal file. */
  stamp: Date | string;
  /**
   * Name of the calendar. Without it several activities are “Safer Internet Day” and a single one
   * has none: readers put it into a calendar of theirs, instead of making a new one.
   */
  name?: string;
}

/** Ends every UID of ours; the rest is the activity's id, so it stays the same from export to export. */
export const UID_SUFFIX = '@safer-internet-day.activities';

/** Names the maker of our calendars. */
export const MAKER = 'awareness-widgets//activities';

const OWN: readonly Column[] = [
  'edition',
  'country',
  'start',
  'end',
  'format',
  'kind',
  'audiences',
  'languages',
  'source',
  'source_date',
  'source_via',
  'timezone',
];

const escape = (text: string | number) =>
  String(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** `YYYY-MM-DDTHH:MM:SS.sssZ` as `YYYYMMDDTHHMMSSZ`. */
const basic = (iso: string) => iso.replace(/\.\d+|[-:]/g, '');

/** A calendar value, or null where the text names no day that exists. */
function moment(when: string | null): { day: string; time: string } | null {
  const date = new Date(when?.length === 7 ? NaN : (when ?? NaN));
  const iso = Number.isNaN(+date) ? '' : date.toISOString();
  const day = when?.slice(0, 10) ?? '';
  // `2021-02-30` is read as a day in March by some engines.
  const real = !Number.isNaN(+new Date(day)) && new Date(day).toISOString().startsWith(day);
  return iso.length === 24 && real ? { day, time: when!.length > 10 ? basic(iso) : '' } : null;
}

/**
 * What stands below the text, because calendars on phones show no other place for it.
 *
 * @returns Organiser and link, a line each; our importer takes it off again.
 */
export const icsNote = (organiser: string | null, url: string | null): string =>
  [organiser, url].filter(Boolean).join('\n');

/** An hour, where only a start is known: calendars draw nothing without an end. */
const HOUR = 36e5;

const nextDay = (day: string) => new Date(Date.parse(day) + 864e5).toISOString().slice(0, 10);

/**
 * @param uids UIDs of the file so far; an id that came before gets a number.
 * @returns The lines of one VEVENT, folded, or an empty string when it was left out.
 */
export function icsEvent(
  activity: Activity,
  stamp: Date | string,
  losses: Loss[],
  uids = new Set<string>(),
): string {
  const from = moment(activity.start);
  const lost = (field: string, reason: string) => losses.push({ id: activity.id, field, reason });
  if (!from) {
    lost('start', 'left out: a calendar needs a day');
    return '';
  }
  const tidy = tidyActivity(activity, losses);
  const to = moment(activity.end);
  const timed = from.time && (!to || to.time);
  const ends = to && (timed ? to.time > from.time : to.day >= from.day);
  if (activity.end && !ends) lost('end', 'left out: not a day, or not after the start');
  if (!timed && (from.time || to?.time)) {
    lost(from.time ? 'start' : 'end', 'time of day left out: the other end has none');
  }
  const date = (name: string, day: string, time: string) =>
    timed ? `${name}:${time}` : `${name};VALUE=DATE:${basic(day)}`;
  const row = flattenActivity(tidy);
  let uid = escape(tidy.id);
  for (let count = 2; uids.has(uid); count++) uid = `${escape(tidy.id)}-${count}`;
  if (uid !== escape(tidy.id)) lost('id', 'made different: another activity has it, too');
  uids.add(uid);
  const note = icsNote(tidy.organiser, tidy.url);
  const text = [tidy.summary, note].filter(Boolean).join('\n\n');
  const end = ends
    ? to.time
    : timed && basic(new Date(+new Date(activity.start!) + HOUR).toISOString());
  const geo = (value: number) => (/e/.test(String(value)) ? value.toFixed(6) : value);
  if (isLocated(tidy.place) && /e/.test(`${tidy.place.lat}${tidy.place.lon}`)) {
    lost('place', 'coordinates rounded to six decimals');
  }
  const lines = [
    'BEGIN:VEVENT',
    `UID:${uid}${UID_SUFFIX}`,
    `DTSTAMP:${basic(new Date(stamp).toISOString())}`,
    date('DTSTART', from.day, from.time),
    (ends || end) && date('DTEND', nextDay((to ?? from).day), end || ''),
    `SUMMARY:${escape(tidy.title)}`,
    text && `DESCRIPTION:${escape(text)}`,
    tidy.place?.name && `LOCATION:${escape(tidy.place.name)}`,
    isLocated(tidy.place) && `GEO:${geo(tidy.place.lat)};${geo(tidy.place.lon)}`,
    tidy.url && `URL:${tidy.url}`,
    tidy.organiser && `CONTACT:${escape(tidy.organiser)}`,
    tidy.topics[0] && `CATEGORIES:${tidy.topics.join(',')}`,
    ...OWN.map((column) => {
      const value = row[column];
      return value && `X-AW-${column.toUpperCase().replace('_', '-')}:${escape(value)}`;
    }),
    'END:VEVENT',
  ];
  return lines.map((line) => (line ? foldLine(line) : '')).join('');
}

/** @returns Everything before the first VEVENT; an empty name leaves the calendar without one. */
export const icsHeader = (name = 'Safer Internet Day'): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${MAKER}//EN`,
    name && `X-WR-CALNAME:${escape(name)}`,
  ]
    .filter(Boolean)
    .map(foldLine)
    .join('');

export const ICS_FOOTER = 'END:VCALENDAR\r\n';

/** @returns A calendar with every activity that has a day. */
export function toIcs(activities: readonly Activity[], { stamp, name }: IcsOptions): Exported {
  const losses: Loss[] = [];
  const uids = new Set<string>();
  const events = activities.map((activity) => icsEvent(activity, stamp, losses, uids));
  const title = name ?? (activities.length === 1 ? '' : undefined);
  return { text: icsHeader(title) + events.join('') + ICS_FOOTER, losses };
}
