import type { FaultTerms } from './fault-terms.js';

export const reviewed = null;

const named = (what: string) => (number: number, words: string) =>
  words ? `${what} ${number} („${words}“)` : `${what} ${number}`;

export const terms: FaultTerms = {
  title: 'Was in der Datei nicht stimmt',
  line: (line) => `Zeile ${line}`,
  further: (count) => `und ${count} mehr`,
  head: 'Der Anfang der Datei',
  question: named('Frage'),
  part: {
    options: named('Antwort'),
    items: named('Eintrag'),
    pairs: named('Paar'),
    extra: named('weitere Antwort'),
    groups: named('Gruppe'),
    parts: named('Textstück'),
    choices: named('Auswahl'),
    steps: named('Schritt'),
    endings: named('Ende'),
    lines: named('Zeile der Nachricht'),
    sources: named('Quelle'),
    retry: () => 'der zweite Versuch',
    image: () => 'das Bild',
    scene: () => 'die Nachricht oder Seite',
    document: () => 'die Nachricht oder Seite',
  },
  faults: {
    missing: (key) => `"${key}" fehlt. Ergänzen Sie "${key}": und was dort stehen soll.`,
    empty: (key) => `"${key}" ist leer. Schreiben Sie Wörter zwischen die Anführungszeichen.`,
    misspelt: (key, right) => `"${key}" gibt es nicht. Schreiben Sie stattdessen "${right}".`,
    text: (key, was) =>
      `"${key}" ist ${was}. Schreiben Sie stattdessen Wörter in Anführungszeichen.`,
    number: (key, was) =>
      `"${key}" ist ${was}. Schreiben Sie stattdessen eine Zahl ohne Anführungszeichen.`,
    yesNo: (key, was) =>
      `"${key}" ist ${was}. Schreiben Sie stattdessen true (ja) oder false (nein), ohne Anführungszeichen.`,
    list: (key, was) =>
      `"${key}" ist ${was}. Schreiben Sie stattdessen eine Liste in eckigen Klammern: [ … ].`,
    record: (key, was) =>
      `"${key}" ist ${was}. Schreiben Sie stattdessen die Teile in geschweiften Klammern: { … }.`,
    choice: (key, was, fits) =>
      `"${key}" ist ${was}. Schreiben Sie stattdessen eins von diesen: ${fits}.`,
    fewer: (key, least) => `"${key}" hat zu wenige Einträge. Schreiben Sie mindestens ${least}.`,
    range: (key, was, bound) => `"${key}" ist ${was}. Schreiben Sie eine Zahl, die ${bound} ist.`,
    fraction: (was, percent) =>
      `"passMark" ist ${was}, zählt aber in Prozent. Schreiben Sie ${percent} für ${percent} %.`,
    trueFalse: (count) =>
      `Eine Frage vom Typ "true-false" hat zwei Antworten, hier sind es ${count}. Lassen Sie zwei stehen, oder schreiben Sie "single" als Typ.`,
    language: (was) =>
      `"language" ist ${was}. Schreiben Sie stattdessen das Kürzel, etwa "en", "de" oder "pt-BR".`,
    address: (key, was) => `"${key}" ist ${was}. Schreiben Sie eine ganze Webadresse: "https://…".`,
    picture: (key, was) =>
      `"${key}" ist ${was}. Legen Sie das Bild neben die Quizdatei, und schreiben Sie seinen Dateinamen.`,
    idTwice: (id) => `Die id "${id}" kommt zweimal vor. Geben Sie einer davon eine andere id.`,
    noneCorrect: () =>
      'Keine ist als richtig markiert. Schreiben Sie "correct": true in die richtige.',
    manyCorrect: (count) =>
      `${count} sind als richtig markiert, eine darf es sein. Lassen Sie eine stehen, oder schreiben Sie "multiple" als Typ.`,
    noGroup: (id) => `Es gibt keine Gruppe "${id}". Schreiben Sie die id einer der Gruppen.`,
    noClue: () =>
      'Nichts darin ist ein Warnzeichen. Schreiben Sie "clue": true in mindestens eine Stelle.',
    noGap: () => 'Es ist keine Lücke darin. Setzen Sie mindestens eine zwischen die Wörter.',
    emptyGap: () => 'Die Lücke braucht "answers" oder "choices". Ergänzen Sie eins davon.',
    noGoodEnding: () => 'Keins davon ist gut. Schreiben Sie "good": true in mindestens ein Ende.',
    noStep: (id) =>
      `Es gibt keinen Schritt und kein Ende "${id}". Schreiben Sie die id von einem davon.`,
    circle: (id) =>
      `"${id}" führt im Kreis. Lassen Sie die Auswahl zu einem späteren Schritt führen.`,
    unreached: (id) =>
      `Nichts führt zum Schritt "${id}". Lassen Sie eine Auswahl dorthin führen, oder löschen Sie ihn.`,
    letters: (was, right) =>
      right
        ? `Buchstaben sind kaputt: „${was}“ müsste „${right}“ heißen. Speichern Sie die Datei als UTF-8.`
        : `Buchstaben sind kaputt: „${was}“. Speichern Sie die Datei als UTF-8, und schreiben Sie sie neu.`,
    noPicture: (src) =>
      `Das Bild ${src} lässt sich nicht laden. Legen Sie es neben die Quizdatei, oder berichtigen Sie den Namen.`,
    syntax: () =>
      'Von hier an lässt sich die Datei nicht lesen. Oft fehlt in dieser Zeile oder der davor ein Komma, eine Klammer oder ein Anführungszeichen, oder es ist eins zu viel.',
    notQuiz: () => 'Das ist kein Quiz. Eine Quizdatei beginnt mit { "version": 1, …',
    wrong: (key) => `"${key}" passt hier nicht.`,
  },
};
