/** German. */
import { coreDe } from '@awareness-widgets/core';
import type { MapTerms } from './terms.js';

const n = new Intl.NumberFormat('de');
const plural = (count: number, one: string, many: string) =>
  `${n.format(count)} ${count === 1 ? one : many}`;
const activities = (count: number) => plural(count, 'Aktivität', 'Aktivitäten');

export const terms: MapTerms = {
  ...coreDe,
  title: 'Aktivitäten zum Safer Internet Day',
  allEditions: 'Alle Jahre',
  edition: 'Jahr',
  daysToNext: (days) => (days === 1 ? 'Tag bis zum nächsten' : 'Tage bis zum nächsten'),
  nextOne: (date, days) =>
    `Der nächste: ${date}, in ${n.format(days)} ${days === 1 ? 'Tag' : 'Tagen'}`,
  pastEdition: 'Vergangenes Jahr',
  isToday: 'Heute ist es so weit',

  search: 'Suchen',
  searchHint: 'Titel, Ort, Veranstalter',
  filters: 'Filter',
  clearAll: (count) =>
    count === 1 ? 'Aufheben' : count === 2 ? 'Beide aufheben' : 'Alle aufheben',
  andMoreOptions: (first, count) => `${first} und ${n.format(count)} weitere`,
  removeFilter: (what) => `Filter entfernen: ${what}`,
  activeFilters: 'Aktive Filter',
  searched: (words) => `„${words}“`,
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  download: 'Herunterladen',
  downloadCsv: 'Tabelle (CSV)',
  downloadIcs: 'Kalender (ICS)',
  downloadGeojson: 'Kartendaten (GeoJSON)',
  print: 'Drucken',
  downloadFailed: 'Das Herunterladen ging nicht. Bitte noch einmal versuchen.',
  preparing: (percent) => `Die Datei entsteht: ${n.format(percent)} %`,
  savedSome: (saved, total) =>
    `${n.format(saved)} von ${n.format(total)} sind in der Datei. Ein Kalender braucht einen Tag.`,
  savedNone: 'Nichts gespeichert: Keine davon hat einen Tag.',
  withDay: (dated, total) =>
    dated === 0
      ? 'Keine hat einen Tag'
      : `${n.format(dated)} von ${n.format(total)} haben einen Tag`,
  copyByHand: 'Ihr Browser lässt diese Seite nicht kopieren. Der Link:',
  copyNoAddress: 'Diese Seite hat keine eigene Adresse zum Kopieren.',
  cancel: 'Abbrechen',

  groups: {
    country: 'Land',
    audience: 'Für',
    topic: 'Thema',
    format: 'Form',
    kind: 'Art',
    language: 'Sprache',
    place: 'Ort',
  },
  audience: {
    children: 'Kinder',
    'young-people': 'Jugendliche',
    parents: 'Eltern',
    teachers: 'Lehrkräfte',
    professionals: 'Andere Fachleute',
    public: 'Alle',
  },
  forAudience: {
    children: 'für Kinder',
    'young-people': 'für Jugendliche',
    parents: 'für Eltern',
    teachers: 'für Lehrkräfte',
    professionals: 'für andere Fachleute',
    public: 'für alle',
  },
  topic: {
    cyberbullying: 'Cybermobbing',
    privacy: 'Privatsphäre',
    passwords: 'Passwörter',
    scams: 'Betrug',
    disinformation: 'Desinformation',
    'ai-and-deepfakes': 'KI und Deepfakes',
    gaming: 'Computerspiele',
    'screen-time': 'Bildschirmzeit',
    'consent-and-images': 'Einverständnis, Bilder',
    grooming: 'Cybergrooming',
    'hate-speech': 'Hassrede',
    'digital-footprint': 'Digitale Spuren',
    wellbeing: 'Wohlbefinden',
    'getting-help': 'Hilfe finden',
  },
  format: { online: 'Im Netz', 'on-site': 'Vor Ort', hybrid: 'Beides' },
  kind: {
    event: 'Veranstaltung',
    contest: 'Wettbewerb',
    publication: 'Veröffentlichung',
    campaign: 'Kampagne',
    training: 'Fortbildung',
    quiz: 'Quiz',
    media: 'Medien',
  },
  allCountries: (count) => (count === 1 ? 'Ein Land' : `Alle ${n.format(count)} Länder`),
  moreOptions: (count) => `${n.format(count)} weitere`,
  fewerOptions: 'Weniger zeigen',
  moreFilters: 'Mehr Filter',
  showFound: (count) => `${activities(count)} zeigen`,
  dates: 'Zeitraum',
  from: 'Von',
  to: 'Bis',
  fromToday: 'Ab heute',
  thisWeek: 'Diese Woche',
  theDay: 'Am Tag selbst',
  february: 'Ganzer Februar',
  datesHint: 'Aktivitäten ohne Datum fehlen dann.',
  noPlace: 'Online oder landesweit',

  found: (count, countries) => `${activities(count)}, ${plural(countries, 'Land', 'Länder')}`,
  activities,
  sortBy: 'Sortieren',
  byDate: 'Nach Datum',
  byCountry: 'Nach Land',
  byTitle: 'Nach Titel',
  todayIs: (day) => `Heute, ${day}`,
  running: 'Läuft schon',
  earlier: 'Vorbei',
  noDate: 'Ohne Datum',
  noneTitle: 'Nichts passt zu allem',
  noneListed: (what) => `Für ${what} ist noch nichts eingetragen`,
  noneHint: 'Nimm einen Filter weg, oder hebe alle auf.',
  skipList: 'Liste überspringen',
  listLabel: 'Liste der Aktivitäten',
  timeForYou: (time) => `${time} bei dir`,

  online: (country) => `Online, ${country}`,
  across: (country) => `Landesweit, ${country}`,
  placeAndOnline: (place, country) => `${place} und online, ${country}`,
  when: 'Wann',
  timeUnknown: 'ohne Uhrzeit',
  dateUnknown: 'Ohne Datum',
  where: 'Wo',
  topics: 'Themen',
  languages: 'Sprache',
  by: 'Von',
  close: 'Schließen',
  addToCalendar: 'In den Kalender',
  organiserSite: 'Seite des Veranstalters',
  source: 'Quelle',
  fromPlans: (year) => `Aus den Plänen für ${year}.`,
  sourceDate: (date) => `Gelesen: ${date}.`,

  map: 'Karte',
  list: 'Liste',
  view: 'Ansicht',
  mapLabel: (countries, count) =>
    `Karte: ${activities(count)}, ${plural(countries, 'Land', 'Länder')}`,
  mapHelp:
    'Pfeiltasten gehen von Land zu Land und Ort zu Ort. Eingabe öffnet, Escape geht zurück. Plus und Minus ändern den Maßstab. Umschalt mit Pfeil bewegt die Karte. Die Liste enthält dieselben Aktivitäten.',
  layers: 'Ebenen',
  countries: 'Länder',
  places: 'Orte',
  onlineOrWide: (count) => `${n.format(count)} online oder landesweit`,
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  wholeMap: 'Ganze Karte zeigen',
  backTo: (region) => (region === 'die Welt' ? 'Ganze Welt' : `Ganz ${region}`),
  europe: 'Europa',
  world: 'die Welt',
  panTo: {
    left: 'Nach links',
    right: 'Nach rechts',
    up: 'Nach oben',
    down: 'Nach unten',
  },
  inCountry: 'Je Land',
  legendRange: (low, high) =>
    high === null
      ? `${n.format(low)} oder mehr`
      : low === high
        ? n.format(low)
        : `${n.format(low)} bis ${n.format(high)}`,
  awaiting: 'Pläne erwartet',
  noReport: 'Kein Bericht',
  noInformation: 'Kein Plan bekannt',
  smallStates: 'Kleine Staaten',
  kosovo: 'Kosovo: siehe Hinweis',
  kosovoNote:
    'Diese Bezeichnung berührt nicht die Standpunkte zum Status. Sie steht im Einklang mit der Resolution 1244 (1999) des Sicherheitsrates der Vereinten Nationen und dem Gutachten des Internationalen Gerichtshofs zur Unabhängigkeitserklärung.',
  mapFailed: 'Die Karte wurde nicht geladen. In der Liste steht alles.',
  near: (count, places) => `${count} bei ${places}`,
  ofThem: (count, audience) => `davon ${n.format(count)} ${audience}`,
  listsThem: 'listet sie auf',
  andMore: (count) => (count === 0 ? 'diese hier' : `diese und ${n.format(count)} weitere`),
  countrySummary: (places, online) =>
    `${n.format(places)} an einem Ort, ${n.format(online)} online oder landesweit`,

  overview: 'In Zahlen',
  takingPart: 'Länder, die mitmachen',
  taking: {
    planned: 'Pläne veröffentlicht',
    reported: 'Haben mitgemacht',
    awaiting: 'Pläne erwartet',
    'no-report': 'Kein Bericht',
    none: 'Nicht bekannt',
  },
  asTable: 'Als Tabelle zeigen',
  asBars: 'Als Balken zeigen',
  number: 'Anzahl',
  badRecords: (count) => plural(count, 'Eintrag fehlt', 'Einträge fehlen'),
  oddRecords: (count) =>
    `${n.format(count)} ${count === 1 ? 'Eintrag wird' : 'Einträge werden'} geändert gezeigt`,
  badRecord: (row, name, problem) => `Eintrag ${row}${name ? ` (${name})` : ''}: ${problem}`,
  printMore: (count) => `${activities(count)} mehr in der ganzen Liste.`,
};

export const reviewed = null;
