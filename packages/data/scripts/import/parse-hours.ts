/**
 * Opening hours from words: "Mon-Fri 09:00-17:00; Sat 10:00-14:00". Only what is certain becomes
 * hours: words that it does not know give null, since "open now" must never be a guess.
 */
import type { Hours } from '../../src/index.js';
import type { EditorHours } from './types.js';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ALWAYS = '24/7';

/** Turns words into hours, or null where they are not certain. */
export function parseHours(
  words: string | EditorHours | null | undefined,
  timezone: string,
): Hours | null {
  if (!words) return null;
  if (typeof words !== 'string') {
    return { timezone, always: false, week: [], closed: [], holidays: null, ...words };
  }
  const text = words.trim();
  const base = { timezone, closed: [] };
  if (text === ALWAYS) return { ...base, always: true, week: [], holidays: null };
  const week: Hours['week'] = [];
  let holidays: Hours['holidays'] = null;
  for (const part of text.split(/;\s*|(?<=\d), (?=[A-Z])/)) {
    const parsed = parsePart(part);
    if (!parsed) return null;
    holidays = parsed.holidays ?? holidays;
    week.push({ days: parsed.days, opens: parsed.opens, closes: parsed.closes });
  }
  return { ...base, always: false, week, holidays };
}

function parsePart(part: string) {
  const match = /^(.*?)\s*(\d{1,2}:\d{2})-(\d{1,2}:\d{2})$/.exec(part.trim());
  if (!match) return null;
  const [, when = '', opens = '', closes = ''] = match;
  const days = parseDays(when.trim().toLowerCase());
  if (!days) return null;
  return { ...days, opens: opens.padStart(5, '0'), closes: closes.padStart(5, '0') };
}

function parseDays(when: string): { days: number[]; holidays: Hours['holidays'] } | null {
  if (when === 'working days') return { days: [1, 2, 3, 4, 5], holidays: 'closed' };
  if (when === 'every day of the year') return { days: EVERY_DAY, holidays: 'open' };
  if (when === 'every day') return { days: EVERY_DAY, holidays: null };
  const range = /^([a-z]{3})[a-z]*-([a-z]{3})[a-z]*$/.exec(when);
  if (range) {
    const from = DAYS.indexOf(range[1] ?? '');
    const to = DAYS.indexOf(range[2] ?? '');
    if (from < 0 || to < from) return null;
    return { days: EVERY_DAY.slice(from, to + 1), holidays: null };
  }
  const names = when.split(/,\s*|\s+and\s+/).map((name) => DAYS.indexOf(name.slice(0, 3)) + 1);
  return names.every((day) => day > 0) ? { days: names, holidays: null } : null;
}
