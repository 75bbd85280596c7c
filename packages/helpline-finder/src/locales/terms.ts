/** The words of the finder, room by room. Child texts: short, active, kind; at most 12 words a sentence. */
import type { CoreTerms } from '@awareness-widgets/core';
import type { Audience, Caution, Channel, Emergency, Route } from '@awareness-widgets/data';

export interface FinderTerms extends CoreTerms {
  // country
  /** Before the name of the guessed country. */
  guessed: string;
  /** Before the name of the chosen country. */
  chosen: string;
  /** A country's name as it stands in a sentence, with its article where it has one. */
  countryInText: (name: string) => string;
  change: string;
  chooseCountry: string;
  /** A code or name that is no country here. */
  countryUnknown: (name: string) => string;
  /** A country of which we know no helpline. */
  countryWithout: (name: string) => string;
  allCountries: string;
  close: string;
  countryType: string;
  /** The same after a question about two or three. */
  countryTypeOther: string;
  countryList: string;
  /** Beside a country of which we know no helpline. */
  countryNoLine: string;
  /** Heading of those in the list. */
  countriesOther: string;
  countryNone: string;
  countryCount: (count: number) => string;
  /** Read out after a choice; the name as in a sentence. */
  countryShown: (name: string) => string;
  allHelp: (country: string) => string;

  // answer
  who: string;
  audiences: Record<Audience, string>;
  noEntry: string;
  /** A route on which we know nobody in this country. */
  standsIn: string;
  speaks: string;
  ages: (from: number | null, to: number | null) => string;
  forAudience: Record<Audience, string>;
  openInstead: string;
  nothingOpen: string;
  /** Heading of what helps whatever the country. */
  anywhere: string;
  /** What the international services are. */
  anywhereAbout: string;

  // channel
  ways: Record<Channel['type'], string>;
  callNumber: (number: string) => string;
  callAnyway: string;
  free: string;
  localCost: string;
  paid: string;
  /** From inside the country only. */
  national: string;
  anonymous: string;
  notHuman: string;
  /** What to know before ringing. */
  cautions: Record<Caution, string>;
  callBlocked: string;
  copy: (number: string) => string;
  copied: (number: string) => string;
  copyByHand: string;

  // hours
  openNow: string;
  openUntil: (time: string) => string;
  closedNow: string;
  closedUntil: (moment: string) => string;
  hoursUnknown: string;
  hoursNotChecked: string;
  /** A time after "until", from `9:00`. */
  atTime: (time: string) => string;
  dayAndTime: (date: string, time: string) => string;
  dayAndNight: string;
  everyDay: string;
  holidaysDiffer: string;
  holidaysClosed: string;
  /** Times on another clock than the reader's. */
  timeIn: (country: string) => string;

  // danger
  danger: Record<Audience, string>;
  emergencyFor: Record<Emergency['for'], string>;
  textEmergency: (number: string) => string;

  // routes
  routes: Record<Audience, Record<Route, string>>;
  moreLines: string;
  filters: string;
  filterWays: Record<'call' | 'chat' | 'message' | 'email', string>;
  filterFree: string;
  filterOpen: string;
  filterLanguage: string;
  anyLanguage: string;
  clearFilters: string;
  nothingMatches: string;
  matches: (count: number) => string;

  // trust
  readOn: (date: string) => string;
  calledOn: (date: string) => string;
  toldOn: (date: string) => string;
  confirmed: (by: string, date: string) => string;
  notChecked: string;
  someStale: string;
  isWrong: string;
  sources: string;
  sourceDated: (date: string) => string;
  sourceUndated: string;

  // exit
  exit: string;
  exitFrame: string;
  exitHint: string;
  exitPresses: (left: number) => string;
  /** Shown where a frame cannot leave the page around it. */
  exitLimit: string;
  /** The only words on the cover. */
  exitCover: string;
  exitCoverFrame: string;

  // paper
  print: string;
  printLayouts: Record<'sheet' | 'poster' | 'cards', string>;
  sheetTitle: (country: string) => string;
  sheetUntil: (month: string) => string;
  sheetQr: string;
  cardTitle: string;
}
