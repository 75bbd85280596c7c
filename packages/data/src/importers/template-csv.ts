/** The spreadsheet a campaign team starts from: our columns and two rows that show them. */
import type { Activity } from '../schemas/activities.js';
import { toCsv, type CsvOptions } from '../exporters/to-csv.js';

const EXAMPLES: Activity[] = [
  {
    id: 'example-1',
    edition: 2026,
    title: 'Workshop “Who reads along?”',
    summary: 'Pupils look at what their phones tell others. Delete this row before you import.',
    country: 'EE',
    start: '2026-02-10T10:00+02:00',
    end: '2026-02-10T11:30+02:00',
    format: 'on-site',
    kind: 'training',
    audiences: ['children', 'teachers'],
    topics: ['privacy', 'digital-footprint'],
    languages: ['et', 'ru'],
    organiser: 'Town library',
    place: { name: 'Town library, Tartu', lat: 58.378, lon: 26.729 },
    url: 'https://example.org/workshop',
    source: null,
  },
  {
    id: 'example-2',
    edition: 2026,
    title: 'Poster competition',
    summary: 'Only the month is known, and it takes place online. Delete this row, too.',
    country: 'EE',
    start: '2026-02',
    end: null,
    format: 'online',
    kind: 'contest',
    audiences: ['young-people'],
    topics: ['cyberbullying'],
    languages: ['et'],
    organiser: null,
    place: null,
    url: null,
    source: null,
  },
];

/** @returns The template; `separator: ';'` for spreadsheets that expect it. */
export const templateCsv = (options?: CsvOptions): string => toCsv(EXAMPLES, options).text;
