/** What people's files hold, read: every row ends up somewhere and is named. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importActivities, templateCsv, type ImportOptions } from '../../src/importers/index.js';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url)));

/** Encodes text in a one-byte code page. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const codes = new Map<string, number>();
  for (let code = 0; code < 256; code++) codes.set(decoder.decode(Uint8Array.of(code)), code);
  return Uint8Array.from([...text].map((char) => codes.get(char) ?? 63));
}

const utf16 = (text: string, mark: boolean) =>
  new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));

const csv = (rows: string[], options?: ImportOptions) =>
  importActivities(['title,country,start,end,lat,lon,place,edition', ...rows].join('\n'), options);

describe('CSV dialects', () => {
  it('reads The Events Calendar: HTML, times with zones, venues, categories', async () => {
    const { activities, rejected, dialect } = await importActivities(
      fixture('events-calendar.csv'),
    );
    expect(dialect).toMatchObject({
      name: 'the-events-calendar',
      separator: ',',
      encoding: 'utf-8',
    });
    expect(rejected).toEqual([]);
    expect(activities[0]).toMatchObject({
      title: 'Parents\' evening: "My child and the phone"',
      summary: 'An evening for parents.\n\nBring your questions.\nCoffee & cake.',
      country: 'AT',
      start: '2026-02-10T19:00+01:00',
      end: '2026-02-10T21:00+01:00',
      audiences: ['parents'],
      topics: ['privacy'],
      place: { name: 'Town hall', lat: 47.0707, lon: 15.4395 },
    });
    expect(activities[1]).toMatchObject({ start: '2026-02-09', end: '2026-02-15' });
    expect(activities[2]).toMatchObject({ kind: 'quiz', place: null, url: null });
  });

  it('reads EventON: month first, times as h:mm:AM', async () => {
    const { activities, rejected, dialect } = await importActivities(fixture('eventon.csv'), {
      country: 'AT',
    });
    expect(dialect).toMatchObject({ name: 'eventon', dateOrder: 'mdy' });
    expect(dialect.ignored).toContain('image_url');
    expect(activities.map(({ start, end }) => [start, end])).toEqual([
      ['2026-02-10T09:30+01:00', '2026-02-10T11:00+01:00'],
      ['2026-02-13', '2026-02-14'],
    ]);
    expect(rejected).toEqual([
      {
        line: 4,
        field: 'title',
        reason: 'the title is missing',
        suggestion: 'give the activity a title',
        value: '',
      },
    ]);
  });

  it('reads Code Week: Excel serial numbers, decimal commas, audience ids', async () => {
    const { activities, rejected, dialect } = await importActivities(fixture('code-week.csv'));
    expect(dialect).toMatchObject({ name: 'code-week', separator: ';' });
    expect(activities[0]).toMatchObject({
      start: '2022-02-10T10:00+02:00',
      end: '2022-02-10T12:00+02:00',
      format: 'on-site',
      audiences: ['young-people', 'teachers'],
      topics: ['gaming', 'screen-time'],
      place: { lat: 54.8985, lon: 23.9036 },
    });
    expect(activities[1]).toMatchObject({ format: 'online', languages: ['en'], place: null });
    expect(rejected).toMatchObject([{ line: 4, field: 'country', value: 'XX' }]);
  });

  it('reads a German Excel: hint line, semicolons, dots in dates, own column names', async () => {
    const options = { columns: { lat: 'Breite', lon: 'Länge' } } as const;
    const { activities, rejected } = await importActivities(
      fixture('own-german-excel.csv'),
      options,
    );
    expect(activities).toMatchObject([
      {
        country: 'DE',
        start: '2026-02-10T19:00+01:00',
        place: { name: 'Köln', lat: 50.9375, lon: 6.9603 },
      },
      { start: '2026-02-09', end: '2026-02-15', format: 'hybrid' },
    ]);
    expect(rejected.map(({ line, field }) => [line, field])).toEqual([
      [6, 'start'],
      [7, 'title'],
    ]);
  });

  it('reads its own template', async () => {
    for (const separator of [',', ';', '\t'] as const) {
      const { activities, rejected, warnings } = await importActivities(templateCsv({ separator }));
      expect(activities).toHaveLength(2);
      expect([...rejected, ...warnings]).toEqual([]);
    }
  });

  it('says what is missing when no column holds a title', async () => {
    const { rejected } = await importActivities('a,b\n1,2');
    expect(rejected).toMatchObject([{ line: 1, field: 'title', value: 'a,b' }]);
  });
});

describe('CSV as spreadsheets write it', () => {
  const text = 'title;country;start\r\nŻółć „ąę”;PL;10.02.2026\r\n';

  it.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 with mark', utf16(text, true), 'utf-16le'],
    ['UTF-16 without', utf16(text, false), 'utf-16le'],
    ['the country’s code page', encode(text, 'windows-1250'), 'windows-1250'],
  ])('reads %s', async (_name, bytes, encoding) => {
    const result = await importActivities(bytes, { country: 'PL' });
    expect(result.activities[0]?.title).toBe('Żółć „ąę”');
    expect(result.dialect.encoding).toBe(encoding);
    expect(result.warnings.some(({ reason }) => reason.startsWith('not Unicode'))).toBe(
      encoding === 'windows-1250',
    );
  });

  it('keeps separators, quotes and line breaks inside quoted cells, and counts lines by them', async () => {
    const { activities, rejected } = await csv([
      '"A, ""b""',
      'and c",EE,2026-02-10,,,,,',
      'x,??,2026-02-10,,,,,',
    ]);
    expect(activities[0]?.title).toBe('A, "b"\nand c');
    expect(rejected).toMatchObject([{ line: 4, field: 'country' }]);
  });

  it('loses one row, not the rest, to a quotation mark that is not closed', async () => {
    const { activities, rejected } = await csv([
      '"open,EE,2026-02-10,,,,,',
      'good,EE,2026-02-10,,,,,',
    ]);
    expect(activities.map(({ title }) => title)).toEqual(['good']);
    expect(rejected).toMatchObject([{ line: 2, reason: 'a quotation mark is not closed' }]);
  });

  it('names cells beyond the last column and columns it does not read', async () => {
    const { warnings } = await importActivities(
      'title,country,start,colour\nA,EE,2026-02-10,red,more',
    );
    expect(warnings).toMatchObject([
      { line: 1, reason: 'column not read', value: 'colour' },
      { line: 2, reason: 'more cells than columns', value: 'more' },
      { line: 2, field: 'edition' },
    ]);
  });

  it('warns of broken accents', async () => {
    const { warnings } = await csv(['CafÃ© online,EE,2026-02-10,,,,,2026']);
    expect(warnings).toMatchObject([{ line: 2, field: 'title', value: 'CafÃ© online' }]);
  });
});

describe('dates', () => {
  const start = async (value: string, options?: ImportOptions) => {
    const { activities, rejected } = await csv([`A,EE,"${value}",,,,,2026`], options);
    return activities[0]?.start ?? rejected[0]?.reason;
  };

  it.each([
    ['2026-02-10', '2026-02-10'],
    ['2026-02', '2026-02'],
    ['2026/2/9', '2026-02-09'],
    ['20260210', '2026-02-10'],
    ['9.2.2026', '2026-02-09'],
    ['09. 02. 2026', '2026-02-09'],
    ['09.02.26', '2026-02-09'],
    ['9-2-2026', '2026-02-09'],
    ['2026-02-10 14:30', '2026-02-10T14:30+02:00'],
    ['2026-02-10T14:30:00Z', '2026-02-10T16:30+02:00'],
    ['2026-02-10T14:30+0100', '2026-02-10T14:30+01:00'],
    ['10.02.2026 2:30 PM', '2026-02-10T14:30+02:00'],
    ['2026-07-10 14:30', '2026-07-10T14:30+03:00'],
    ['9 February 2026', '2026-02-09'],
    ['Feb 9, 2026', '2026-02-09'],
    ['9. veebruar 2026', '2026-02-09'],
    ['9 lutego 2026', '2026-02-09'],
    ['9 de febrero de 2026', '2026-02-09'],
    ['February 2026', '2026-02'],
    ['46063', '2026-02-10'],
    ['46063.604166667', '2026-02-10T14:30+02:00'],
    ['13/2/2026', '2026-02-13'],
    ['2/2/2026', '2026-02-02'],
    ['3/2/2026', 'the date can be read day first or month first'],
    ['30.02.2026', 'there is no such day'],
    ['soon', 'this is not a date'],
    ['2026-02-10 25:00', 'the time of day is not one'],
  ])('reads %s as %s', async (value, expected) => {
    expect(await start(value)).toBe(expected);
  });

  it('decides by the other rows, by the option, or asks', async () => {
    const rows = (more: string) => [`A,EE,3/2/2026,,,,,2026`, `B,EE,${more},,,,,2026`];
    expect((await csv(rows('25/2/2026'))).activities[0]?.start).toBe('2026-02-03');
    expect((await csv(rows('2/25/2026'))).activities[0]?.start).toBe('2026-03-02');
    expect((await csv(rows('2026-02-25'), { dateOrder: 'mdy' })).activities[0]?.start).toBe(
      '2026-03-02',
    );
    const asked = await csv(rows('2026-02-25'));
    expect(asked.activities.map(({ title }) => title)).toEqual(['B']);
    expect(asked.rejected[0]).toMatchObject({ line: 2, field: 'start', value: '3/2/2026' });
    expect(asked.rejected[0]?.suggestion).toContain('2026-02-03 or 2026-03-02');
  });

  it('drops a time without a zone, and says so', async () => {
    const { activities, warnings } = await csv(['A,ES,2026-02-10 10:00,,,,,2026']);
    expect(activities[0]?.start).toBe('2026-02-10');
    expect(warnings).toMatchObject([
      { line: 2, field: 'start', reason: 'time of day left out: no time zone is given' },
    ]);
    const zoned = await csv(['A,ES,2026-02-10 10:00,,,,,2026'], { timezone: 'Atlantic/Canary' });
    expect(zoned.activities[0]?.start).toBe('2026-02-10T10:00+00:00');
  });

  it('rejects an end before the start', async () => {
    const { rejected } = await csv([
      'A,EE,2026-02-10,2026-02-09,,,,2026',
      'B,EE,2026-02,2026-01,,,,2026',
    ]);
    expect(rejected.map(({ line, field }) => [line, field])).toEqual([
      [2, 'end'],
      [3, 'end'],
    ]);
  });
});

describe('places', () => {
  const place = async (lat: string, lon: string) => {
    const { activities, warnings } = await csv([`A,EE,2026-02-10,,"${lat}","${lon}",X,2026`]);
    return [activities[0]?.place ?? null, warnings[0]?.reason] as const;
  };

  it('takes a missing coordinate for missing, never for zero, and keeps the venue', async () => {
    const venue = { name: 'X', lat: null, lon: null };
    expect(await place('', '')).toEqual([
      venue,
      'has no coordinates: in the list, not on the map; add lat and lon',
    ]);
    expect(await place('59,4', '')).toEqual([venue, 'longitude is missing; coordinates left out']);
    expect(await place('0', '0')).toEqual([
      venue,
      '0, 0 is taken as missing; coordinates left out',
    ]);
    expect(await place('north', '24')).toEqual([
      venue,
      'coordinates are not numbers; coordinates left out',
    ]);
  });

  it('reads decimal commas and degree signs', async () => {
    expect(await place('59,437', '24,7536')).toEqual([
      { name: 'X', lat: 59.437, lon: 24.7536 },
      undefined,
    ]);
    expect(await place('59.437° N', '24.7536°E')).toEqual([
      { name: 'X', lat: 59.437, lon: 24.7536 },
      undefined,
    ]);
  });

  it('warns of swapped coordinates and of places elsewhere', async () => {
    expect(await place('24.7536', '59.437')).toEqual([
      { name: 'X', lat: 24.7536, lon: 59.437 },
      'latitude and longitude look swapped; kept as they stand',
    ]);
    expect((await place('48.2', '16.4'))[1]).toBe(
      'the place lies outside the country; kept as it stands',
    );
    expect(await place('120', '59')).toEqual([
      { name: 'X', lat: 59, lon: 120 },
      'latitude and longitude were swapped; swapped back',
    ]);
  });
});

describe('other fields', () => {
  it('reads countries by code and by name in many languages', async () => {
    const names = [
      'ee',
      'UK',
      'EL',
      'Estonia',
      'Österreich',
      'Suomi',
      'Česko',
      'The Netherlands',
      'Polska',
    ];
    const { activities } = await csv(names.map((name, i) => `A${i},${name},2026-02-10,,,,,2026`));
    expect(activities.map(({ country }) => country)).toEqual([
      'EE',
      'GB',
      'GR',
      'EE',
      'AT',
      'FI',
      'CZ',
      'NL',
      'PL',
    ]);
  });

  it('knows no former countries, unions or prototypes', async () => {
    const { rejected } = await csv(
      ['DD', 'EU', 'ZZ', 'constructor', '__proto__'].map((n) => `A,${n},2026,,,,,2026`),
    );
    expect(rejected.map(({ field }) => field)).toEqual(Array(5).fill('country'));
  });

  it('names words outside the vocabulary and keeps the row', async () => {
    const text =
      'title,country,edition,start,topics,audiences,format,kind\nA,EE,2026,2026-02-10,"phishing; constructor",teens,mixed,party';
    const { activities, warnings } = await importActivities(text);
    expect(activities[0]).toMatchObject({
      topics: ['scams'],
      audiences: ['young-people'],
      format: 'hybrid',
      kind: null,
    });
    expect(warnings.map(({ field, value }) => [field, value])).toEqual([
      ['kind', 'party'],
      ['topics', 'constructor'],
    ]);
  });

  it('finds duplicates: equal rows are left out, the others kept and named', async () => {
    const row = 'Talk,EE,2026-02-10,,,,,2026';
    const { activities, duplicates } = await csv([
      row,
      row,
      'TALK,EE,2026-02-10,2026-02-11,,,,2026',
    ]);
    expect(activities).toHaveLength(2);
    expect(duplicates).toMatchObject([
      { line: 3, firstLine: 2, by: 'row' },
      { line: 4, firstLine: 2, by: 'content' },
    ]);
    const twice = await importActivities(
      'id,title,country,edition,start\nx,A,EE,2026,2026-02\nx,B,EE,2026,2026-02',
    );
    expect(twice.activities.map(({ id }) => id)).toEqual(['x', 'x-2']);
    expect(twice.duplicates).toMatchObject([{ line: 3, id: 'x', by: 'id' }]);
  });

  it('gives a row the same id each time', async () => {
    const [one, two] = await Promise.all([
      csv(['Õhtu,EE,2026-02-10,,,,,2026']),
      csv(['Õhtu,EE,2026-02-10,,,,,2026']),
    ]);
    expect(one.activities[0]?.id).toBe(two.activities[0]?.id);
    expect(one.activities[0]?.id).toMatch(/^2026-ee-ohtu-/);
  });
});
