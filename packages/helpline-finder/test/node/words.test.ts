import type { Hours } from '@awareness-widgets/data';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeHours, describeState, isOtherClock } from '../../src/hours/describe-hours.js';
import * as de from '../../src/locales/de.js';
import * as en from '../../src/locales/en.js';
import * as fr from '../../src/locales/fr.js';
import * as uk from '../../src/locales/uk.js';
import { version } from '../../src/version.js';
import { wallClock } from '../../src/hours/zone-clock.js';

const LOCALES = { de, fr, uk };
/** Words that are the same in English, for good reasons. */
const SAME: Record<string, string[]> = {
  de: ['ways.sms', 'ways.whatsapp', 'ways.chat', 'ways.web', 'routes.child.centre', 'routes.parent.centre', 'routes.professional.centre', 'emergencyFor.gendarmerie', 'filterWays.chat', 'dayAndTime'],
  fr: ['ways.whatsapp', 'ways.chat', 'ways.email', 'filterWays.chat', 'filterWays.message', 'filterWays.email', 'emergencyFor.police', 'emergencyFor.ambulance', 'emergencyFor.gendarmerie', 'audiences.parent', 'dayAndTime'],
  uk: ['ways.whatsapp', 'dayAndTime'],
}; // prettier-ignore

const ARGUMENTS: Record<string, unknown[]> = {
  countryCount: [3], ages: [8, 18], matches: [3], exitPresses: [2], dayAndTime: ['Monday', '12:00'],
}; // prettier-ignore

/** All texts by path; functions are called with sample arguments. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String(value(...(ARGUMENTS[path] ?? ['Estonia', 'Estonia'])))]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    texts(inner, path ? `${path}.${key}` : key),
  );
}

describe('locales', () => {
  it.each(Object.entries(LOCALES))(
    '%s has all words, its own, and says it is not reviewed',
    (code, { terms, reviewed }) => {
      const english = new Map(texts(en.terms));
      const own = texts(terms);
      expect(own.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
      const same = own.filter(([path, text]) => text === english.get(path)).map(([path]) => path);
      expect(same.filter((path) => !SAME[code]!.includes(path))).toEqual([]);
      expect(own.filter(([, text]) => text.trim() === '' || text.includes('undefined'))).toEqual(
        [],
      );
      expect(reviewed).toBeNull();
    },
  );

  it.each(Object.entries({ en, ...LOCALES }))(
    '%s averages at most 12 words a sentence, none over 16',
    (_, { terms }) => {
      const sentences = texts(terms)
        .flatMap(([, text]) => text.split(/(?<=[.?!…])\s+/))
        .map((text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length)
        .filter((count) => count > 2);
      const average = sentences.reduce((sum, count) => sum + count, 0) / sentences.length;
      expect(average).toBeLessThanOrEqual(12);
      expect(Math.max(...sentences)).toBeLessThanOrEqual(16);
    },
  );

  it('promises no erasure when leaving', () => {
    for (const { terms } of [en, ...Object.values(LOCALES)]) {
      const words = [
        terms.exit,
        terms.exitFrame,
        terms.exitHint,
        terms.exitLimit,
        terms.exitCover,
      ].join(' ');
      expect(words).not.toMatch(
        /trace|history|safe|secret|delet|eras|Spur|lösch|efface|слід|видал/i,
      );
    }
  });

  it('counts in Ukrainian', () => {
    expect([1, 3, 5, 21].map(uk.terms.countryCount)).toEqual([
      '1 країна',
      '3 країни',
      '5 країн',
      '21 країна',
    ]);
  });
});

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

describe('package', () => {
  it('has one version', () => {
    const pack = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(version).toBe(pack.version);
  });
});
