import { coreFr } from '@awareness-widgets/core';
import type { FinderTerms } from './terms.js';

export const terms: FinderTerms = {
  ...coreFr,
  // country
  guessed: 'Ton pays semble être :',
  chosen: 'Aide pour :',
  countryInText: (name) => name,
  change: 'Changer',
  chooseCountry: 'Dans quel pays es-tu ?',
  countryUnknown: (name) => `Nous ne connaissons pas le pays « ${name} ». Choisis-en un.`,
  countryWithout: (name) => `${name} : nous n’y connaissons pas de ligne d’écoute.`,
  allCountries: 'Tous les pays',
  close: 'Fermer',
  countryType: 'Écris son nom',
  countryTypeOther: 'Ou écris un autre pays',
  countryList: 'Ou choisis dans la liste',
  countryNoLine: 'pas de ligne connue',
  countriesOther: 'Autres pays',
  countryNone: 'Nous ne trouvons pas ce pays. Écris-le autrement ou prends la liste.',
  countryCount: (count) => (count < 2 ? `${count} pays trouvé` : `${count} pays trouvés`),
  countryShown: (name) => `Aide affichée : ${name}`,
  allHelp: (country) => `Toute l’aide : ${country}`,

  // answer
  who: 'Qui demande ?',
  audiences: { child: 'Enfant ou ado', parent: 'Parent', professional: 'Professionnel' },
  noEntry: 'Nous n’avons encore rien ici.',
  standsIn: 'Nous ne connaissons pas de tel service dans ce pays.',
  speaks: 'Langues :',
  ages: (from, to) => {
    if (from === null) return `Jusqu’à ${to} ans`;
    return to === null ? `À partir de ${from} ans` : `De ${from} à ${to} ans`;
  },
  forAudience: {
    child: 'Pour les enfants et les ados',
    parent: 'Pour les parents',
    professional: 'Pour les professionnels de l’enfance',
  },
  openInstead: 'Tu peux joindre maintenant :',
  nothingOpen: 'Personne d’autre que nous connaissons n’est ouvert. Tu peux essayer :',
  anywhere: 'De l’aide dans tous les pays',
  anywhereAbout: 'Ces sites trouvent de l’aide dans beaucoup de pays.',

  // channel
  ways: {
    phone: 'Appeler',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    chat: 'Chat',
    email: 'E-mail',
    web: 'Site web',
  },
  callNumber: (number) => `Appeler le ${number}`,
  callAnyway: 'Appeler quand même',
  free: 'Gratuit.',
  localCost: 'Au prix d’un appel local.',
  paid: 'Cet appel est payant.',
  national: 'Seulement depuis ce pays.',
  anonymous: 'Tu n’as pas à dire ton nom.',
  notHuman: 'Un ordinateur répond d’abord.',
  cautions: {
    '112-does-not-work': 'Le 112 n’envoie pas d’aide dans ce pays.',
    'not-emergency': 'En danger, appelle d’abord le numéro d’urgence.',
    'tips-only': 'Prend des signalements, ne donne pas de soutien.',
    'hidden-number-fails': 'Ne marche pas avec un numéro masqué.',
    'mobile-only': 'Seulement depuis un portable.',
  },
  callBlocked: 'Ce cadre ne peut pas appeler. Tu peux composer le numéro toi-même.',
  copy: (number) => `Copier le ${number}`,
  copied: (number) => `${number} copié`,
  copyByHand: 'La copie n’a pas marché. Le numéro est sélectionné.',

  // hours
  openNow: 'Ouvert maintenant',
  openUntil: (time) => `Ouvert jusqu’à ${time}`,
  closedNow: 'Fermé maintenant',
  closedUntil: (moment) => `Fermé jusqu’à ${moment}`,
  hoursUnknown: 'Horaires inconnus',
  hoursNotChecked: 'Horaires non vérifiés récemment',
  atTime: (time) => time.replace(':00', ' h').replace(':', ' h '),
  dayAndTime: (date, time) => `${date}, ${time}`,
  dayAndNight: 'Jour et nuit',
  everyDay: 'Tous les jours',
  holidaysClosed: 'Fermé les jours fériés.',
  holidaysDiffer: 'Autres horaires possibles les jours fériés.',
  timeIn: (country) => `Heure locale : ${country}.`,

  // danger
  danger: {
    child: 'En danger maintenant ?',
    parent: 'Quelqu’un en danger maintenant ?',
    professional: 'Un enfant en danger maintenant ?',
  },
  emergencyFor: {
    all: 'Police, ambulance, pompiers',
    police: 'Police',
    ambulance: 'Ambulance',
    fire: 'Pompiers',
    gendarmerie: 'Gendarmerie',
    rescue: 'Secours',
    gas: 'Fuite de gaz',
    sms: 'SMS',
  },
  textEmergency: (number) => `Sourd ou malentendant : SMS au ${number}`,

  // routes
  routes: {
    child: {
      talk: 'Parler à quelqu’un',
      report: 'Signaler un contenu illégal',
      'own-image': 'Faire retirer une photo de moi',
      centre: 'Centre pour un Internet plus sûr',
      missing: 'Un enfant a disparu',
    },
    parent: {
      talk: 'Parler à quelqu’un',
      report: 'Signaler un contenu illégal',
      'own-image': 'Faire retirer une photo de mon enfant',
      centre: 'Centre pour un Internet plus sûr',
      missing: 'Mon enfant a disparu',
    },
    professional: {
      talk: 'Conseils pour un enfant ou un professionnel',
      report: 'Signaler un contenu illégal',
      'own-image': 'Faire retirer la photo d’un enfant',
      centre: 'Centre pour un Internet plus sûr',
      missing: 'Un enfant a disparu',
    },
  },
  moreLines: 'D’autres personnes à qui parler',
  filters: 'Montrer seulement',
  filterWays: { call: 'Appel', chat: 'Chat', message: 'Message', email: 'E-mail' },
  filterFree: 'Gratuit',
  filterOpen: 'Ouvert maintenant',
  filterLanguage: 'Langue',
  anyLanguage: 'Toutes les langues',
  clearFilters: 'Tout montrer',
  nothingMatches: 'Aucun résultat avec tous ces filtres.',
  matches: (count) => (count < 2 ? `${count} ligne` : `${count} lignes`),

  // trust
  readOn: (date) => `Numéros lus sur des pages publiques le ${date}. Personne ne les a appelés.`,
  calledOn: (date) => `Numéros appelés pour vérifier, le dernier le ${date}.`,
  toldOn: (date) => `Numéros confirmés par les services, le dernier le ${date}.`,
  confirmed: (by, date) => `Confirmé par ${by} le ${date}.`,
  notChecked: 'Personne n’a encore vérifié ces numéros.',
  someStale: 'Une partie n’a pas été vérifiée récemment.',
  isWrong: 'Une erreur ?',
  sources: 'Sources et dates',
  sourceDated: (date) => `page datée : ${date}`,
  sourceUndated: 'page sans date',

  // exit
  exit: 'Quitter cette page',
  exitFrame: 'Cacher ceci',
  exitHint: 'Ou appuie trois fois sur Maj.',
  exitPresses: (left) => `Encore ${left} fois Maj pour quitter.`,
  exitLimit: 'Ce bouton cache seulement ce cadre. Pour partir, ferme l’onglet.',
  exitCover: 'Chargement…',
  exitCoverFrame: 'Ce cadre est caché. Pour partir, ferme l’onglet.',

  // paper
  print: 'Imprimer pour l’école',
  printLayouts: { sheet: 'Feuille', poster: 'Affiche', cards: 'Huit cartes' },
  sheetTitle: (country) => `À qui parler : ${country}`,
  sheetUntil: (month) => `Après ${month}, imprime une nouvelle feuille.`,
  sheetQr: 'Le carré mène à cette page.',
  cardTitle: 'Quelqu’un à qui parler',
};

/** Machine-made; no native speaker has read it yet. */
export const reviewed = null;
