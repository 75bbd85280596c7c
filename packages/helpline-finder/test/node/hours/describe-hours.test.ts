import type { Hours } from '@awareness-widgets/data';
import { describe, expect, it } from 'vitest';
import { describeHours, describeState, isOtherClock } from '../../../src/hours/describe-hours.js';
import { wallClock } from '@awareness-widgets/data/answers.js';
import * as en from '../../../src/locales/en.js';

describe('hours in words', () => {
  const words = { terms: en.terms, intl: 'en-GB' };
  const week = (entries: Hours['week'], more: Partial<Hours> = {}): Hours => ({
    timezone: 'Europe/Tallinn', always: false, week: entries, closed: [], holidays: null, ...more,
  }); // prettier-ignore
  const at = (text: string) => Date.parse(text);

  it.each<[Hours | null, string | null]>([
    [null, null],
    [week([]), null],
    [week([], { always: true }), 'Day and night'],
    [week([{ days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00' }]), 'Day and night'],
    [
      week([{ days: [1, 2, 3, 4, 5, 6, 7], opens: '09:00', closes: '23:00' }]),
      'Every day 9:00–23:00',
    ],
    [
      week([
        { days: [1, 2, 3, 4, 5], opens: '12:00', closes: '20:00' },
        { days: [6], opens: '10:00', closes: '14:00' },
      ]),
      'Mon–Fri 12:00–20:00; Sat 10:00–14:00',
    ],
    [
      week([
        { days: [1, 3], opens: '14:00', closes: '16:00' },
        { days: [1, 3], opens: '08:30', closes: '10:00' },
      ]),
      'Mon, Wed 8:30–10:00, 14:00–16:00',
    ],
    [week([{ days: [2, 3, 4], opens: '10:00', closes: '12:00' }]), 'Tue–Thu 10:00–12:00'],
    [
      week([{ days: [1, 2, 4, 5], opens: '10:00', closes: '12:00' }]),
      'Mon, Tue, Thu, Fri 10:00–12:00',
    ],
  ])('says %j', (hours, expected) => {
    expect(describeHours(hours, words)).toBe(expected);
  });

  it('says until when, on the service’s clock', () => {
    const now = at('2026-11-22T12:00Z');
    const say = (state: Parameters<typeof describeState>[0]) =>
      describeState(state, 'Europe/Tallinn', now, words);
    expect(say({ state: 'open', until: null })).toBe('Open now');
    expect(say({ state: 'open', until: at('2026-11-22T21:00Z') })).toBe('Open until 23:00');
    expect(say({ state: 'open', until: at('2026-11-24T21:00Z') })).toBe('Open now');
    expect(say({ state: 'closed', opens: at('2026-11-22T15:30Z') })).toBe('Closed until 17:30');
    expect(say({ state: 'closed', opens: at('2026-11-23T10:00Z') })).toBe(
      'Closed until Monday, 12:00',
    );
    expect(say({ state: 'closed', opens: at('2026-12-10T10:00Z') })).toBe(
      'Closed until 10 December, 12:00',
    );
    expect(say({ state: 'closed', opens: null })).toBe('Closed now');
    expect(say({ state: 'unknown' })).toBe('Hours not known');
    expect(say({ state: 'stale' })).toBe('Hours not checked recently');
  });

  it('notices that the reader’s clock differs', () => {
    const now = at('2026-11-22T12:00Z');
    expect(isOtherClock('Europe/Tallinn', wallClock('Europe/Helsinki', now), now)).toBe(false);
    expect(isOtherClock('Europe/Tallinn', wallClock('Europe/Paris', now), now)).toBe(true);
    expect(isOtherClock(undefined, wallClock('Europe/Paris', now), now)).toBe(false);
  });
});
