import type { Hours } from '../../../src/index.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openState } from '../../../src/answers/open-state.js';
import { AFTER, BEFORE, paintDays, walk, walkClock } from './open-state.oracle.js';

const ZONES = [
  'Europe/Tallinn', 'Europe/Berlin', 'Europe/London', 'Europe/Dublin', 'Europe/Lisbon',
  'Atlantic/Azores', 'Atlantic/Reykjavik', 'Europe/Istanbul', 'Europe/Kyiv', 'Europe/Chisinau',
  'Europe/Moscow', 'Asia/Tbilisi', 'Asia/Baku', 'Asia/Yerevan', 'Asia/Nicosia', 'Asia/Beirut',
  'Asia/Jerusalem', 'Africa/Cairo', 'Africa/Casablanca', 'America/New_York', 'America/St_Johns',
  'America/Sao_Paulo', 'America/Santiago', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Tehran',
  'Australia/Lord_Howe', 'Australia/Adelaide', 'Pacific/Chatham', 'Pacific/Apia',
]; // prettier-ignore
const SCHEDULES = 10_000;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Days on which many zones change their clocks, and two on which none does. */
const EDGES = [
  '2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-03-08T07:00Z', '2026-11-01T06:00Z',
  '2026-04-04T15:00Z', '2026-10-03T16:00Z', '2026-04-23T22:00Z', '2026-10-29T21:00Z',
  '2026-03-27T00:00Z', '2026-10-24T22:00Z', '2026-01-14T12:00Z', '2026-12-31T23:00Z',
].map((text) => Date.parse(text)); // prettier-ignore

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
/** Times near the changes of clocks come often. */
const time = fc.oneof(
  fc.integer({ min: 0, max: 1439 }),
  fc.integer({ min: 0, max: 240 }),
  fc.constantFrom(0, 60, 120, 150, 180, 1380, 1439),
);
const entry = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  opens: time.map(clock),
  closes: fc.oneof(time.map(clock), fc.constant('24:00')),
});
const closure = fc
  .tuple(fc.constantFrom(...EDGES), fc.integer({ min: -3, max: 12 }))
  .map(([edge, days]) => new Date(edge + days * DAY).toISOString().slice(0, 10));
const schedule = fc.record({
  always: fc.oneof(
    { weight: 1, arbitrary: fc.constant(true) },
    { weight: 19, arbitrary: fc.constant(false) },
  ),
  week: fc.array(entry, { minLength: 1, maxLength: 4 }),
  closed: fc.array(closure, { maxLength: 3 }),
});

describe('openState against a minute-walking oracle', () => {
  it(`agrees on ${SCHEDULES} random schedules in ${ZONES.length} zones around changes of clocks`, () => {
    expect(ZONES).toHaveLength(30);
    const clocks = new Map<string, Int32Array>();
    const clockOf = (zone: string, edge: number) => {
      const key = `${zone} ${edge}`;
      if (!clocks.has(key)) clocks.set(key, walkClock(zone, edge));
      return clocks.get(key)!;
    };
    const schedules = fc.sample(schedule, { numRuns: SCHEDULES, seed: 20261122 });
    const steps = fc.sample(fc.integer({ min: -1500, max: 1500 }), { numRuns: SCHEDULES, seed: 7 });
    const disagreements: unknown[] = [];
    let compared = 0;
    schedules.forEach((random, at) => {
      const edge = EDGES[at % EDGES.length]!;
      const days = paintDays({ ...random, timezone: '', holidays: null }, edge);
      ZONES.forEach((timezone, zone) => {
        const hours: Hours = { ...random, timezone, holidays: null };
        const local = clockOf(timezone, edge);
        const step = BEFORE + steps[(at * 7 + zone) % steps.length]!;
        const now = edge + (step - BEFORE) * MINUTE;
        const answer = openState(hours, now);
        const expected = walk(local, days, step);
        compared += 1;
        if (!agree(answer, expected, edge, now)) {
          disagreements.push({ hours, now: new Date(now).toISOString(), answer, expected });
        }
      });
    });
    process.stdout.write(
      `openState: ${compared} comparisons, ${disagreements.length} disagreements\n`,
    );
    expect(disagreements.slice(0, 3)).toEqual([]);
    expect(compared).toBe(SCHEDULES * ZONES.length);
  }, 120_000);
});

/** Beyond its walk the oracle knows nothing; beyond a week `openState` says that it sees no end. */
function agree(
  answer: ReturnType<typeof openState>,
  { open, changes }: ReturnType<typeof walk>,
  edge: number,
  now: number,
): boolean {
  const change = changes === null ? null : edge + (changes - BEFORE) * MINUTE;
  const horizon = edge + AFTER * MINUTE;
  if (answer.state === 'open') {
    if (!open) return false;
    if (answer.until === null) return change === null || change > now + 7 * DAY;
    return answer.until === change || (change === null && answer.until >= horizon);
  }
  if (answer.state !== 'closed' || open) return false;
  return answer.opens === change || (change === null && (answer.opens ?? Infinity) >= horizon);
}
