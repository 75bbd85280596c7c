/** Made-up activities for tests, from numbers so that they are the same each time. */
import type { Activity } from '@awareness-widgets/data';
import { ACTIVITY_AUDIENCES, FORMATS, KINDS, TOPICS } from '@awareness-widgets/data';
import fc from 'fast-check';

export const sample = (change: Partial<Activity> = {}): Activity => ({
  id: 'a',
  edition: 2021,
  title: 'Think before you click',
  summary: '',
  country: 'EE',
  start: '2021-02-09',
  end: null,
  format: 'online',
  kind: 'event',
  audiences: [],
  topics: [],
  languages: [],
  organiser: null,
  place: null,
  url: null,
  source: null,
  ...change,
});

const WORDS = [
  'Click',
  'Kööki',
  'safer',
  'Łódź',
  'quiz',
  'parents',
  'évening',
  'Straße',
  'net',
  'cyber',
];
const COUNTRIES = ['EE', 'LV', 'FR', 'MT', 'UA'];
const day = fc
  .tuple(
    fc.integer({ min: 2020, max: 2021 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

const anyActivity = fc.record({
  edition: fc.constantFrom(2020, 2021),
  title: fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
    .map((words) => words.join(' ')),
  summary: fc.constantFrom('', 'Bring your questions'),
  country: fc.constantFrom(...COUNTRIES),
  start: fc.oneof(
    fc.constant(null),
    day,
    day.map((text) => text.slice(0, 7)),
    day.map((text) => `${text}T10:30+02:00`),
  ),
  end: fc.oneof(fc.constant(null), day),
  format: fc.option(fc.constantFrom(...FORMATS)),
  kind: fc.option(fc.constantFrom(...KINDS)),
  audiences: fc.uniqueArray(fc.constantFrom(...ACTIVITY_AUDIENCES), { maxLength: 3 }),
  topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 3 }),
  languages: fc.uniqueArray(fc.constantFrom('en', 'et', 'lv', 'fr'), { maxLength: 2 }),
  organiser: fc.option(fc.constantFrom('Lasteabi', 'Net-Safe')),
  place: fc.option(
    fc.constantFrom(
      { name: 'Tartu', lat: 58.4, lon: 26.7 },
      { name: 'Łódź', lat: 51.8, lon: 19.5 },
    ),
  ),
});

export const anyActivities = fc
  .array(anyActivity, { maxLength: 25 })
  .map((list) =>
    list.map((fields, i) => sample({ ...(fields as Partial<Activity>), id: `a${i}` })),
  );

const some = (values: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });

export const anyFilters = fc.record(
  {
    country: some(COUNTRIES),
    audience: some(ACTIVITY_AUDIENCES),
    topic: some(TOPICS.slice(0, 6)),
    format: some(FORMATS),
    kind: some(KINDS),
    language: some(['en', 'et', 'lv']),
    place: some(['EE:Tartu', 'FR:Łódź', 'none']),
    from: day,
    to: day,
    q: fc.constantFrom(
      'click',
      'koki',
      'lodz quiz',
      'parnets',
      'strasse',
      'safer net',
      'lasteabi',
      'zzz',
      'estonia',
    ),
  },
  { requiredKeys: [] },
);
