import type { CoreTerms } from '@awareness-widgets/core';
import type { ActivityAudience, Format, Kind, Topic } from '@awareness-widgets/data';
import type { DimensionName } from '../model/dimensions.js';

/** Words of the activity map. Counts are functions, since languages count differently. */
export interface MapTerms extends CoreTerms {
  title: string;
  allEditions: string;
  edition: string;
  /** Beside the number of days; on the day itself. */
  daysToNext: (days: number) => string;
  /** Beside a campaign that is over. */
  nextOne: (date: string, days: number) => string;
  pastEdition: string;
  isToday: string;

  search: string;
  searchHint: string;
  filters: string;
  clearAll: (count: number) => string;
  /** Many options of one filter: `Riga and 29 more`. */
  andMoreOptions: (first: string, count: number) => string;
  removeFilter: (what: string) => string;
  activeFilters: string;
  searched: (words: string) => string;
  copyLink: string;
  linkCopied: string;
  download: string;
  downloadCsv: string;
  downloadIcs: string;
  downloadGeojson: string;
  print: string;
  downloadFailed: string;
  /** While a large file is written. */
  preparing: (percent: number) => string;
  /** A file that holds fewer than are shown, or none. */
  savedSome: (saved: number, total: number) => string;
  savedNone: string;
  /** How many of those shown a calendar can hold. */
  withDay: (dated: number, total: number) => string;
  /** The clipboard is closed to the page; the link follows. */
  copyByHand: string;
  copyNoAddress: string;
  cancel: string;

  /** Headings of the groups of filters. */
  groups: Record<DimensionName, string>;
  audience: Record<ActivityAudience, string>;
  /** `For teachers`, as a chip. */
  forAudience: Record<ActivityAudience, string>;
  topic: Record<Topic, string>;
  format: Record<Format, string>;
  kind: Record<Kind, string>;
  allCountries: (count: number) => string;
  moreOptions: (count: number) => string;
  fewerOptions: string;
  moreFilters: string;
  showFound: (count: number) => string;
  dates: string;
  from: string;
  to: string;
  fromToday: string;
  thisWeek: string;
  theDay: string;
  february: string;
  datesHint: string;
  noPlace: string;

  /** `548 activities, 40 countries`. */
  found: (activities: number, countries: number) => string;
  activities: (count: number) => string;
  /** `12 of 232 in view`. */
  foundInView: (shown: number, total: number) => string;
  sortBy: string;
  byDate: string;
  byCountry: string;
  byTitle: string;
  todayIs: (day: string) => string;
  /** Heads what began before the days asked for, and what is over. */
  running: string;
  earlier: string;
  noDate: string;
  noneTitle: string;
  /** A year or a country that has nothing at all. */
  noneListed: (what: string) => string;
  noneInView: string;
  noneHint: string;
  skipList: string;
  listLabel: string;
  timeForYou: (time: string) => string;

  online: (country: string) => string;
  across: (country: string) => string;
  placeAndOnline: (place: string, country: string) => string;
  when: string;
  timeUnknown: string;
  dateUnknown: string;
  where: string;
  topics: string;
  languages: string;
  by: string;
  close: string;
  addToCalendar: string;
  organiserSite: string;
  source: string;
  fromPlans: (year: number) => string;
  sourceDate: (date: string) => string;

  map: string;
  list: string;
  view: string;
  mapLabel: (countries: number, activities: number) => string;
  /** Unfolds `mapHelp`. */
  keyHelp: string;
  mapHelp: string;
  layers: string;
  countries: string;
  places: string;
  onlineOrWide: (count: number) => string;
  /** Activities with a place that the first window leaves out. */
  outside: (count: number) => string;
  /** A list that follows the map. */
  onlyInView: string;
  zoomIn: string;
  zoomOut: string;
  wholeMap: string;
  backTo: (region: string) => string;
  europe: string;
  world: string;
  panTo: Record<'left' | 'right' | 'up' | 'down', string>;
  inCountry: string;
  legendRange: (low: number, high: number | null) => string;
  awaiting: string;
  noReport: string;
  noInformation: string;
  smallStates: string;
  kosovo: string;
  kosovoNote: string;
  mapFailed: string;
  /** `12 near Tallinn`. */
  near: (count: string, places: string) => string;
  /** `9 of them for teachers`. */
  ofThem: (count: number, audience: string) => string;
  /** What choosing a marker does that zooming cannot part. */
  listsThem: string;
  andMore: (count: number) => string;
  countrySummary: (places: number, online: number) => string;

  overview: string;
  takingPart: string;
  taking: {
    planned: string;
    reported: string;
    awaiting: string;
    'no-report': string;
    none: string;
  };
  asTable: string;
  asBars: string;
  number: string;
  badRecords: (count: number) => string;
  /** Shown, but changed: an id that came twice, say. */
  oddRecords: (count: number) => string;
  badRecord: (row: number, name: string, problem: string) => string;
  printMore: (count: number) => string;
}
