/** Events of one UID belong together: later versions, replaced and cancelled dates of a series. */
import type { RowContext } from './finish-row.js';
import { happeningsOf, isSame, type Budget, type IcsWindow } from './ics-days.js';
import { textOf, type IcsEvent } from './ics-event.js';
import { minutesBetween } from './ics-length.js';
import type { Ical } from './ics-offsets.js';
import { addMinutes, epochOf, inZone, type IcsTime, type OffsetOf } from './ics-time.js';
import { shorten } from './limits.js';

/** One activity to be: an event at a time. */
export interface Occurrence {
  event: IcsEvent;
  start: IcsTime;
  end: IcsTime | null;
  /** Tells the dates of a series apart; null for an event that does not repeat. */
  suffix: string | null;
}

export interface SeriesOptions {
  /** What is wanted of each event; null for all. */
  windowOf(event: IcsEvent): IcsWindow | null;
  /** Zone of the wall on which days are counted. */
  displayOf(event: IcsEvent): string | null;
  ical: Ical;
  offsetOf: OffsetOf;
  budget: Budget;
}

const warnOf =
  (context: RowContext) =>
  ({ line, component }: IcsEvent, reason: string) =>
    context.sink.warn({
      line,
      field: 'start',
      reason,
      value: shorten(textOf(component, 'summary')),
    });

/** Keeps the latest of several versions of one event, and names the others. */
function latest(events: readonly IcsEvent[], offsetOf: OffsetOf, context: RowContext): IcsEvent[] {
  const warn = warnOf(context);
  const groups = new Map<string, IcsEvent[]>();
  for (const event of events) {
    const { replaces, andFuture } = event;
    const key = replaces
      ? `${epochOf(replaces, offsetOf)} ${replaces.time ? 'T' : 'D'} ${andFuture}`
      : '';
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  const title = ({ component }: IcsEvent) => textOf(component, 'summary').trim().toLowerCase();
  const kept = new Set<IcsEvent>();
  for (const group of groups.values()) {
    for (const event of group) {
      const newer = group.find(
        (other) =>
          other !== event &&
          (other.sequence > event.sequence ||
            // Some programs give all events one UID; only those of one title are versions then.
            (other.sequence === event.sequence &&
              other.changed > event.changed &&
              title(other) === title(event))),
      );
      if (newer) warn(event, `an older version of the event of line ${newer.line}; left out`);
      else kept.add(event);
    }
  }
  return events.filter((event) => kept.has(event));
}

/** Passes over the file's events group by group, in the order in which they begin. */
export function occurrencesOf(
  events: readonly IcsEvent[],
  { windowOf, displayOf, ical, offsetOf, budget }: SeriesOptions,
  context: RowContext,
): Occurrence[] {
  const warn = warnOf(context);
  const byUid = new Map<string, IcsEvent[]>();
  events.forEach((event, index) => {
    const key = event.uid ? `u${event.uid}` : `i${index}`;
    const group = byUid.get(key);
    if (group) group.push(event);
    else byUid.set(key, [event]);
  });
  const result: Occurrence[] = [];
  for (const group of byUid.values()) {
    const current = group.length > 1 ? latest(group, offsetOf, context) : group;
    const masters = current.filter(({ replaces }) => !replaces);
    const changes = current.filter(({ replaces }) => replaces);
    for (const master of masters) {
      if (!master.cancelled) series(master, changes);
      else {
        context.sink.reject({
          line: master.line,
          field: 'file',
          reason: 'the event is cancelled',
          suggestion: 'nothing to do, unless it takes place after all',
          value: shorten(textOf(master.component, 'summary')),
        });
      }
    }
    const off = masters.length > 0 && masters.every(({ cancelled }) => cancelled);
    for (const change of changes) {
      if (change.cancelled)
        warn(change, `${dayOf(change.replaces!, change)} is cancelled; left out`);
      else if (off) warn(change, 'belongs to a series that is cancelled; left out');
      else if (inWindow(change, change.start, change.end))
        push(change, change.start, change.end, change.replaces!);
      else warn(change, 'lies outside the edition; left out');
    }
  }
  return result;

  function dayOf(at: IcsTime, event: IcsEvent): string {
    return inZone(at, displayOf(event), offsetOf).day;
  }

  function inWindow(event: IcsEvent, start: IcsTime, end: IcsTime | null): boolean {
    const window = windowOf(event);
    if (!window) return true;
    const first = dayOf(start, event);
    return first <= window.to && (end ? dayOf(end, event) : first) >= window.from;
  }

  function push(event: IcsEvent, start: IcsTime, end: IcsTime | null, repeated: IcsTime | null) {
    const wall = repeated && inZone(repeated, displayOf(event), offsetOf);
    result.push({ event, start, end, suffix: wall && wall.day });
  }

  function series(master: IcsEvent, changes: readonly IcsEvent[]): void {
    const { happenings, outside } = happeningsOf(
      master,
      { window: windowOf(master), display: displayOf(master), ical, offsetOf, budget },
      context,
    );
    const repeats = master.rules.length > 0 || master.extra.length > 0;
    const later = changes
      .filter(({ andFuture }) => andFuture)
      .sort((a, b) => epochOf(a.replaces!, offsetOf) - epochOf(b.replaces!, offsetOf));
    const before = result.length;
    let left = 0;
    const times = new Map<string, number>();
    for (const { at, length } of happenings) {
      if (changes.some(({ replaces }) => isSame(replaces!, at, displayOf(master), offsetOf)))
        continue;
      const turn = later.findLast(
        ({ replaces }) => epochOf(replaces!, offsetOf) <= epochOf(at, offsetOf),
      );
      if (turn?.cancelled) continue;
      const event = turn ?? master;
      const start = turn ? moved(at, turn) : at;
      const minutes =
        length ?? (event.end ? minutesBetween(event.start, event.end, offsetOf) : null);
      const end =
        minutes === null ? null : addMinutes(inZone(start, event.start.zone, offsetOf), minutes);
      if (!inWindow(event, start, end)) {
        left += 1;
        continue;
      }
      push(event, start, end, repeats ? at : null);
      const added = result.at(-1)!;
      if (!added.suffix) continue;
      // Twice on one day: the hour tells them apart.
      const count = times.get(added.suffix) ?? 0;
      times.set(added.suffix, count + 1);
      if (count > 0) added.suffix += `-${(start.time ?? '').replace(/:/g, '')}`;
    }
    const none = result.length === before && left === 0 && !outside;
    if (none) warn(master, 'no date of it is left: all were moved, cancelled or excepted');
    if (repeats && (outside || left > 0)) warn(master, 'dates outside the edition are left out');
    else if (left > 0) warn(master, 'lies outside the edition; left out');
  }

  /** Where an occurrence goes when this and all later ones were moved. */
  function moved(at: IcsTime, turn: IcsEvent): IcsTime {
    const from = turn.replaces!;
    if (!at.time || !turn.start.time || !from.time) {
      const days = Math.round((Date.parse(turn.start.day) - Date.parse(from.day)) / 864e5);
      return addMinutes({ ...at, time: turn.start.time, zone: turn.start.zone }, days * 1440);
    }
    const there = inZone(at, turn.start.zone, offsetOf);
    return addMinutes(
      there,
      minutesBetween(inZone(from, turn.start.zone, offsetOf), turn.start, offsetOf),
    );
  }
}
