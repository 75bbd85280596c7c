import { coreDe } from '@awareness-widgets/core';
import type { FinderTerms } from './terms.js';

export const terms: FinderTerms = {
  ...coreDe,
  // country
  guessed: 'Dein Land ist vermutlich:',
  chosen: 'Hilfe für:',
  countryInText: (name) => name,
  change: 'Ändern',
  chooseCountry: 'In welchem Land bist du?',
  countryUnknown: (name) => `Das Land „${name}“ kennen wir nicht. Bitte wähle eines.`,
  countryWithout: (name) => `${name}: Dort kennen wir kein Hilfetelefon.`,
  allCountries: 'Alle Länder',
  close: 'Schließen',
  countryType: 'Schreib den Namen',
  countryTypeOther: 'Oder schreib ein anderes Land',
  countryList: 'Oder wähle aus der Liste',
  countryNoLine: 'kein Hilfetelefon bekannt',
  countriesOther: 'Andere Länder',
  countryNone: 'Dieses Land finden wir nicht. Schreib es anders oder nimm die Liste.',
  countryCount: (count) => (count === 1 ? '1 Land' : `${count} Länder`),
  countryShown: (name) => `Hilfe für: ${name}`,
  allHelp: (country) => `Alle Hilfe: ${country}`,

  // answer
  who: 'Wer fragt?',
  audiences: { child: 'Kind oder Teenager', parent: 'Eltern', professional: 'Fachkraft' },
  noEntry: 'Dazu haben wir noch nichts.',
  standsIn: 'In diesem Land kennen wir keine solche Stelle.',
  speaks: 'Sprachen:',
  ages: (from, to) => {
    if (from === null) return `Bis ${to} Jahre`;
    return to === null ? `Ab ${from} Jahren` : `${from} bis ${to} Jahre`;
  },
  forAudience: {
    child: 'Für Kinder und Jugendliche',
    parent: 'Für Eltern',
    professional: 'Für Fachkräfte',
  },
  openInstead: 'Hier ist jetzt jemand da:',
  nothingOpen: 'Sonst ist gerade niemand da, den wir kennen. Versuch es hier:',
  anywhere: 'Hilfe in jedem Land',
  anywhereAbout: 'Diese Websites finden Hilfe in vielen Ländern.',

  // channel
  ways: {
    phone: 'Anrufen',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    chat: 'Chat',
    email: 'E-Mail',
    web: 'Website',
  },
  callNumber: (number) => `${number} anrufen`,
  callAnyway: 'Trotzdem anrufen',
  free: 'Kostenlos.',
  localCost: 'Kostet so viel wie ein Ortsgespräch.',
  paid: 'Dieser Anruf kostet Geld.',
  national: 'Nur aus dem Land selbst.',
  anonymous: 'Du musst deinen Namen nicht sagen.',
  notHuman: 'Zuerst antwortet ein Computer.',
  cautions: {
    '112-does-not-work': 'Die 112 hilft in diesem Land nicht.',
    'not-emergency': 'In Gefahr zuerst den Notruf wählen.',
    'tips-only': 'Nimmt nur Hinweise an, hilft nicht weiter.',
    'hidden-number-fails': 'Geht nicht mit unterdrückter Nummer.',
    'mobile-only': 'Geht nur vom Handy.',
  },
  callBlocked: 'Von hier aus geht kein Anruf. Du kannst die Nummer selbst wählen.',
  copy: (number) => `${number} kopieren`,
  copied: (number) => `${number} kopiert`,
  copyByHand: 'Kopieren ging nicht. Die Nummer ist markiert.',

  // hours
  openNow: 'Jetzt offen',
  openUntil: (time) => `Offen bis ${time}`,
  closedNow: 'Jetzt geschlossen',
  closedUntil: (moment) => `Geschlossen bis ${moment}`,
  hoursUnknown: 'Zeiten unbekannt',
  hoursNotChecked: 'Zeiten länger nicht geprüft',
  atTime: (time) => `${time.replace(':00', '')} Uhr`,
  dayAndTime: (date, time) => `${date}, ${time}`,
  dayAndNight: 'Tag und Nacht',
  everyDay: 'Jeden Tag',
  holidaysClosed: 'An Feiertagen geschlossen.',
  holidaysDiffer: 'An Feiertagen kann es anders sein.',
  timeIn: (country) => `Ortszeit: ${country}.`,

  // danger
  danger: {
    child: 'Jetzt in Gefahr?',
    parent: 'Jemand jetzt in Gefahr?',
    professional: 'Ein Kind jetzt in Gefahr?',
  },
  emergencyFor: {
    all: 'Polizei, Rettungsdienst, Feuerwehr',
    police: 'Polizei',
    ambulance: 'Rettungsdienst',
    fire: 'Feuerwehr',
    gendarmerie: 'Gendarmerie',
    rescue: 'Bergung und Katastrophenschutz',
    gas: 'Gasgeruch',
    sms: 'SMS',
  },
  textEmergency: (number) => `Gehörlos oder schwerhörig: SMS an ${number}`,

  // routes
  routes: {
    child: {
      talk: 'Mit jemandem reden',
      report: 'Etwas Verbotenes melden',
      'own-image': 'Ein Bild von mir löschen lassen',
      centre: 'Safer-Internet-Zentrum',
      missing: 'Ein Kind wird vermisst',
    },
    parent: {
      talk: 'Mit jemandem reden',
      report: 'Etwas Verbotenes melden',
      'own-image': 'Ein Bild meines Kindes löschen lassen',
      centre: 'Safer-Internet-Zentrum',
      missing: 'Mein Kind wird vermisst',
    },
    professional: {
      talk: 'Rat für ein Kind oder für Fachkräfte',
      report: 'Illegale Inhalte melden',
      'own-image': 'Ein Bild eines Kindes löschen lassen',
      centre: 'Safer-Internet-Zentrum',
      missing: 'Ein Kind wird vermisst',
    },
  },
  moreLines: 'Mehr Leute zum Reden',
  filters: 'Nur zeigen',
  filterWays: { call: 'Anruf', chat: 'Chat', message: 'Nachricht', email: 'E-Mail' },
  filterFree: 'Kostenlos',
  filterOpen: 'Jetzt offen',
  filterLanguage: 'Sprache',
  anyLanguage: 'Alle Sprachen',
  clearFilters: 'Alle zeigen',
  nothingMatches: 'Nichts passt zu allen Filtern.',
  matches: (count) => (count === 1 ? '1 Stelle' : `${count} Stellen`),

  // trust
  readOn: (date) =>
    `Nummern am ${date} auf öffentlichen Seiten gelesen. Niemand hat dort zur Probe angerufen.`,
  calledOn: (date) => `Nummern zur Probe angerufen, zuletzt am ${date}.`,
  toldOn: (date) => `Nummern von den Stellen bestätigt, zuletzt am ${date}.`,
  confirmed: (by, date) => `Bestätigt von ${by} am ${date}.`,
  notChecked: 'Diese Nummern hat noch niemand geprüft.',
  someStale: 'Ein Teil wurde länger nicht geprüft.',
  isWrong: 'Stimmt etwas nicht?',
  sources: 'Quellen und Daten',
  sourceDated: (date) => `Seite vom ${date}`,
  sourceUndated: 'Seite ohne Datum',

  // exit
  exit: 'Seite verlassen',
  exitFrame: 'Ausblenden',
  exitHint: 'Oder drück dreimal die Umschalttaste.',
  exitPresses: (left) => `Noch ${left}-mal die Umschalttaste zum Verlassen.`,
  exitLimit: 'Der Knopf blendet nur dieses Feld aus. Schließ zum Verlassen den Tab.',
  exitCover: 'Wird geladen …',
  exitCoverFrame: 'Dieses Feld ist ausgeblendet. Schließ zum Verlassen den Tab.',

  // paper
  print: 'Für die Schule drucken',
  printLayouts: { sheet: 'Blatt', poster: 'Plakat', cards: 'Acht Karten' },
  sheetTitle: (country) => `Jemand zum Reden: ${country}`,
  sheetUntil: (month) => `Bitte druck nach ${month} ein neues Blatt.`,
  sheetQr: 'Das Quadrat führt zu dieser Seite.',
  cardTitle: 'Jemand zum Reden',
};

/** Machine-made; no native speaker has read it yet. */
export const reviewed = null;
