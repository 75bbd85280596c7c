/** What there is to see, in the order a reader may meet it. */
import type { Directory } from '@awareness-widgets/data';
import type { AwHelplineFinder } from '@awareness-widgets/helpline-finder';

export interface State {
  id: string;
  title: string;
  about: string;
  attributes?: Record<string, string>;
  properties?: Partial<AwHelplineFinder> & { endless?: boolean };
  /** Widest it may be, in pixels. */
  width?: number;
  /** Shown by a finder that may stay without data. */
  unfinished?: boolean;
  /** Shown in a frame instead. */
  frame?: {
    src: string;
    height: number;
    sandbox?: string;
    /** Set for paper: laid out this wide, in pixels, and shown smaller where there is less room. */
    width?: number;
  };
}

/** A Saturday at three in the morning in Amsterdam, some days after the numbers were read. */
const NIGHT = new Date('2026-11-28T02:00:00Z');
/** The Monday after it, before the phones are answered. */
const MORNING = new Date('2026-11-30T07:30:00Z');
/** And its afternoon. */
const DAY = new Date('2026-11-30T13:00:00Z');
/** So late that nobody can vouch for the numbers any more. */
const YEARS_LATER = new Date('2029-03-01T12:00:00Z');

/** Pixels across A4. */
const A4 = 794;

const NOTHING: Directory = { version: 1, updated: '2026-11-22', countries: {}, international: [] };
const NO_DIRECTORY = { version: 1 } as Directory;

export const STATES: readonly State[] = [
  {
    id: 'guessed',
    title: 'A guessed country',
    about:
      'Guessed from your clock, and shown as a guess. Where your language names another country it asks.',
  },
  {
    id: 'chosen',
    title: 'A chosen country',
    about: 'One answer, open day and night; the routes below open where they stand.',
    attributes: { country: 'DK', 'report-href': 'mailto:editor@example.org' },
    properties: { now: DAY },
  },
  {
    id: 'unknown',
    title: 'No country yet',
    about: 'Nothing to guess from: one question, and the international services in sight.',
    attributes: { 'no-detect': '' },
  },
  {
    id: 'wrong',
    title: 'A country that is none',
    about: 'It never turns into another country silently.',
    attributes: { country: 'Atlantis' },
  },
  {
    id: 'without',
    title: 'A country without an entry',
    about: 'It says that we know of no line there, and leads to the international services.',
    attributes: { country: 'JP' },
  },
  {
    id: 'pair',
    title: 'A pair of helplines',
    about: 'Two lines of equal weight where the right answer is a pair.',
    attributes: { country: 'FR', lang: 'fr' },
    properties: { now: DAY },
  },
  {
    id: 'open',
    title: 'Open until tonight',
    about: 'The hours are known, were checked, and hold now.',
    attributes: { country: 'NL' },
    properties: { now: DAY },
  },
  {
    id: 'closed',
    title: 'Closed, and nothing else open',
    about: 'The line steps back and stays callable; the finder says that it knows of no other.',
    attributes: { country: 'NL' },
    properties: { now: NIGHT },
  },
  {
    id: 'instead',
    title: 'Closed before it opens',
    about: 'It says when the line opens, and names the international services until then.',
    attributes: { country: 'NL' },
    properties: { now: MORNING },
  },
  {
    id: 'stale',
    title: 'Not checked recently',
    about: 'More than a year after the last check nothing is called open any more.',
    attributes: { country: 'EE' },
    properties: { now: YEARS_LATER },
  },
  {
    id: 'parent',
    title: 'A parent asks, from right to left',
    about: 'Another order and other words; nothing is hidden.',
    attributes: { country: 'PL', audience: 'parent', dir: 'rtl' },
    properties: { now: DAY },
  },
  {
    id: 'compact',
    title: 'Compact, 280 pixels wide',
    about: 'For a column beside an article.',
    attributes: { country: 'EE', layout: 'compact' },
    properties: { now: DAY },
    width: 280,
  },
  {
    id: 'list',
    title: 'All countries below each other',
    about: 'For sites that many countries read.',
    attributes: { layout: 'list' },
    properties: { now: DAY },
  },
  {
    id: 'blocked',
    title: 'In a frame that swallows calls',
    about: 'Calls and leaving are dead here, so it says so and offers the number to copy.',
    frame: { src: './finder-framed.html', height: 620, sandbox: 'allow-scripts allow-same-origin' },
  },
  {
    id: 'loading',
    title: 'Loading',
    about: 'What the host wrote between the tags stays in sight.',
    properties: { endless: true },
    unfinished: true,
  },
  {
    id: 'empty',
    title: 'Empty',
    about: 'A directory without a country.',
    properties: { directory: NOTHING },
    unfinished: true,
  },
  {
    id: 'failed',
    title: 'Failed',
    about: 'The words between the tags come back, and there is a way to try again.',
    properties: { directory: NO_DIRECTORY },
    unfinished: true,
  },
  {
    id: 'sheet',
    title: 'Paper: the sheet',
    about: 'What the browser prints in place of the finder.',
    frame: { src: './finder-paper.html#sheet', height: 1123, width: A4 },
  },
  {
    id: 'poster',
    title: 'Paper: the poster',
    about: 'For a wall.',
    frame: { src: './finder-paper.html#poster', height: 1123, width: A4 },
  },
  {
    id: 'cards',
    title: 'Paper: eight cards',
    about: 'For pencil cases.',
    frame: { src: './finder-paper.html#cards', height: 1123, width: A4 },
  },
];
