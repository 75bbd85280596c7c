import type { FaultTerms } from './fault-terms.js';

export const reviewed = null;

const named = (what: string) => (number: number, words: string) =>
  words ? `${what} ${number} (« ${words} »)` : `${what} ${number}`;

export const terms: FaultTerms = {
  title: 'Ce qui ne va pas dans le fichier',
  line: (line) => `Ligne ${line}`,
  further: (count) => `et ${count} de plus`,
  head: 'Le début du fichier',
  question: named('Question'),
  part: {
    options: named('réponse'),
    items: named('élément'),
    pairs: named('paire'),
    extra: named('autre réponse'),
    groups: named('groupe'),
    parts: named('morceau de texte'),
    choices: named('choix'),
    steps: named('étape'),
    endings: named('fin'),
    lines: named('ligne du message'),
    sources: named('source'),
    retry: () => 'le deuxième essai',
    image: () => 'l’image',
    scene: () => 'le message ou la page',
    document: () => 'le message ou la page',
  },
  faults: {
    missing: (key) => `"${key}" manque. Ajoutez "${key}": et ce qui doit s’y trouver.`,
    empty: (key) => `"${key}" est vide. Écrivez des mots entre les guillemets.`,
    misspelt: (key, right) => `"${key}" n’existe pas. Écrivez plutôt "${right}".`,
    text: (key, was) => `"${key}" vaut ${was}. Écrivez plutôt des mots entre guillemets.`,
    number: (key, was) => `"${key}" vaut ${was}. Écrivez plutôt un nombre sans guillemets.`,
    yesNo: (key, was) =>
      `"${key}" vaut ${was}. Écrivez plutôt true (oui) ou false (non), sans guillemets.`,
    list: (key, was) => `"${key}" vaut ${was}. Écrivez plutôt une liste entre crochets : [ … ].`,
    record: (key, was) =>
      `"${key}" vaut ${was}. Écrivez plutôt ses parties entre accolades : { … }.`,
    choice: (key, was, fits) => `"${key}" vaut ${was}. Écrivez plutôt un de ces mots : ${fits}.`,
    fewer: (key, least) => `"${key}" est trop court. Écrivez-en au moins ${least}.`,
    range: (key, was, bound) => `"${key}" vaut ${was}. Écrivez un nombre ${bound}.`,
    fraction: (was, percent) =>
      `"passMark" vaut ${was}, mais se compte en pour cent. Écrivez ${percent} pour ${percent} %.`,
    trueFalse: (count) =>
      `Une question "true-false" a deux réponses ; il y en a ${count}. Gardez-en deux, ou écrivez "single" comme type.`,
    language: (was) =>
      `"language" vaut ${was}. Écrivez plutôt l’abréviation, comme "en", "de" ou "pt-BR".`,
    address: (key, was) => `"${key}" vaut ${was}. Écrivez une adresse web entière : "https://…".`,
    picture: (key, was) =>
      `"${key}" vaut ${was}. Mettez l’image à côté du fichier du quiz et écrivez son nom de fichier.`,
    idTwice: (id) => `L’id "${id}" sert deux fois. Donnez un autre id à l’un des deux.`,
    noneCorrect: () =>
      'Aucune n’est marquée comme bonne. Écrivez "correct": true dans la bonne réponse.',
    manyCorrect: (count) =>
      `${count} sont marquées comme bonnes ; une seule peut l’être. Gardez-en une, ou écrivez "multiple" comme type.`,
    noGroup: (id) => `Il n’y a pas de groupe "${id}". Écrivez l’id d’un des groupes.`,
    noClue: () => 'Rien n’y est un signe d’alerte. Écrivez "clue": true dans au moins un passage.',
    noGap: () => 'Il n’y a pas de trou. Mettez-en au moins un entre les mots.',
    emptyGap: () => 'Il faut "answers" ou "choices". Ajoutez l’un des deux au trou.',
    noGoodEnding: () => 'Aucune fin n’est bonne. Écrivez "good": true dans au moins une fin.',
    noStep: (id) => `Il n’y a ni étape ni fin "${id}". Écrivez l’id de l’une d’elles.`,
    circle: (id) => `"${id}" tourne en rond. Faites mener ce choix à une étape plus lointaine.`,
    unreached: (id) => `Rien ne mène à l’étape "${id}". Faites-y mener un choix, ou supprimez-la.`,
    letters: (was, right) =>
      right
        ? `Des lettres sont abîmées : « ${was} » devrait être « ${right} ». Enregistrez le fichier en UTF-8.`
        : `Des lettres sont abîmées : « ${was} ». Enregistrez le fichier en UTF-8 et réécrivez-les.`,
    noPicture: (src) =>
      `L’image ${src} ne se charge pas. Mettez-la à côté du fichier du quiz, ou corrigez son nom.`,
    syntax: () =>
      'À partir d’ici, le fichier ne se lit plus. Souvent, une virgule, une parenthèse ou un guillemet manque ou est en trop, sur cette ligne ou la précédente.',
    notQuiz: () => 'Ce n’est pas un quiz. Un fichier de quiz commence par { "version": 1, …',
    wrong: (key) => `"${key}" ne va pas ici.`,
  },
};
