/** Time zones of a calendar: the engine's own tables first, then what the file defines itself. */
import type ICAL from 'ical.js';
import type { OffsetOf } from './ics-time.js';
import type { IcsBlock } from './split-ics.js';
import { zoneOffset } from './zone-offset.js';

export type Ical = typeof ICAL;

/** The rules that real zones have; others could keep a machine busy for ever. */
const RULE =
  /^RRULE:FREQ=YEARLY(;(BYMONTH=(1[0-2]|[1-9])|BYDAY=[+-]?[1-4]?(MO|TU|WE|TH|FR|SA|SU)|BYMONTHDAY=[\d,]{1,20}|INTERVAL=1|UNTIL=\w{8,16}|WKST=\w\w))*\s*$/i;

/** @param blocks The file's VTIMEZONEs. Never throws. */
export function offsetsOf(blocks: readonly IcsBlock[], ical: Ical): OffsetOf {
  const own = new Map<string, InstanceType<Ical['Timezone']>>();
  for (const { lines, broken } of blocks.slice(0, 100)) {
    const rules = lines.filter((line) => /^RRULE/i.test(line));
    if (broken || lines.length > 400 || !rules.every((rule) => RULE.test(rule))) continue;
    try {
      // Outlook's zones begin in 1601, and ical.js counts every year from there.
      const text = lines.join('\r\n').replace(/^DTSTART(.*):1[0-8]\d\d/gim, 'DTSTART$1:1970');
      const component = new ical.Component(ical.parse(text));
      const zone = new ical.Timezone(component);
      if (zone.tzid) own.set(zone.tzid, zone);
    } catch {
      // A zone that cannot be read is as good as none: its times lose their clock, with a warning.
    }
  }
  return (local, name) => {
    const zone = own.get(name);
    const year = Number(local.slice(0, 4));
    // What the file defines under a name of its own counts; a name of IANA's, the engine knows better.
    const engineFirst = !zone || /^[A-Z][\w+-]+\/[\w+/-]+$/.test(name);
    const known = engineFirst ? zoneOffset(local, name) : null;
    if (known !== null || !zone || year < 1970 || year > 2100)
      return known ?? zoneOffset(local, name);
    try {
      const time = ical.Time.fromDateTimeString(`${local.slice(0, 16)}:00`);
      time.zone = zone;
      return Math.round(time.utcOffset() / 60);
    } catch {
      return zoneOffset(local, name);
    }
  };
}
