/** Tables as people make them: columns by name and by what they hold, rows that are no activities. */
import { describe, expect, it } from 'vitest';
import { importActivities } from '../../../src/importers/index.js';
import type { ImportOptions } from '../../../src/importers/types.js';

const read = (text: string, options: ImportOptions = {}) =>
  importActivities(text, { country: 'EE', edition: 2026, ...options });

describe('column names', () => {
  it.each([
    ['bg', 'Заглавие;Дата;Час;Място;Организатор'],
    ['cs', 'Název akce;Datum konání;Čas;Místo konání;Pořadatel'],
    ['da', 'Titel;Dato;Tidspunkt;Sted;Arrangør'],
    ['de', 'Veranstaltung;Datum;Uhrzeit;Veranstaltungsort;Veranstalter'],
    ['el', 'Τίτλος εκδήλωσης;Ημερομηνία;Ώρα;Τοποθεσία;Διοργανωτής'],
    ['en', 'Name of the event;Date of the event;Start time;Venue;Organised by'],
    ['es', 'Nombre de la actividad;Fecha de inicio;Hora de inicio;Lugar;Entidad organizadora'],
    ['et', 'Ürituse nimi;Kuupäev;Kellaaeg;Koht;Korraldaja'],
    ['fi', 'Tapahtuman nimi;Päivämäärä;Kellonaika;Paikka;Järjestäjä'],
    ['fr', 'Titre;Date de l’événement;Heure de début;Lieu;Organisateur'],
    ['ga', 'Teideal;Dáta;Am;Áit;Eagraí'],
    ['hr', 'Naziv aktivnosti;Datum;Vrijeme;Mjesto održavanja;Organizator'],
    ['hu', 'Rendezvény neve;Dátum;Idő;Helyszín;Szervező'],
    ['is', 'Heiti viðburðar;Dagsetning;Tími;Staðsetning;Skipuleggjandi'],
    ['it', 'Titolo;Data inizio;Ora inizio;Luogo;Organizzatore'],
    ['lt', 'Renginio pavadinimas;Data;Laikas;Vieta;Organizatorius'],
    ['lv', 'Pasākuma nosaukums;Datums;Laiks;Norises vieta;Organizators'],
    ['mk', 'Наслов;Датум;Време;Место;Организатор'],
    ['mt', 'Titlu;Data;Ħin;Post;Organizzatur'],
    ['nb', 'Tittel;Dato;Klokkeslett;Sted;Arrangør'],
    ['nl', 'Titel;Datum;Tijd;Locatie;Organisatie'],
    ['pl', 'Tytuł wydarzenia;Data rozpoczęcia;Godzina rozpoczęcia;Miejsce;Organizator'],
    ['pl without accents', 'Tytul;Data rozpoczecia;Godzina rozpoczecia;Miejsce;Organizator'],
    ['pt', 'Título;Data de início;Hora;Local;Entidade promotora'],
    ['ro', 'Denumirea activității;Data;Ora;Locul desfășurării;Organizator'],
    ['ru', 'Название;Дата;Время;Место;Организатор'],
    ['sk', 'Názov podujatia;Dátum;Čas;Miesto konania;Organizátor'],
    ['sl', 'Naziv dogodka;Datum;Ura;Lokacija;Organizator'],
    ['sq', 'Titulli;Data;Ora;Vendndodhja;Organizatori'],
    ['sr', 'Назив активности;Датум;Време;Место;Организатор'],
    ['sv', 'Rubrik;Startdatum;Starttid;Plats;Arrangör'],
    ['tr', 'Etkinlik adı;Tarih;Saat;Yer;Düzenleyen'],
    ['uk', 'Назва заходу;Дата;Час;Місце проведення;Організатор'],
    [
      'two languages',
      'Title / Titel;Date / Datum;Time / Zeit;Venue / Ort;Organiser / Veranstalter',
    ],
    ['with hints', '1. Title *;2. Date (dd/mm/yyyy) *;3. Time (optional);4. Place;5. Organiser'],
    ['in capitals', 'TITULO;FECHA;HORA;LUGAR;ORGANIZADOR'],
  ])('are known: %s', async (_language, header) => {
    const { activities } = await read(`${header}\nTalk;12.02.2026;10:00;Hall;School\n`);
    expect(activities).toMatchObject([
      {
        title: 'Talk',
        start: '2026-02-12T10:00+02:00',
        place: { name: 'Hall' },
        organiser: 'School',
      },
    ]);
  });

  it.each([
    [
      'Google',
      'Subject,Start date,Start time,End date,End time,All Day Event,Description,Location,Private\nTalk,02/13/2026,10:00 AM,02/13/2026,11:00 AM,False,Text,Hall,False',
    ],
    [
      'Outlook, German',
      '"Betreff";"Beginnt am";"Beginnt um";"Endet am";"Endet um";"Ganztägiges Ereignis";"Erinnerung Ein/Aus";"Ort";"Beschreibung";"Privat"\n"Talk";"13.2.2026";"10:00:00";"13.2.2026";"11:00:00";"Aus";"Ein";"Hall";"Text";"Aus"',
    ],
    [
      'Outlook, French: day and clock have one name',
      '"Objet","Début","Début","Fin","Fin","Journée entière","Emplacement","Description"\n"Talk","13/02/2026","10:00:00","13/02/2026","11:00:00","Faux","Hall","Text"',
    ],
    [
      'Outlook, Spanish',
      '"Asunto","Fecha de comienzo","Comienzo","Fecha de finalización","Finalización","Todo el día","Ubicación","Descripción"\n"Talk","13/02/2026","10:00:00","13/02/2026","11:00:00","Falso","Hall","Text"',
    ],
    [
      'Eventbrite',
      'Event Name,Event Start Date,Event Start Time,Event End Date,Event End Time,Event Timezone,Event Status,Venue Name,Description\nTalk,2026-02-13,10:00,2026-02-13,11:00,Europe/Tallinn,Live,Hall,Text',
    ],
    [
      'Drupal',
      'Title,Body,field_date_value,field_date_end_value,field_location,Published\nTalk,<p>Text</p>,2026-02-13T10:00:00,2026-02-13T11:00:00,Hall,On',
    ],
  ])('of %s are known', async (_program, text) => {
    expect((await read(text)).activities).toMatchObject([
      {
        title: 'Talk',
        summary: 'Text',
        start: '2026-02-13T10:00+02:00',
        end: '2026-02-13T11:00+02:00',
        place: { name: 'Hall' },
      },
    ]);
  });

  it('are what the reader says they are', async () => {
    const { activities, dialect } = await read('Was;Zap;Wo\nTalk;2026-02-10;Hall', {
      columns: { title: 'was', start: 'Zap' },
    });
    expect(activities).toMatchObject([{ title: 'Talk', start: '2026-02-10' }]);
    expect(dialect.columns!.map(({ field }) => field)).toEqual(['title', 'start', 'place']);
    const undated = await read('Titel;Ort\nTalk;Hall', { columns: { start: '' } });
    expect(undated.activities).toMatchObject([{ title: 'Talk', start: null }]);
  });

  it('of two rows are read from the one that says more', async () => {
    const { activities } = await read(
      'Event;;When;;Where\nTitle;Country;Date;Time;Place\nT;LV;10.02.2026;10:00;Hall',
    );
    expect(activities).toMatchObject([
      { title: 'T', country: 'LV', start: '2026-02-10T10:00+02:00' },
    ]);
  });

  it('that only English has leave slashes open, others mean the day first', async () => {
    expect((await read('Title;Date;Place\nT;03/02/2026;H')).rejected).toHaveLength(1);
    expect((await read('Titre;Date;Lieu\nT;03/02/2026;H')).activities[0]!.start).toBe('2026-02-03');
    expect((await read('Title;Date (mm/dd/yyyy)\nT;03/02/2026')).activities[0]!.start).toBe(
      '2026-03-02',
    );
  });
});

describe('rows that are no activities', () => {
  it('are named and left out: totals, headings, notes, the header once more', async () => {
    const { activities, warnings } = await read(
      'Title;Date;Place\nNorth;;\nA;10.02.2026;X\nTitle;Date;Place\nTotal;1;\n* all are welcome;;\nTotal Control, a film;11.02.2026;Y',
    );
    expect(activities.map(({ title }) => title)).toEqual(['A', 'Total Control, a film']);
    const left = warnings.filter(({ reason }) => /not read$/.test(reason));
    expect(left.map(({ line }) => line)).toEqual([2, 4, 5, 6]);
  });

  it('give their day to the rows below', async () => {
    const { activities } = await read(
      'Time;Title;Place\nMonday, 9.2.2026;;\n10:00;A;X\n11:00-12:30;B;Y\n10 February 2026;;\n9:00;C;Z',
    );
    expect(activities.map(({ start, end }) => [start, end])).toEqual([
      ['2026-02-09T10:00+02:00', null],
      ['2026-02-09T11:00+02:00', '2026-02-09T12:30+02:00'],
      ['2026-02-10T09:00+02:00', null],
    ]);
  });

  it.each([
    ['status', 'postponed', 'the event is postponed'],
    ['Status', 'Abgesagt', 'the event is cancelled'],
    ['État', 'annulé', 'the event is cancelled'],
    ['status', 'Pending review', 'the row is marked as not published'],
    ['Published', 'No', 'the row is marked as not published'],
    ['Private', 'TRUE', 'the row is marked as not public'],
    ['Visibility', 'internal', 'the row is marked as not public'],
  ])('%s: %s', async (column, value, reason) => {
    const { activities, rejected } = await read(`title;start;${column}\nA;2026-02-10;${value}`);
    expect([activities, rejected.map((item) => item.reason)]).toEqual([[], [reason]]);
  });

  it.each(['confirmed', 'ok', 'published', 'Live', 'open', ''])(
    'but not status %j',
    async (value) => {
      expect((await read(`title;start;status\nA;2026-02-10;${value}`)).activities).toHaveLength(1);
    },
  );

  it.each(['CANCELLED: Talk', '[abgesagt] Talk', 'Talk (cancelled)', 'Annulé – Atelier'])(
    '%s',
    async (title) => {
      const { rejected } = await read(`title;start\n${title};2026-02-10`);
      expect(rejected).toMatchObject([{ reason: 'the event is cancelled' }]);
    },
  );

  it('but not a talk about cancelling', async () => {
    const { activities } = await read('title;start\nCancelled culture online;2026-02-10');
    expect(activities).toHaveLength(1);
  });
});

describe('cells', () => {
  it('of clocks may pass midnight, and whole days of Outlook end on their last day', async () => {
    const late = await read('title;date;start time;end time\nA;10.02.2026;22:00;01:00');
    expect(late.activities[0]).toMatchObject({ end: '2026-02-11T01:00+02:00' });
    const whole = await read(
      'Subject,Start Date,Start Time,End Date,End Time,All day event\nA,2/13/2026,12:00:00 AM,2/14/2026,12:00:00 AM,True',
    );
    expect(whole.activities[0]).toMatchObject({ start: '2026-02-13', end: '2026-02-13' });
  });

  it('that differ in a column not read keep their rows apart', async () => {
    const { activities, duplicates } = await read(
      'title;start;room\nA;2026-02-10;1\nA;2026-02-10;2\nA;2026-02-10;2',
    );
    expect(activities).toHaveLength(2);
    expect(duplicates).toMatchObject([
      { line: 3, by: 'content' },
      { line: 4, by: 'row' },
    ]);
  });

  it.each([
    ['Eltern; Lehrkräfte', ['parents', 'teachers']],
    ['Õpetajad, lapsed', ['teachers', 'children']],
    ['Familias', ['parents']],
    ['вчителі', ['teachers']],
  ])('name audiences as %s', async (words, audiences) => {
    const { activities } = await read(`title;start;audience\nA;2026-02-10;"${words}"`);
    expect(activities[0]!.audiences).toEqual(audiences);
  });

  it('may hold both coordinates', async () => {
    const { activities } = await read(
      'title;start;coordinates\nA;2026-02-10;"59.43, 24.75"\nB;2026-02-10;POINT (24.75 59.43)',
    );
    for (const { place } of activities) expect(place).toMatchObject({ lat: 59.43, lon: 24.75 });
  });

  it('are parted by what parts most lines', async () => {
    const { activities } = await read(
      'Programme, of the day, 2026\n\nTitle;Date;Place\nA, b, c;10.02.2026;Hall, Tartu\nD, e;11.02.2026;X, Y',
    );
    expect(activities.map(({ title }) => title)).toEqual(['A, b, c', 'D, e']);
  });

  it.each([
    'Republic of Estonia',
    'Eesti Vabariik',
    'EST',
    '233',
    'Estonie',
    'estland',
    'Эстония',
    'EE – Estonia',
    'Estonia (EE)',
    ' estonia ',
  ])('name a country as %s', async (country) => {
    expect(
      (await read(`title;start;country\nA;2026-02-10;${country}`, { country: 'LV' })).activities[0]!
        .country,
    ).toBe('EE');
  });

  it('of days asked for are kept, and the others counted', async () => {
    const { activities, warnings } = await read(
      'title;start;end\nA;2026-02-09;\nB;2026-02-10;\nC;2026-02-12;\nD;2026-02-01;2026-02-10\nE;2026-02;',
      { from: '2026-02-10', until: '2026-02-11' },
    );
    expect(activities.map(({ title }) => title)).toEqual(['B', 'D', 'E']);
    expect(warnings.map(({ reason }) => reason)).toContain(
      '2 activities lie outside the days asked for; left out',
    );
  });
});

describe('records of other programs', () => {
  it('are read like rows, what is nested included', async () => {
    const { activities } = await read(
      JSON.stringify({
        events: [
          {
            id: 7,
            title: 'Talk',
            description: '<p>Text</p>',
            start_date: '2026-02-10 10:00:00',
            end_date: '2026-02-10 12:00:00',
            timezone: 'Europe/Riga',
            venue: {
              venue: 'Hall',
              city: 'Riga',
              country: 'Latvia',
              latitude: 56.95,
              longitude: 24.1,
            },
            organizer: [{ organizer: 'School' }],
          },
        ],
      }),
    );
    expect(activities).toMatchObject([
      {
        title: 'Talk',
        summary: 'Text',
        country: 'LV',
        start: '2026-02-10T10:00+02:00',
        organiser: 'School',
        place: { name: 'Hall, Riga', lat: 56.95, lon: 24.1 },
      },
    ]);
  });

  it('of maps are read by the names of their properties', async () => {
    const { activities } = await read(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { Titel: 'Vortrag', Datum: '10.02.2026', Ort: 'Aula' },
            geometry: { type: 'Point', coordinates: [24.7, 59.4] },
          },
        ],
      }),
    );
    expect(activities).toMatchObject([
      { title: 'Vortrag', start: '2026-02-10', place: { name: 'Aula', lat: 59.4, lon: 24.7 } },
    ]);
  });
});
