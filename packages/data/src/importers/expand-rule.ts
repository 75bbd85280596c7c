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

export interface Expansion {
  /** `YYYY-MM-DD`, the first one being the start. */
  days: string[];
  /** Why there may be more; null when the rule came to its end. */
  stopped: string | null;
  /** Days walked. */
  walked: number;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const SUPPORTED = new Set(['BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYSETPOS']);
const DAY = 864e5;

/** @returns Whether the rule is one of days; hours, week numbers and days of the year are not. */
export const isExpandable = ({ freq, parts }: Rule): boolean =>
  /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(freq) &&
  Object.keys(parts).every((key) => SUPPORTED.has(key));

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

function matchesDay({ freq, parts }: Rule, start: Date, date: Date): boolean {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const byMonth = numbers(parts['BYMONTH']);
  if (byMonth && !byMonth.includes(month + 1)) return false;
  const inMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const byMonthDay = numbers(parts['BYMONTHDAY']);
  if (byMonthDay && !byMonthDay.includes(day) && !byMonthDay.includes(day - inMonth - 1))
    return false;
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
  if (byDay || byMonthDay || freq === 'DAILY') return true;
  if (freq === 'WEEKLY') return date.getUTCDay() === start.getUTCDay();
  if (day !== start.getUTCDate()) return false;
  return freq === 'MONTHLY' || Boolean(byMonth) || month === start.getUTCMonth();
}

/**
 * @param first `YYYY-MM-DD` of the first occurrence, which always counts.
 * @param isPast Whether a day lies after the rule's end.
 * @param limits How many days to walk and occurrences to make at most.
 */
export function expandRule(
  rule: Rule,
  first: string,
  isPast: (day: string) => boolean,
  limits: { days: number; occurrences: number },
): Expansion {
  const start = new Date(first);
  const interval = Math.max(1, Math.min(rule.interval || 1, 100_000));
  const positions = numbers(rule.parts['BYSETPOS']);
  const days = [first];
  let period = 0;
  let inPeriod: string[] = [];
  const most = Math.min(rule.count ?? Infinity, limits.occurrences);

  /** Closes a period: picks by BYSETPOS what is not there yet. */
  const close = () => {
    const picked = positions
      ? inPeriod.filter(
          (_day, i) => positions.includes(i + 1) || positions.includes(i - inPeriod.length),
        )
      : inPeriod;
    for (const day of picked) if (day > first && days.length < most && !isPast(day)) days.push(day);
    inPeriod = [];
  };
  const full = () =>
    rule.count !== null && days.length >= rule.count
      ? null
      : `only the first ${days.length} are read`;

  // A set position counts from the beginning of its period, which may lie before the start.
  let offset = 0;
  if (positions && rule.freq !== 'DAILY') {
    while (periodOf(rule, start, new Date(+start + (offset - 1) * DAY)) === 0) offset -= 1;
  }
  for (let walked = 0; walked < limits.days; walked++, offset++) {
    const date = new Date(+start + offset * DAY);
    if (Number.isNaN(+date) || date.getUTCFullYear() > 9998) break;
    const day = date.toISOString().slice(0, 10);
    const now = periodOf(rule, start, date);
    if (now !== period) {
      close();
      period = now;
    }
    if (days.length >= most) return { days, stopped: full(), walked };
    if (offset > 0 && isPast(day)) {
      close();
      return { days, stopped: null, walked };
    }
    if (now % interval === 0 && matchesDay(rule, start, date)) {
      inPeriod.push(day);
      if (!positions) close();
    }
  }
  close();
  if (days.length >= most) return { days, stopped: full(), walked: limits.days };
  return { days, stopped: 'read for about four years', walked: limits.days };
}
