/**
 * What people call the columns of their lists, in the languages whose dates are read, and what
 * Outlook, Google Calendar, Eventbrite, Drupal and calendar converters call theirs. Compared without
 * accents, case and punctuation, so that `Tytul` is `Tytuł`.
 */
import type { Column } from '../exporters/flatten-activity.js';
import { wordKey } from './read-words.js';

/** Our columns, and others that help to fill them. */
export type Field =
  | Column
  | 'start_time'
  | 'end_time'
  | 'all_day'
  | 'timezone'
  | 'tags'
  | 'description'
  | 'status'
  | 'published'
  | 'private'
  | 'town'
  | 'address'
  | 'coordinates';

/** Own column names: `{ title: 'Titel', start_time: 'Uhrzeit' }`. Empty: there is none. */
export type AskedColumns = Partial<Record<Field, string>>;

/** A column that is used where no better one is there: `Date` beside `Start`. */
export type WeakField = 'date' | 'theme';

const NAMES: Record<Exclude<Field, 'edition' | 'source' | 'source_date' | 'source_via'>, string> = {
  id: 'id, uid, guid, uuid, nid, event id, identifier, kennung',
  title: `title, name, subject, headline, event, activity, what, session, summary line,
    titel, bezeichnung, veranstaltung, veranstaltungstitel, veranstaltungsname, veranstaltungsbezeichnung, betreff, aktion, aktivität, überschrift,
    titre, nom, intitulé, objet, événement, activité, libellé,
    título, nombre, asunto, actividad, evento, denominación, nome, assunto, atividade, designação,
    titolo, oggetto, attività, denominazione, naam, onderwerp, activiteit, evenement,
    tytuł, nazwa, temat, wydarzenie, działanie, název, titul, předmět, akce, událost, název akce, aktivita,
    názov, predmet, podujatie, akcia, udalosť, naslov, naziv, ime, zadeva, dogodek, aktivnost, događaj, dogadjaj, manifestacija,
    назив, наслов, догађај, активност, cím, megnevezés, tárgy, esemény, rendezvény, program neve, elnevezés,
    titlu, denumire, denumirea, titlul, nume, subiect, eveniment, activitate, заглавие, име, наименование, събитие, дейност, настан,
    назва, заголовок, подія, захід, название, событие, мероприятие, мерапрыемства,
    τίτλος, όνομα, ονομασία, εκδήλωση, δράση, pealkiri, nimi, nimetus, sündmus, üritus, tegevus,
    nosaukums, virsraksts, pasākums, notikums, pavadinimas, antraštė, renginys, įvykis, veikla,
    otsikko, tapahtuma, rubrik, namn, evenemang, aktivitet, händelse, benämning, navn, overskrift, begivenhed, arrangement, tittel, hendelse,
    titill, heiti, nafn, fyrirsögn, viðburður, teideal, ainm, imeacht, isem, avveniment, attività,
    titulli, emri, ngjarja, aktiviteti, başlık, ad, adı, isim, etkinlik, etkinlik adı, títol, activitat, esdeveniment`,
  summary:
    'summary, excerpt, abstract, teaser, short description, kurzbeschreibung, zusammenfassung, résumé, resumen, resumo, riassunto, samenvatting, streszczenie, shrnutí, összefoglaló, rezumat, kokkuvõte, kopsavilkums, santrauka, yhteenveto, sammanfattning, özet',
  description: `description, details, body, text, content, notes, note, comment, comments, info, information, about,
    beschreibung, inhalt, bemerkungen, bemerkung, anmerkungen, notizen, beschrijving, omschrijving, opmerkingen, contenu, détails, remarques, descriptif,
    descripción, contenido, observaciones, descrição, observações, conteúdo, descrizione, note, contenuto, opis, uwagi, popis, poznámka, poznámky, obsah, opombe, napomena,
    опис, leírás, megjegyzés, descriere, observații, описание, бележки, опис події, примітки, примечание, περιγραφή, σχόλια, kirjeldus, märkused, apraksts, piezīmes, aprašymas, pastabos,
    kuvaus, lisätiedot, beskrivning, anteckningar, beskrivelse, bemærkninger, lýsing, cur síos, deskrizzjoni, përshkrimi, açıklama, descripció`,
  country: `country, country code, nation, state iso, land, pays, país, paese, stato, kraj, państwo, země, stát, krajina, štát, država, drzava, држава, земја, ország, țară, țara, tara, страна, държава, країна, χώρα, riik, maa, valsts, šalis, valstybė, land kod, tír, pajjiż, vendi, shteti, ülke, herria`,
  start: `start, begin, begins, beginning, starts, start date, date start, startdate, start datetime, start date time, dtstart, date from, from, from date, start at, starts at, date begin, startdatum, beginn, beginnt, beginnt am, anfang, anfangsdatum, startzeitpunkt, von, ab, datum von, datum beginn,
    début, date de début, date début, du, à partir de, commence le, inicio, comienzo, fecha de inicio, fecha inicio, fecha de comienzo, fecha inicial, desde, início, data de início, data início, data inicial, começo, data inizio, data di inizio, inizio, data iniziale, dal, begindatum, aanvang, aanvangsdatum, begin datum, van, vanaf,
    data rozpoczęcia, początek, rozpoczęcie, data początkowa, od, data od, začátek, zahájení, datum zahájení, datum začátku, datum od, začiatok, dátum začiatku, dátum od, začetek, datum začetka, početak, datum početka, pocetak, почетак, датум почетка, почеток, датум на почеток,
    kezdet, kezdés, kezdete, kezdő dátum, kezdés dátuma, kezdés napja, mettől, început, data de început, data început, data începerii, de la, începe, начало, начална дата, дата на начало, початок, дата початку, дата начала, с даты, έναρξη, ημερομηνία έναρξης, από,
    algus, alguskuupäev, alguse kuupäev, alates, sākums, sākuma datums, sākšanās datums, pradžia, pradžios data, nuo, alku, alkaa, alkamispäivä, alkupäivä, alkamisaika, startar, börjar, från, från datum, startar den, starter, fra, fra dato, upphaf, upphafsdagsetning, frá, hefst, tús, dáta tosaigh, bidu, data tal-bidu, fillimi, data e fillimit, nga, başlangıç, başlangıç tarihi, inici, data inici`,
  end: `end, ends, finish, end date, date end, enddate, end datetime, end date time, dtend, date to, to, to date, until, till, end at, ends at, ende, endet, endet am, enddatum, bis, datum bis, datum ende, schluss,
    fin, date de fin, date fin, au, jusqu'au, termine le, fecha de fin, fecha fin, final, fecha final, fecha de finalización, hasta, fim, data de fim, data fim, data final, data de término, término, até, data fine, data di fine, fine, data finale, al, einddatum, einde, tot, tot en met, t m,
    data zakończenia, koniec, zakończenie, data końcowa, do, data do, konec, ukončení, datum ukončení, datum konce, datum do, dátum konca, dátum do, ukončenie, datum konca, kraj događaja, završetak, datum završetka, zavrsetak, завршетак, датум завршетка, крај на настан, датум на крај,
    befejezés, vége, befejező dátum, befejezés dátuma, meddig, sfârșit, data de sfârșit, data sfârșit, până la, încheiere, край, крайна дата, дата на край, кінець, дата завершення, завершення, закінчення, конец, окончание, дата окончания, дата завершения, λήξη, ημερομηνία λήξης, έως,
    lõpp, lõppkuupäev, lõpukuupäev, lõpu kuupäev, kuni, beigas, beigu datums, līdz, pabaiga, pabaigos data, iki, loppu, päättyy, päättymispäivä, loppupäivä, slut, slutdatum, slutar, till datum, slutter, slutdato, sluttdato, til, til dato, endir, lok, lokadagsetning, til dagsetning, críoch, dáta críochnaithe, tmiem, data tat-tmiem, mbarimi, përfundimi, data e mbarimit, bitiş, bitiş tarihi, data final, data fi`,
  start_time: `start time, starttime, time start, time from, from time, begin time, time, hour, hours, clock, times, startzeit, beginnt um, uhrzeit, zeit, uhrzeit beginn, uhrzeit von, beginn uhrzeit, anfangszeit, zeit von,
    heure, heure de début, heure début, horaire, horaires, heures, hora, hora de inicio, hora inicio, horario, hora de início, hora início, horário, ora, ora inizio, ora di inizio, orario, orario inizio, tijd, begintijd, starttijd, aanvangstijd, tijdstip,
    godzina, czas, godzina rozpoczęcia, czas rozpoczęcia, godzina od, čas, hodina, čas začátku, čas zahájení, čas od, čas začiatku, ura, ura začetka, čas začetka, vrijeme, vreme, vrijeme početka, vreme početka, sat, време, време почетка, час, почетен час,
    idő, időpont, kezdés ideje, kezdési idő, óra, ora de început, ora început, ora începerii, начален час, години, час початку, время, время начала, ώρα, ώρα έναρξης, kellaaeg, algusaeg, algusaja, aeg, kell, laiks, sākuma laiks, plkst, laikas, pradžios laikas, valanda,
    kellonaika, aika, klo, alkamisaika kello, tid, starttid, klockan, klockslag, tidspunkt, klokkeslæt, klokken, starttidspunkt, klokkeslett, tími, klukkan, upphafstími, am, am tosaigh, ħin, ora e fillimit, saat, başlangıç saati, hora inici`,
  end_time: `end time, endtime, time end, time to, to time, finish time, endzeit, endet um, uhrzeit ende, uhrzeit bis, ende uhrzeit, zeit bis, heure de fin, heure fin, hora de fin, hora fin, hora de finalización, finalización, hora final, hora de fim, hora fim, hora de término, ora fine, ora di fine, orario fine, eindtijd,
    godzina zakończenia, czas zakończenia, godzina do, čas konce, čas ukončení, čas do, čas konca, ura konca, čas konca, vrijeme završetka, vreme završetka, време завршетка, befejezés ideje, vége idő, ora de sfârșit, ora sfârșit, краен час, час завершення, час закінчення, время окончания, ώρα λήξης,
    lõpuaeg, lõppaeg, lõpu kellaaeg, beigu laiks, pabaigos laikas, päättymisaika, loppuaika, sluttid, sluttidspunkt, lokatími, am críochnaithe, ora e mbarimit, bitiş saati`,
  all_day: `all day, all day event, allday, whole day, ganztägig, ganztägiges ereignis, ganztägiger termin, journée entière, toute la journée, todo el día, dia inteiro, evento de dia inteiro, giornata intera, tutto il giorno, hele dag, duurt hele dag, de hele dag, cały dzień, wydarzenie całodzienne, celý den, celodenní, celý deň, cel dan, cijeli dan, ceo dan, egész nap, egész napos esemény, toată ziua, цял ден, весь день, цілий день, ολοήμερο, kogu päev, kogu päeva sündmus, visu dienu, visa diena, koko päivä, heldag, hela dagen, heldagshændelse, hele dagen, heldagsarrangement, heill dagur, tüm gün, tüm gün süren etkinlik`,
  timezone:
    'timezone, time zone, tz, tzid, zeitzone, fuseau horaire, zona horaria, fuso orario, fuso horário, tijdzone, strefa czasowa, časové pásmo, časovni pas, vremenska zona, időzóna, fus orar, часова зона, часовий пояс, часовой пояс, ζώνη ώρας, ajavöönd, laika josla, laiko juosta, aikavyöhyke, tidszon, tidszone, tidssone, saat dilimi, start timezone',
  format:
    'format, mode, attendance, attendance mode, attendance type, online or on site, in person or online, durchführung, durchführungsart, modalité, modalidad, modalidade, modalità, forma, forma konání, vorm, toteutustapa, deltagande',
  kind: `kind, type, event type, activity type, art, typ, veranstaltungsart, veranstaltungstyp, tipo, type d'activité, soort, rodzaj, druh, vrsta, врста, вид, típus, jelleg, tip, тип, είδος, τύπος, liik, tüüp, veids, tips, tipas, rūšis, tyyppi, laji, slag, tegund, cineál, tip, lloji, tür`,
  audiences: `audience, audiences, target group, target groups, target audience, who, for whom, age group, zielgruppe, zielgruppen, für wen, alter, public, public cible, público, público objetivo, destinatarios, dirigido a, público alvo, público-alvo, destinatários, destinatari, pubblico, doelgroep, doelgroepen, grupa docelowa, odbiorcy, cílová skupina, cieľová skupina, ciljna skupina, ciljna grupa, циљна група, целна група, célcsoport, grup țintă, public țintă, целева група, аудитория, цільова група, целевая аудитория, целевая группа, κοινό, ομάδα στόχος, sihtrühm, sihtgrupp, mērķauditorija, mērķgrupa, tikslinė grupė, auditorija, kohderyhmä, målgrupp, målgruppe, markhópur, spriocghrúpa, udjenza, grupi i synuar, hedef kitle`,
  topics:
    'topics, topic, themes, themen, sujets, temas, temi, onderwerpen, thèmes, témata, témy, teme, témák, teme, теми, темы, θέματα, teemad, tēmas, temos, aiheet, teman, temaer, efni, konular',
  tags: `tags, tag, keywords, keyword, categories, category, labels, kategorie, kategorien, schlagwörter, schlagworte, stichworte, catégorie, catégories, mots-clés, étiquettes, categoría, categorías, etiquetas, palabras clave, categoria, categorias, palavras-chave, categorie, parole chiave, etichette, trefwoorden, categorieën, słowa kluczowe, kategorie, štítky, klíčová slova, kategória, kategórie, kategorija, kategorije, ključne besede, ključne riječi, категория, категории, категорія, ключові слова, ключевые слова, κατηγορία, ετικέτες, kategooria, märksõnad, kategorijas, kategorijos, raktažodžiai, luokka, avainsanat, kategorier, nyckelord, emneord, flokkur, kategori, etiketler`,
  languages: `language, languages, lang, langcode, sprache, sprachen, langue, langues, idioma, idiomas, língua, lingua, lingue, taal, talen, język, języki, jazyk, jazyky, jezik, jeziki, jezici, језик, јазик, nyelv, nyelvek, limba, limbă, limbi, език, мова, язык, γλώσσα, keel, keeled, valoda, valodas, kalba, kalbos, kieli, kielet, språk, sprog, tungumál, teanga, lingwa, gjuha, dil, llengua`,
  organiser: `organiser, organizer, organisers, organizers, organisation, organization, organised by, organized by, hosted by, host, organizer name, organiser name, institution, school, school name, name of organisation, name of organization, name of the organisation, name of school, provider,
    veranstalter, veranstalterin, veranstaltende, organisator, einrichtung, schule, träger, anbieter, organisateur, organisatrice, organisé par, structure, établissement, école, organizador, organizadora, entidad, entidad organizadora, centro, escuela, organiza, entidade, entidade organizadora, entidade promotora, promotor, escola, organizzatore, organizzato da, ente, ente organizzatore, scuola, organisatie, organisator, school, organizator, organizacja, instytucja, szkoła, pořadatel, organizátor, organizace, škola, instituce, usporiadateľ, organizácia, inštitúcia, organizacija, izvajalec, šola, ustanova, organizator, organizacija, škola, институција, организатор, установа, школа, szervező, szervezet, intézmény, iskola, organizatorul, organizație, instituție, școala, організатор, організація, організатори, учреждение, организация,
    διοργανωτής, διοργάνωση, φορέας, σχολείο, korraldaja, korraldajad, asutus, kool, organizators, organizētājs, rīkotājs, iestāde, skola, organizatorius, rengėjas, organizacija, įstaiga, mokykla, järjestäjä, organisaatio, järjestävä taho, koulu, arrangör, organisatör, organisation, skola, arrangør, organisasjon, skole, skipuleggjandi, skóli, eagraí, eagraíocht, organizzatur, organizatori, shkolla, düzenleyen, organizatör, kurum, okul`,
  place: `place, venue, emplacement, location, where, venue name, location name, place name, event venue, ort, veranstaltungsort, wo, örtlichkeit, standort, location name, spielstätte, lieu, endroit, où, salle, lugar, ubicación, sitio, sede, dónde, local, localização, onde, luogo, sede, dove, posizione, plaats, locatie, waar, miejsce, lokalizacja, gdzie, místo, místo konání, kde, lokalita, miesto, miesto konania, kraj, kraj dogodka, lokacija, prizorišče, mjesto, mesto, mjesto održavanja, место, место одржавања, локација, helyszín, hely, hol, loc, locul, locație, locația, locul desfășurării, място, местоположение, местонахождение, къде, місце, місце проведення, локація, де, место проведения, где,
    τόπος, τοποθεσία, χώρος, πού, koht, asukoht, toimumiskoht, kus, vieta, norises vieta, atrašanās vieta, kur, vieta, vietovė, vieta kur, paikka, sijainti, tapahtumapaikka, missä, plats, lokal, var, sted, lokation, lokale, hvor, staður, staðsetning, hvar, áit, ionad, cá háit, post, venda, vendndodhja, lokacioni, yer, mekan, konum, lloc, ubicació`,
  town: `town, city, municipality, venue city, locality, village, stadt, gemeinde, ortschaft, ville, commune, ciudad, municipio, localidad, población, cidade, município, concelho, localidade, città, comune, località, stad, gemeente, miasto, miejscowość, gmina, město, obec, mesto mesto, občina, grad, općina, opština, град, општина, város, település, helység, oraș, localitate, municipiu, населено място, община, місто, населений пункт, город, населённый пункт, πόλη, δήμος, linn, vald, omavalitsus, pilsēta, novads, miestas, savivaldybė, kaupunki, kunta, paikkakunta, stad, ort kommun, kommun, by, kommune, poststed, bær, sveitarfélag, baile, belt, qyteti, bashkia, şehir, il, ilçe, ciutat, municipi`,
  address: `address, street, street address, full address, venue address, adresse, anschrift, straße, strasse, adresse complète, dirección, direccion, domicilio, calle, endereço, morada, indirizzo, via, adres, straat, ulica, adresa, ulice, naslov lokacije, adresă, cím helyszín, címe, адрес, адреса, διεύθυνση, aadress, adrese, adresas, osoite, katuosoite, adress, gatuadress, heimilisfang, seoladh, indirizz, adresa, adres, adreça`,
  coordinates:
    'coordinates, coords, lat lon, lat lng, latlng, latlon, latitude longitude, gps, geo, geolocation, koordinaten, coordonnées, coordonnées gps, coordenadas, coordinate, coördinaten, współrzędne, souřadnice, súradnice, koordinate, координати, координаты, koordináták, coordonate, συντεταγμένες, koordinaadid, koordinātas, koordinatės, koordinaatit, koordinater, hnit, koordinat, koordinatlar',
  lat: 'lat, latitude, geo lat, breite, breitengrad, geografische breite, latitud, latitudine, breedtegraad, szerokość, szerokość geograficzna, zeměpisná šířka, zemepisná šírka, zemljepisna širina, geografska širina, széles, szélesség, широта, γεωγραφικό πλάτος, laiuskraad, platums, platuma, leveysaste, breddgrad, bredde, breddegrad, y, enlem',
  lon: 'lon, lng, long, longitude, geo lon, geo lng, länge, längengrad, geografische länge, longitud, longitudine, lengtegraad, długość, długość geograficzna, zeměpisná délka, zemepisná dĺžka, zemljepisna dolžina, geografska dužina, hosszúság, долгота, довгота, дължина, γεωγραφικό μήκος, pikkuskraad, garums, ilguma, pituusaste, längdgrad, lengde, længdegrad, lengdegrad, x, boylam',
  url: `url, link, link zur anmeldung, anmeldelink, anmeldung, registration, registration url, sign up, inscription, inscripción, iscrizione, inscrição, aanmelden, zapisy, přihláška, registreerumine, ilmoittautuminen, anmälan, tilmelding, påmelding, website, web, web site, webpage, web page, web address, homepage, event url, more information, more info, registration link, internet, internetseite, webseite, webadresse, weblink, site, site web, lien, page web, enlace, página web, sitio web, web oficial, ligação, sítio, pagina web, sito, sito web, collegamento, strona, strona www, strona internetowa, odkaz, webová stránka, internetová adresa, spletna stran, povezava, spletna povezava, poveznica, mrežna stranica, web stranica, веб страна, линк, веб сајт, weboldal, honlap, hivatkozás, legătură, pagină web, уебсайт, връзка, сайт, посилання, вебсайт, ссылка, ιστοσελίδα, σύνδεσμος, veebileht, koduleht, mājaslapa, saite, tīmekļa vietne, svetainė, nuoroda, interneto svetainė, verkkosivu, linkki, kotisivu, webbplats, länk, hemsida, hjemmeside, nettside, nettsted, lenke, vefsíða, vefslóð, hlekkur, suíomh, nasc, sit web, faqja, lidhja, bağlantı, web sitesi, pàgina web, enllaç`,
  status:
    'status, state, event status, event state, zustand, état, statut, estado, situação, stato evento, stan, stav, stanje, статус, állapot, státusz, stare, състояние, состояние, κατάσταση, olek, staatus, statuss, būsena, tila, staða, statusi, durum',
  published:
    'published, publishing status, publication status, moderation state, is published, publish, veröffentlicht, publié, publicado, pubblicato, gepubliceerd, opublikowane, publikováno, objavljeno, публикувано, avaldatud, julkaistu, publicerad, publiceret, publisert',
  private:
    'private, is private, visibility, sensitivity, class, access, privat, sichtbarkeit, vertraulichkeit, privé, visibilité, confidentialité, privado, visibilidad, visibilidade, privato, visibilità, privé, zichtbaarheid, prywatne, widoczność, soukromé, súkromné, zasebno, privatno, magán, privat, yksityinen, özel',
};

/** Columns that are used only where no column of the better name is there. */
const WEAK: Record<WeakField, string> = {
  date: `date, day, when, dates, days, date time, datetime, date and time, datum, tag, wann, termin, termine, zeitpunkt, zeitraum, tag datum, datum und uhrzeit, datum uhrzeit, jour, quand, date et heure, fecha, día, cuándo, fecha y hora, data, dia, quando, data e hora, giorno, data e ora, dag, wanneer, datum en tijd, dzień, kiedy, data i godzina, termin, den, kdy, deň, kedy, dátum, dan, kdaj, kada, dan i datum, датум, дан, када, ден, кога, dátum, nap, mikor, időpont dátum, zi, când, ziua, дата, ден, кога, день, коли, дата і час, когда, дата и время, ημερομηνία, ημέρα, πότε, kuupäev, päev, millal, aeg ja kuupäev, datums, diena, kad, datums un laiks, data ir laikas, kada, päivä, päivämäärä, pvm, milloin, ajankohta, dato, dag, hvornår, når, dagsetning, dagur, hvenær, dáta, lá, cathain, jum, meta, data ora, dita, kur ora, tarih, gün, ne zaman, quan`,
  theme:
    'thema, tema, thème, sujet, onderwerp, téma, тема, θέμα, teema, tēma, aihe, ämne, emne, efni, konu, topic, theme, programme, program, programm',
};

const FOLDED: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  ħ: 'h',
};

/** @returns The word as it is compared: without accents, also without those that Unicode keeps. */
export const columnKey = (name: string): string =>
  wordKey(name).replace(/[łøđıæœßþðħ]/g, (letter) => FOLDED[letter]!);

/** Words in names of columns that say only what the list is about: `Date of the event`. */
const FILLERS = new Set(
  `event events activity activities the a of an field value veranstaltung veranstaltungs aktion aktivitat evenement evenements activite activites
  actividad actividades evento eventos atividade atividades attivita eventi activiteit activiteiten wydarzenia wydarzenie dzialania akce aktivity udalosti podujatia
  dogodka dogodek aktivnosti dogadaja dogadjaja esemeny rendezveny program eveniment evenimentului activitate activitatii събитието събитие дейността дейност настанот настан події заходу
  мероприятия события εκδηλωσης δρασης εκδηλωση urituse sundmuse tegevuse pasakuma renginio ivykio veiklos tapahtuman evenemanget evenemangets arrangementet arrangementets
  aktiviteten aktivitetens etkinlik etkinligin konání konania konaní viðburðar viðburður активности догађаја скупа подій начинания programmi avvenimento iniziativa iniziative action actions aktion projekt projektu de la le les l el los del d des du di della dello dell do da dos das der die van het den na za`
    .split(/\s+/)
    .map((word) => columnKey(word)),
);

const ENGLISH = new Set(
  `id uid guid name title subject headline event events activity what session summary excerpt description details body text content notes note comment comments info information about
  country code nation state start starts begin begins beginning end ends finish date dates time times from to until till at day days when datetime dtstart dtend hour hours all whole zone timezone clock
  format mode attendance kind type audience audiences target group groups age public who for topic topics theme themes tag tags keyword keywords category categories label labels
  language languages lang organiser organizer organisers organizers organisation organization organised organized hosted by host institution school provider place venue location where town city
  municipality locality village address street full coordinates coords lat lon lng long latitude longitude latlng gps geo x y url link website web site page homepage registration internet
  status published is publish private visibility sensitivity class access of the or and in person online on field value a an program programme`.split(
    /\s+/,
  ),
);

/** @returns Whether the column is named in English, as far as its words tell. */
export const isEnglish = (name: string): boolean =>
  columnKey(name)
    .split('-')
    .every((word) => ENGLISH.has(word) || /^\d*$/.test(word));

/** The key without words that say nothing; empty where nothing else stands. */
const bareKey = (key: string) =>
  key
    .split('-')
    .filter((word) => !FILLERS.has(word))
    .join('-');

/** @param apart Names that mean something else without the words that say nothing. */
function build<T extends string>(
  lists: Record<T, string>,
  apart: { has(key: string): boolean } = new Set<string>(),
): Map<string, T> {
  const map = new Map<string, T>();
  const bare = new Map<string, T>();
  for (const [field, names] of Object.entries(lists) as [T, string][]) {
    for (const name of names.split(',')) {
      const key = columnKey(name);
      if (!map.has(key)) map.set(key, field);
      const without = bareKey(key);
      if (without && !bare.has(without) && !apart.has(without)) bare.set(without, field);
    }
  }
  for (const [key, field] of bare) if (!map.has(key)) map.set(key, field);
  return map;
}

let known: { strong: Map<string, Field>; weak: Map<string, WeakField> } | undefined;

function find(key: string): Field | WeakField | null {
  if (!known) {
    const weak = build(WEAK);
    known = { strong: build(NAMES, weak), weak };
  }
  return known.strong.get(key) ?? known.weak.get(key) ?? null;
}

/** @returns The field a column's name stands for, or null. `Title / Titel (required) *` is read. */
export function fieldOf(name: string): Field | WeakField | null {
  if (name.length > 120) return null;
  // Drupal's views: field_date_value, field_date[0][end_value].
  const machine = /^field_/i.test(name)
    ? name.replace(/end_value/i, 'end').replace(/(?:^field_|_?\b0\b|value\]?$)/gi, ' ')
    : name;
  const plain = machine.replace(/\([^)]*\)|\[[^\]]*\]|\*/g, ' ').replace(/^\s*\d+[.)]\s*/, '');
  for (const part of [name, plain, ...plain.split(/[/|\n]| - | – /)]) {
    const key = columnKey(part);
    const field = key && find(key);
    if (field) return field;
  }
  const key = columnKey(plain);
  if (!key) return null;
  const bare = bareKey(key);
  if (!bare) return key.split('-').some((word) => word.length > 3) ? 'title' : null;
  return bare === key ? null : find(bare);
}
