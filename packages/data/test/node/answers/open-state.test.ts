import type { Hours } from '../../../src/index.js';
import { describe, expect, it } from 'vitest';
import { openState } from '../../../src/answers/open-state.js';

const week = (days: number[], opens: string, closes: string) => ({ days, opens, closes });
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const hours = (entries: Hours['week'], more: Partial<Hours> = {}): Hours => ({
  timezone: 'Europe/Tallinn',
  always: false,
  week: entries,
  closed: [],
  holidays: null,
  ...more,
});
const at = (text: string) => Date.parse(text);
const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

describe('openState', () => {
  it('is unknown without hours, with empty hours and in a zone that nobody knows', () => {
    expect(openState(null, at('2026-11-22T12:00Z'))).toEqual({ state: 'unknown' });
    expect(openState(hours([]), at('2026-11-22T12:00Z'))).toEqual({ state: 'unknown' });
    expect(openState(hours([], { always: true, timezone: 'Mars/Base' }), 0)).toEqual({
      state: 'unknown',
    });
  });

  it('never calls open what is stale or unchecked', () => {
    for (const freshness of ['stale', 'unchecked'] as const) {
      expect(openState(hours([], { always: true }), 0, { freshness })).toEqual({ state: 'stale' });
    }
    expect(openState(hours([], { always: true }), 0, { freshness: 'ageing' }).state).toBe('open');
  });

  it('knows no end for day and night, however it is written', () => {
    const now = at('2026-11-22T12:00Z');
    const endless = { state: 'open', until: null };
    expect(openState(hours([], { always: true }), now)).toEqual(endless);
    expect(openState(hours([week(EVERY_DAY, '00:00', '24:00')]), now)).toEqual(endless);
    expect(openState(hours([week(EVERY_DAY, '08:00', '08:00')]), now)).toEqual(endless);
  });

  it('opens and closes on the minute in the service’s own zone', () => {
    const weekdays = hours([week([1, 2, 3, 4, 5], '12:00', '20:00')]);
    const before = openState(weekdays, at('2026-11-23T09:59:59Z'));
    expect(before).toEqual({ state: 'closed', opens: at('2026-11-23T10:00Z') });
    const first = openState(weekdays, at('2026-11-23T10:00Z'));
    expect(first).toEqual({ state: 'open', until: at('2026-11-23T18:00Z') });
    const friday = openState(weekdays, at('2026-11-27T18:00Z'));
    expect(friday).toEqual({ state: 'closed', opens: at('2026-11-30T10:00Z') });
  });

  it('reads all intervals of a day, not the first', () => {
    const split = hours([week([7], '08:00', '10:00'), week([7], '14:00', '16:00')]);
    expect(openState(split, at('2026-11-22T09:00Z'))).toEqual({
      state: 'closed',
      opens: at('2026-11-22T12:00Z'),
    });
    expect(openState(split, at('2026-11-22T12:30Z')).state).toBe('open');
  });

  it('joins intervals that touch, so that nobody is told of an end that is none', () => {
    const night = hours([week([6], '20:00', '24:00'), week([7], '00:00', '04:00')]);
    expect(openState(night, at('2026-11-21T20:00Z'))).toEqual({
      state: 'open',
      until: at('2026-11-22T02:00Z'),
    });
  });

  it('stays open past midnight', () => {
    const night = hours([week([6], '22:00', '06:00')]);
    expect(openState(night, at('2026-11-22T03:59Z'))).toEqual({
      state: 'open',
      until: at('2026-11-22T04:00Z'),
    });
    expect(openState(night, at('2026-11-22T04:00Z')).state).toBe('closed');
  });

  it('keeps dated closures, also for the night before and over several weeks', () => {
    const nightly = hours([week(EVERY_DAY, '22:00', '06:00')], { closed: ['2026-11-22'] });
    const result = openState(nightly, at('2026-11-21T21:00Z'));
    expect(result.state === 'open' && iso(result.until)).toBe('2026-11-21T22:00:00.000Z');
    expect(openState(nightly, at('2026-11-22T21:00Z'))).toEqual({
      state: 'closed',
      opens: at('2026-11-23T20:00Z'),
    });
    const july = Array.from(
      { length: 31 },
      (_, day) => `2026-07-${String(day + 1).padStart(2, '0')}`,
    );
    const summer = openState(hours([], { always: true, closed: july }), at('2026-07-02T12:00Z'));
    expect(summer).toEqual({ state: 'closed', opens: at('2026-07-31T21:00Z') });
  });

  it('says nothing of an opening that is more than two months away', () => {
    const closed = Array.from({ length: 120 }, (_, day) =>
      new Date(at('2026-07-01T00:00Z') + day * 86_400_000).toISOString().slice(0, 10),
    );
    const result = openState(hours([], { always: true, closed }), at('2026-07-02T12:00Z'));
    expect(result).toEqual({ state: 'closed', opens: null });
  });

  it('does not know on a likely holiday, unless the hours hold on holidays', () => {
    const now = at('2026-12-25T12:00Z');
    const options = { holidays: ['12-25'] };
    const daily = [week(EVERY_DAY, '09:00', '20:00')];
    expect(openState(hours(daily), now, options)).toEqual({ state: 'unknown' });
    expect(openState(hours(daily, { holidays: 'closed' }), now, options).state).toBe('unknown');
    expect(openState(hours(daily, { holidays: 'open' }), now, options).state).toBe('open');
    expect(openState(hours([], { always: true }), now, options).state).toBe('open');
  });

  it('names no opening that falls on a likely holiday', () => {
    const result = openState(hours([week([5], '09:00', '20:00')]), at('2026-12-24T12:00Z'), {
      holidays: ['12-25'],
    });
    expect(result).toEqual({ state: 'closed', opens: null });
  });

  it('takes the first of two equal times in autumn and skips what spring skips', () => {
    const berlin = (opens: string, closes: string) =>
      hours([week([7], opens, closes)], { timezone: 'Europe/Berlin' });
    // 2026-10-25: 3:00 becomes 2:00 again, at 1:00 UTC.
    expect(openState(berlin('02:30', '05:00'), at('2026-10-25T00:29Z'))).toEqual({
      state: 'closed',
      opens: at('2026-10-25T00:30Z'),
    });
    expect(openState(berlin('01:00', '02:30'), at('2026-10-25T01:10Z')).state).toBe('closed');
    // 2026-03-29: 2:00 becomes 3:00, at 1:00 UTC.
    expect(openState(berlin('02:30', '05:00'), at('2026-03-29T00:59Z'))).toEqual({
      state: 'closed',
      opens: at('2026-03-29T01:00Z'),
    });
    expect(openState(berlin('02:10', '02:50'), at('2026-03-29T01:00Z')).state).toBe('closed');
  });
});
