/** English defines the keys of all languages. */
import { coreEn } from '@awareness-widgets/core';
import type { FinderTerms } from './terms.js';

/** Countries that take an article inside a sentence. */
const the = (country: string): string =>
  /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Isle |Congo)|(Republic|Islands|Territor\w+|Lands)$/.test(
    country,
  )
    ? `the ${country}`
    : country;

export const terms: FinderTerms = {
  ...coreEn,
  // country
  guessed: 'You seem to be in',
  chosen: 'Help in',
  countryInText: the,
  change: 'Change',
  chooseCountry: 'Which country are you in?',
  countryUnknown: (name) => `We do not know the country “${name}”. Please pick one.`,
  countryWithout: (name) => `We know of no national helpline in ${the(name)}.`,
  allCountries: 'All countries',
  close: 'Close',
  countryType: 'Type its name',
  countryTypeOther: 'Or type another country',
  countryList: 'Or pick from the list',
  countryNoLine: 'no helpline known',
  countriesOther: 'Other countries',
  countryNone: 'We find no country of that name. Try another spelling, or the list.',
  countryCount: (count) => (count === 1 ? '1 country' : `${count} countries`),
  countryShown: (name) => `Showing help in ${name}`,
  allHelp: (country) => `All help in ${the(country)}`,

  // answer
  who: 'Who is asking?',
  audiences: { child: 'Child or teen', parent: 'Parent', professional: 'Professional' },
  noEntry: 'We have no entry for this yet.',
  standsIn: 'We know of none in this country.',
  speaks: 'Languages:',
  ages: (from, to) => {
    if (from === null) return `Up to ${to} years`;
    return to === null ? `From ${from} years` : `${from} to ${to} years`;
  },
  forAudience: {
    child: 'For children and teens',
    parent: 'For parents',
    professional: 'For people who work with children',
  },
  openInstead: 'You can reach this now:',
  nothingOpen: 'Nobody else we know is open right now. You can try:',
  anywhere: 'Help in any country',
  anywhereAbout: 'These websites find help in many countries.',

  // channel
  ways: {
    phone: 'Call',
    sms: 'Text',
    whatsapp: 'WhatsApp',
    chat: 'Chat',
    email: 'E-mail',
    web: 'Website',
  },
  callNumber: (number) => `Call ${number}`,
  callAnyway: 'Call anyway',
  free: 'Free.',
  localCost: 'Costs as much as a local call.',
  paid: 'This call costs money.',
  national: 'Works only inside the country.',
  anonymous: 'You need not say your name.',
  notHuman: 'A computer answers first.',
  cautions: {
    '112-does-not-work': '112 brings no help here.',
    'not-emergency': 'In danger, call the emergency number first.',
    'tips-only': 'Takes tips, gives no support.',
    'hidden-number-fails': 'Not from a hidden number.',
    'mobile-only': 'Only from mobile phones.',
  },
  callBlocked: 'Calls may not start from this box. You can dial the number yourself.',
  copy: (number) => `Copy ${number}`,
  copied: (number) => `${number} copied`,
  copyByHand: 'Copying did not work. The number is marked for you.',

  // hours
  openNow: 'Open now',
  openUntil: (time) => `Open until ${time}`,
  closedNow: 'Closed now',
  closedUntil: (moment) => `Closed until ${moment}`,
  hoursUnknown: 'Hours not known',
  hoursNotChecked: 'Hours not checked recently',
  atTime: (time) => time,
  dayAndTime: (date, time) => `${date}, ${time}`,
  dayAndNight: 'Day and night',
  everyDay: 'Every day',
  holidaysClosed: 'Closed on public holidays.',
  holidaysDiffer: 'It may differ on public holidays.',
  timeIn: (country) => `Times are those of ${the(country)}.`,

  // danger
  danger: {
    child: 'In danger right now?',
    parent: 'Someone in danger right now?',
    professional: 'A child in danger right now?',
  },
  emergencyFor: {
    all: 'Police, ambulance, fire',
    police: 'Police',
    ambulance: 'Ambulance',
    fire: 'Fire',
    gendarmerie: 'Gendarmerie',
    rescue: 'Rescue service',
    gas: 'Gas leak',
    sms: 'Text message',
  },
  textEmergency: (number) => `Deaf or hard of hearing: text ${number}`,

  // routes
  routes: {
    child: {
      talk: 'Talk to someone',
      report: 'Report something illegal',
      'own-image': 'Take down a picture of me',
      centre: 'Safer Internet Centre',
      missing: 'A child is missing',
    },
    parent: {
      talk: 'Talk to someone',
      report: 'Report something illegal',
      'own-image': 'Take down a picture of my child',
      centre: 'Safer Internet Centre',
      missing: 'My child is missing',
    },
    professional: {
      talk: 'Advice for a child or for you',
      report: 'Report illegal content',
      'own-image': 'Take down a picture of a child',
      centre: 'Safer Internet Centre',
      missing: 'A child is missing',
    },
  },
  moreLines: 'More people to talk to',
  filters: 'Show only',
  filterWays: { call: 'Call', chat: 'Chat', message: 'Message', email: 'E-mail' },
  filterFree: 'Free',
  filterOpen: 'Open now',
  filterLanguage: 'Language',
  anyLanguage: 'Any language',
  clearFilters: 'Show all',
  nothingMatches: 'Nothing here has all of that.',
  matches: (count) => (count === 1 ? '1 line' : `${count} lines`),

  // trust
  readOn: (date) => `Numbers read on public pages on ${date}. Nobody has test-called them.`,
  calledOn: (date) => `Numbers test-called, the last on ${date}.`,
  toldOn: (date) => `Numbers confirmed by the services, the last on ${date}.`,
  confirmed: (by, date) => `Confirmed by ${by} on ${date}.`,
  notChecked: 'Nobody has checked these numbers yet.',
  someStale: 'Some of this was not checked recently.',
  isWrong: 'Is one wrong?',
  sources: 'Sources and dates',
  sourceDated: (date) => `page dated ${date}`,
  sourceUndated: 'page without a date',

  // exit
  exit: 'Leave this page',
  exitFrame: 'Hide this',
  exitHint: 'Or press Shift three times.',
  exitPresses: (left) =>
    left === 1 ? 'Press Shift once more to leave.' : `Press Shift ${left} more times to leave.`,
  exitLimit: 'This button can only hide this box. To leave, close the tab.',
  exitCover: 'Loading…',
  exitCoverFrame: 'This box is hidden. To leave, close the tab.',

  // paper
  print: 'Print for school',
  printLayouts: { sheet: 'Sheet', poster: 'Poster', cards: 'Eight cards' },
  sheetTitle: (country) => `Someone to talk to in ${the(country)}`,
  sheetUntil: (month) => `After ${month}, please print a new one.`,
  sheetQr: 'The square leads to this page.',
  cardTitle: 'Someone to talk to',
};

export const reviewed = { by: 'awareness-widgets editors', date: '2026-11-22' };
