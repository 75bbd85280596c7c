/**
 * The days of a recurring event. Walks the calendar day by day within a budget instead of solving
 * the rule, so that a rule that never matches ends as soon as any other.
 */

/** An RRULE's parts, as ical.js reads them. */
export interface Rule {
  freq: string;
  interval: number;
  count: number | null;
  /** First day of the week, 0 = Sunday. */
  weekStart: number;
  /** `BYDAY`, `BYMONTH`, `BYMONTHDAY`, `BYSETPOS` … */
  parts: Record<string, readonly (string | number)[]>;
}

/** One occurrence on the wall of the event's own zone. */
export interface RuleDate {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM[:SS]`; null for all-day events. */
  time: string | null;
}

export interface Expansion {
  /** In order; the start comes first where it lies in the window. */
  dates: RuleDate[];
  /** Why there may be more inside the window; null when the rule came to its end. */
  stopped: string | null;
  /** Whether occurrences lie before the window or after it. */
  outside: boolean;
  /** Days walked. */
  walked: number;
}

export interface RuleBounds {
  /** First and last day that is wanted; null for all there are. */
  window: { from: string; to: string } | null;
  /** Days to walk, and occurrences to make, at most. */
  days: number;
  occurrences: number;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const SUPPORTED = new Set([
  'BYDAY',
  'BYMONTH',
  'BYMONTHDAY',
  'BYSETPOS',
  'BYYEARDAY',
  'BYWEEKNO',
  'BYHOUR',
  'BYMINUTE',
  'BYSECOND',
]);
const DAY = 864e5;
const two = (value: number) => String(value).padStart(2, '0');

/** @returns Whether the rule is one of days; those that come several times an hour are not. */
export const isExpandable = ({ freq, parts }: Rule): boolean =>
  /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(freq) &&
  Object.keys(parts).every((key) => SUPPORTED.has(key)) &&
  // Set positions count times, too, where there are several a day.
  !(
    parts['BYSETPOS'] &&
    ((parts['BYHOUR']?.length ?? 1) > 1 || (parts['BYMINUTE']?.length ?? 1) > 1)
  );

const numbers = (list: readonly (string | number)[] | undefined) => list?.map(Number);

/** The period a day lies in, counted from the start's. */
function periodOf({ freq, weekStart }: Rule, start: Date, date: Date): number {
  const days = Math.round((+date - +start) / DAY);
  const months =
    (date.getUTCFullYear() - start.getUTCFullYear()) * 12 +
    date.getUTCMonth() -
    start.getUTCMonth();
  if (freq === 'DAILY') return days;
  if (freq === 'WEEKLY') return Math.floor((days + ((start.getUTCDay() - weekStart + 7) % 7)) / 7);
  return freq === 'MONTHLY' ? months : date.getUTCFullYear() - start.getUTCFullYear();
}

/** Week of the year, and weeks from its end: the first week holds four days of the year at least. */
function weekOf(date: Date, weekStart: number): [number, number] {
  const weekday = (date.getUTCDay() - weekStart + 7) % 7;
  const middle = new Date(+date + (3 - weekday) * DAY);
  const year = middle.getUTCFullYear();
  const count = (day: number) => Math.floor((day - Date.UTC(year, 0, 1)) / DAY / 7) + 1;
  const week = count(+middle);
  // The last week is the one whose fourth day is the year's last such day.
  const last = new Date(Date.UTC(year, 11, 31));
  const back = (last.getUTCDay() - middle.getUTCDay() + 7) % 7;
  return [week, week - count(+last - back * DAY) - 1];
}

function matchesDay({ freq, parts, weekStart }: Rule, start: Date, date: Date): boolean {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const byMonth = numbers(parts['BYMONTH']);
  if (byMonth && !byMonth.includes(month + 1)) return false;
  const inMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const byMonthDay = numbers(parts['BYMONTHDAY']);
  if (byMonthDay && !byMonthDay.includes(day) && !byMonthDay.includes(day - inMonth - 1))
    return false;
  const byYearDay = numbers(parts['BYYEARDAY']);
  if (byYearDay) {
    const first = Date.UTC(year, 0, 1);
    const index = Math.round((+date - first) / DAY) + 1;
    const length = (Date.UTC(year + 1, 0, 1) - first) / DAY;
    if (!byYearDay.includes(index) && !byYearDay.includes(index - length - 1)) return false;
  }
  const byWeek = numbers(parts['BYWEEKNO']);
  if (byWeek && !weekOf(date, weekStart).some((week) => byWeek.includes(week))) return false;
  const byDay = parts['BYDAY'];
  if (byDay) {
    const inYear = freq === 'YEARLY' && !byMonth;
    const first = inYear ? Date.UTC(year, 0, 1) : Date.UTC(year, month, 1);
    const length = inYear ? (Date.UTC(year + 1, 0, 1) - first) / DAY : inMonth;
    const index = Math.round((+date - first) / DAY);
    const fits = byDay.some((item) => {
      const match = /^([+-]?\d+)?([A-Z]{2})$/.exec(String(item));
      if (!match || WEEKDAYS[date.getUTCDay()] !== match[2]) return false;
      const nth = Number(match[1] ?? 0);
      if (nth === 0 || freq === 'DAILY' || freq === 'WEEKLY') return true;
      return nth > 0
        ? Math.floor(index / 7) + 1 === nth
        : Math.floor((length - 1 - index) / 7) + 1 === -nth;
    });
    if (!fits) return false;
  }
  if (byDay || byMonthDay || byYearDay || freq === 'DAILY') return true;
  if (freq === 'WEEKLY' || byWeek) return date.getUTCDay() === start.getUTCDay();
  if (day !== start.getUTCDate()) return false;
  return freq === 'MONTHLY' || Boolean(byMonth) || month === start.getUTCMonth();
}

/** The hours of each day, in order. */
function timesOf({ parts }: Rule, time: string | null): (string | null)[] {
  if (!time) return [null];
  const [hour, minute, second] = time.split(':').map(Number);
  const pick = (name: string, own: number | undefined) =>
    [...new Set(numbers(parts[name])?.slice(0, 60) ?? [own ?? 0])].sort((a, b) => a - b);
  return pick('BYHOUR', hour)
    .flatMap((h) =>
      pick('BYMINUTE', minute).map((m) => {
        const [s] = pick('BYSECOND', second);
        return `${two(h)}:${two(m)}${s ? `:${two(s)}` : ''}`;
      }),
    )
    .filter((text) => /^([01]\d|2[0-3]):[0-5]\d/.test(text))
    .slice(0, 24);
}

/**
 * @param first The first occurrence, which always counts.
 * @param isPast Whether a date lies after the rule's end.
 */
export function expandRule(
  rule: Rule,
  first: RuleDate,
  isPast: (date: RuleDate) => boolean,
  { window, days: mostDays, occurrences }: RuleBounds,
): Expansion {
  const start = new Date(first.day);
  const interval = Math.max(1, Math.min(rule.interval || 1, 100_000));
  const positions = numbers(rule.parts['BYSETPOS']);
  const times = timesOf(rule, first.time);
  const result: Expansion = { dates: [], stopped: null, outside: false, walked: 0 };
  let counted = 0;
  let ended = false;

  const take = (date: RuleDate) => {
    if (rule.count !== null && counted >= rule.count) ended = true;
    if (ended) return;
    counted += 1;
    if (window && (date.day < window.from || date.day > window.to)) result.outside = true;
    else if (result.dates.length < occurrences) result.dates.push(date);
    else {
      ended = true;
      result.stopped = `only the first ${result.dates.length} are read`;
    }
  };
  // A series that was cut off before its first date has none.
  if (isPast(first)) return result;
  take(first);

  let period = Number.NaN;
  let inPeriod: string[] = [];
  /** Closes a period: picks by BYSETPOS what is not there yet. */
  const close = () => {
    const picked = positions
      ? inPeriod.filter(
          (_day, i) => positions.includes(i + 1) || positions.includes(i - inPeriod.length),
        )
      : inPeriod;
    inPeriod = [];
    for (const day of picked) {
      for (const time of times) {
        if (day < first.day || (day === first.day && (time ?? '') <= (first.time ?? ''))) continue;
        if (isPast({ day, time })) ended = true;
        else take({ day, time });
      }
    }
  };

  // Without a count nothing before the window has to be walked. A set position counts from the
  // beginning of its period, which may lie before the start.
  let offset = 0;
  if (window && rule.count === null && window.from > first.day) {
    offset = Math.round((Date.parse(window.from) - +start) / DAY);
    result.outside = true;
  }
  if (positions && rule.freq !== 'DAILY') {
    const own = periodOf(rule, start, new Date(+start + offset * DAY));
    while (periodOf(rule, start, new Date(+start + (offset - 1) * DAY)) === own) offset -= 1;
  }
  for (; result.walked < mostDays; result.walked++, offset++) {
    const date = new Date(+start + offset * DAY);
    if (Number.isNaN(+date) || date.getUTCFullYear() > 9998) return result;
    const day = date.toISOString().slice(0, 10);
    const now = periodOf(rule, start, date);
    if (now !== period) {
      close();
      period = now;
    }
    if (ended) return result;
    // A set position counts all dates of its period, those after the end as well.
    if (offset > 0 && inPeriod.length === 0 && isPast({ day, time: times[0] ?? null }))
      return result;
    if (window && day > window.to && inPeriod.length === 0) {
      result.outside = true;
      return result;
    }
    if (now % interval === 0 && matchesDay(rule, start, date)) {
      inPeriod.push(day);
      if (!positions) close();
    }
  }
  if (!positions) close();
  if (!ended) result.stopped = 'read for about four years';
  return result;
}
