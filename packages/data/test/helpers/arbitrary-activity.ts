/** Activities as nobody would write them, for tests of properties. */
import fc from 'fast-check';
import type { Activity } from '../../src/schemas/activities.js';
import { ACTIVITY_AUDIENCES, FORMATS, KINDS, TOPICS } from '../../src/schemas/vocabulary.js';

const nullable = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

/** Text with letters of many scripts, emoji, quotes, line breaks, controls and formula signs. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', "'", "'=", "''-", '\t', '＝', ';', ','),
      fc.string({ maxLength: 20 }),
    )
    .map(([first, rest]) => first + rest),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '"',
        '\\',
        '\\n',
        ',',
        ';',
        ':',
        'é',
        '日本',
        '👩‍🏫',
        '<b>',
        '&amp;',
        ' ',
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join('')),
);

const title = fc.tuple(fc.constantFrom('A', 'Ö', 'ж', '7'), text).map((parts) => parts.join(''));
const two = (value: number) => String(value).padStart(2, '0');
const day = fc
  .integer({ min: Date.UTC(2004, 0, 1) / 864e5, max: Date.UTC(2099, 11, 31) / 864e5 })
  .map((days) => new Date(days * 864e5).toISOString().slice(0, 10));
const time = fc
  .tuple(
    day,
    fc.nat(23),
    fc.nat(59),
    fc.option(fc.integer({ min: 1, max: 59 })),
    fc.constantFrom('+00:00', '+01:00', '-03:30', '+05:45'),
  )
  .map(
    ([date, h, m, s, offset]) =>
      `${date}T${two(h)}:${two(m)}${s === null ? '' : `:${two(s)}`}${offset}`,
  );
const when = fc.oneof(
  day,
  day,
  time,
  day.map((date) => date.slice(0, 7)),
);

/** The end after the start, as readers take it: a day lasts to its end. */
const span = fc.tuple(nullable(when), nullable(when)).map(([start, end]) => {
  if (!start || !end) return { start, end };
  const first = (value: string) => Date.parse(value.length === 7 ? `${value}-01` : value);
  return first(start) > first(end) ? { start: end, end: start } : { start, end };
});

const coordinate = (most: number) =>
  fc.oneof(
    fc
      .double({ min: -most, max: most, noNaN: true, noDefaultInfinity: true })
      .filter((value) => !Object.is(value, -0)),
    fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((value) => value / 1e4),
  );

const place = fc
  .record({ name: text, lat: coordinate(90), lon: coordinate(180) })
  .filter(({ lat, lon }) => (lat !== 0 || lon !== 0) && !Object.is(lat, -0) && !Object.is(lon, -0));

const url = fc.constantFrom(
  'https://example.org/',
  'http://example.org/a?b=c,d;e#f',
  'https://пример.рф/х',
);
const source = fc
  .record({ url, date: nullable(text), via: fc.option(text, { nil: undefined }) })
  .map(({ via, ...rest }) => (via === undefined ? rest : { ...rest, via }));

const activity: fc.Arbitrary<Activity> = fc
  .record({
    id: fc.tuple(fc.uuid(), fc.constantFrom('', 'é', ',x', ';y')).map((parts) => parts.join('')),
    edition: fc.integer({ min: 2004, max: 2100 }),
    title,
    summary: text,
    country: fc.constantFrom('EE', 'GB', 'XK', 'US', 'GR'),
    span,
    format: nullable(fc.constantFrom(...FORMATS)),
    kind: nullable(fc.constantFrom(...KINDS)),
    audiences: fc.subarray([...ACTIVITY_AUDIENCES]),
    topics: fc.subarray([...TOPICS]),
    languages: fc.subarray(['en', 'et', 'pt-BR', 'sr-Latn']),
    organiser: nullable(text),
    place: nullable(place),
    url: nullable(url),
    source: nullable(source),
  })
  .map(({ span: { start, end }, ...rest }) => ({ ...rest, start, end }) as Activity);

/** Sets with different ids; the importer would otherwise tell them apart. */
export const activities = fc.uniqueArray(activity, { maxLength: 12, selector: ({ id }) => id });
