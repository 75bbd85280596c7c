/** Names of time zones in the writings of real calendars. */
import { describe, expect, it } from 'vitest';
import { resolveZone } from '../../../src/importers/resolve-zone.js';
import { wallClock, zoneOffset } from '../../../src/importers/zone-offset.js';

const name = (text: string) => {
  const zone = resolveZone(text);
  return zone === null || zone === 'UTC' ? zone : 'name' in zone ? zone.name : zone.minutes;
};

describe('a time zone', () => {
  it.each([
    ['Europe/Tallinn', 'Europe/Tallinn'],
    ['"Europe/Tallinn"', 'Europe/Tallinn'],
    ['/Europe/Vienna', 'Europe/Vienna'],
    ['/mozilla.org/20050126_1/America/New_York', 'America/New_York'],
    [
      '/freeassociation.sourceforge.net/Tzfile/America/Argentina/Ushuaia',
      'America/Argentina/Ushuaia',
    ],
    ['/softwarestudio.org/Olson_20011030_5/Europe/Berlin', 'Europe/Berlin'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['W. Europe Daylight Time', 'Europe/Berlin'],
    ['FLE Standard Time', 'Europe/Kyiv'],
    ['GMT Standard Time 1', 'Europe/London'],
    ['Eastern Standard Time', 'America/New_York'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Amsterdam'],
    ['(GMT+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius', 'Europe/Helsinki'],
    ['(UTC+03:30) Nowhere at all', 210],
    ['Central European Time', 'Europe/Warsaw'],
    ['Mitteleuropäische Zeit', 'Europe/Paris'],
    ['Eastern European Summer Time', 'Europe/Athens'],
    ['+01:00', 60],
    ['UTC+1', 60],
    ['GMT-03:30', -210],
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['tzone://Microsoft/Utc', 'UTC'],
    ['Atlantis/Capital', null],
    ['Customized Time Zone', null],
    ['+25:00', null],
    ['', null],
    ['constructor', null],
  ])('%s is %s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });

  it('is the same in both directions through the year', () => {
    for (const zone of ['Europe/Tallinn', 'Atlantic/Azores', 'America/New_York', '+05:45', 'UTC']) {
      for (let hour = 0; hour < 365 * 24; hour += 7) {
        const time = Date.UTC(2026, 0, 1, hour, 30);
        const wall = wallClock(time, zone)!;
        expect(Date.parse(wall)).toBe(time);
        // The hour that comes twice in autumn is told apart by its offset alone.
        const minutes = zoneOffset(wall.slice(0, 16), zone)!;
        expect([0, 60]).toContain(
          (Date.parse(wall) - (Date.parse(`${wall.slice(0, 16)}Z`) - minutes * 60_000)) / 60_000,
        );
      }
    }
  });
});
