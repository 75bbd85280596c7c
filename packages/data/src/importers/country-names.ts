/**
 * Names of the states that the engine's tables do not have: the official ones, in English, French and
 * the state's own languages (UNTERM, and the Interinstitutional Style Guide of the EU, annex A5), and
 * what people write besides. Accents and case do not matter.
 */

// prettier-ignore
export const COUNTRY_NAMES: Record<string, string> = {
  AD: 'Principality of Andorra, Principauté d’Andorre, Principat d’Andorra, Principado de Andorra',
  AL: 'Republic of Albania, République d’Albanie, Republika e Shqipërisë, Shqipëri',
  AM: 'Republic of Armenia, République d’Arménie, Hayastan, Hayastani Hanrapetutyun, Հայաստանի Հանրապետություն',
  AT: 'Republic of Austria, République d’Autriche, Republik Österreich, Oesterreich, Republik Oesterreich, A',
  AZ: 'Republic of Azerbaijan, République d’Azerbaïdjan, Azərbaycan Respublikası, Azerbaycan Respublikasi, Azerbaycan',
  BA: 'Bosnia, Bosnia-Herzegovina, Bosnia and Hercegovina, Bosnia & Herzegovina, BiH, Bosna, Federation of Bosnia and Herzegovina, Republika Srpska',
  BE: 'Kingdom of Belgium, Royaume de Belgique, Koninkrijk België, Königreich Belgien, Belgique/België, Belgie, Flanders, Vlaanderen, Wallonia, Wallonie',
  BG: 'Republic of Bulgaria, République de Bulgarie, Република България, Republika Bulgaria, Balgariya, Bulgariya',
  CH: 'Swiss Confederation, Confédération suisse, Schweizerische Eidgenossenschaft, Confederazione Svizzera, Confederaziun svizra, Confoederatio Helvetica, Suisse, Svizzera, Svizra',
  CY: 'Republic of Cyprus, République de Chypre, Κυπριακή Δημοκρατία, Kypriaki Dimokratia, Kıbrıs Cumhuriyeti, Kypros, Kipros, Kibris',
  CZ: 'Czechia, Czech Republic, The Czech Republic, République tchèque, Česká republika, Cesko, Czech, Bohemia',
  DE: 'Federal Republic of Germany, République fédérale d’Allemagne, Bundesrepublik Deutschland, Bundesrepublik, BRD, D',
  DK: 'Kingdom of Denmark, Royaume de Danemark, Kongeriget Danmark',
  EE: 'Republic of Estonia, République d’Estonie, Eesti Vabariik',
  ES: 'Kingdom of Spain, Royaume d’Espagne, Reino de España, Regne d’Espanya, Reino de Espana, Espanya, Espana',
  FI: 'Republic of Finland, République de Finlande, Suomen tasavalta, Republiken Finland',
  FR: 'French Republic, République française, Republic of France, France métropolitaine, Metropolitan France',
  GB: 'UK, U.K., Great Britain, Britain, United Kingdom of Great Britain and Northern Ireland, The United Kingdom, Royaume-Uni de Grande-Bretagne et d’Irlande du Nord, England, Scotland, Wales, Cymru, Northern Ireland, N. Ireland, Großbritannien, Grossbritannien, Nordirland, Schottland, Grande-Bretagne, Angleterre, Gran Bretaña, Inglaterra, Gran Bretagna, Inghilterra, Deyrnas Unedig, Wielka Brytania, Velika Britanija, Velká Británie, Nagy-Britannia, Великобритания, Великобританія, Suurbritannia, Lielbritānija',
  GE: 'Republic of Georgia, Géorgie, Sakartvelo, Gruzia, Gruusia',
  GR: 'Hellenic Republic, République hellénique, Ελληνική Δημοκρατία, Elliniki Dimokratia, Ellada, Hellas, Ellas, EL',
  HR: 'Republic of Croatia, République de Croatie, Republika Hrvatska',
  HU: 'Republic of Hungary, Hongrie, Magyar Köztársaság, Magyarorszag',
  IE: 'Republic of Ireland, République d’Irlande, Éire, Ireland (Republic of), Southern Ireland, Poblacht na hÉireann, ROI',
  IS: 'Republic of Iceland, République d’Islande, Lýðveldið Ísland',
  IT: 'Italian Republic, République italienne, Repubblica Italiana, Republic of Italy',
  LI: 'Principality of Liechtenstein, Principauté de Liechtenstein, Fürstentum Liechtenstein, FL',
  LT: 'Republic of Lithuania, République de Lituanie, Lietuvos Respublika',
  LU: 'Grand Duchy of Luxembourg, Grand-Duché de Luxembourg, Großherzogtum Luxemburg, Groussherzogtum Lëtzebuerg, Luxemburg, Luxembourg',
  LV: 'Republic of Latvia, République de Lettonie, Latvijas Republika',
  MC: 'Principality of Monaco, Principauté de Monaco, Principatu de Múnegu',
  MD: 'Republic of Moldova, Moldova, The Republic of Moldova, Moldova (Republic of), République de Moldavie, Republica Moldova, Moldavia, Moldavie, Moldawien, Republik Moldau, Moldau, Молдавия',
  ME: 'Republic of Montenegro, Crna Gora, Црна Гора, Tsrna Gora',
  MK: 'Republic of North Macedonia, The Republic of North Macedonia, Macedonia, Republic of Macedonia, FYROM, Former Yugoslav Republic of Macedonia, FYR Macedonia, Македонија, Северна Македонија, Република Северна Македонија, Severna Makedonija, Makedonija, Macédoine, République de Macédoine du Nord, Mazedonien',
  MT: 'Republic of Malta, République de Malte, Repubblika ta’ Malta',
  NL: 'Kingdom of the Netherlands, The Netherlands, Holland, Royaume des Pays-Bas, Koninkrijk der Nederlanden, Nederland, Netherlands (The), Pays-Bas',
  NO: 'Kingdom of Norway, Royaume de Norvège, Kongeriket Norge, Kongeriket Noreg, Noreg',
  PL: 'Republic of Poland, République de Pologne, Rzeczpospolita Polska, RP',
  PT: 'Portuguese Republic, République portugaise, República Portuguesa, Republic of Portugal',
  RO: 'Republic of Romania, Roumanie, Rumania, România',
  RS: 'Republic of Serbia, République de Serbie, Република Србија, Republika Srbija, Srbija',
  RU: 'Russian Federation, The Russian Federation, Fédération de Russie, Российская Федерация, Rossiyskaya Federatsiya, РФ',
  SE: 'Kingdom of Sweden, Royaume de Suède, Konungariket Sverige',
  SI: 'Republic of Slovenia, République de Slovénie, Republika Slovenija',
  SK: 'Slovak Republic, République slovaque, Slovenská republika, Republic of Slovakia',
  SM: 'Republic of San Marino, République de Saint-Marin, Repubblica di San Marino, Serenissima Repubblica di San Marino',
  TR: 'Turkey, Türkiye, Turkiye, Republic of Türkiye, Republic of Turkey, République de Türkiye, République de Turquie, Türkiye Cumhuriyeti',
  UA: 'Ukraine, The Ukraine, Україна, Ukraina, Ukrayina, Украина',
  US: 'USA, U.S.A., U.S., United States of America, The United States',
  VA: 'Holy See, Vatican, Vatican City State, Saint-Siège, Santa Sede, Heiliger Stuhl',
  XK: 'Kosovo, Republic of Kosovo, Republika e Kosovës, Kosova, Косово',
};

/** ISO 3166-1 alpha-3 codes, which Intl does not know. */
// prettier-ignore
export const ALPHA_3: Record<string, string> = {
  AND: 'AD', ALB: 'AL', ARM: 'AM', AUT: 'AT', AZE: 'AZ', BIH: 'BA', BEL: 'BE', BGR: 'BG', CHE: 'CH', CYP: 'CY', CZE: 'CZ', DEU: 'DE',
  DNK: 'DK', EST: 'EE', ESP: 'ES', FIN: 'FI', FRA: 'FR', GBR: 'GB', GEO: 'GE', GRC: 'GR', HRV: 'HR', HUN: 'HU', IRL: 'IE', ISL: 'IS',
  ITA: 'IT', LIE: 'LI', LTU: 'LT', LUX: 'LU', LVA: 'LV', MCO: 'MC', MDA: 'MD', MNE: 'ME', MKD: 'MK', MLT: 'MT', NLD: 'NL', NOR: 'NO',
  POL: 'PL', PRT: 'PT', ROU: 'RO', ROM: 'RO', SRB: 'RS', RUS: 'RU', SWE: 'SE', SVN: 'SI', SVK: 'SK', SMR: 'SM', TUR: 'TR', UKR: 'UA',
  USA: 'US', VAT: 'VA', XKX: 'XK', BLR: 'BY', KAZ: 'KZ', CAN: 'CA', AUS: 'AU', NZL: 'NZ', JPN: 'JP', CHN: 'CN', IND: 'IN', BRA: 'BR',
  MEX: 'MX', ARG: 'AR', CHL: 'CL', COL: 'CO', PER: 'PE', ZAF: 'ZA', ISR: 'IL', MAR: 'MA', TUN: 'TN', DZA: 'DZ', EGY: 'EG',
  GLP: 'GP', MTQ: 'MQ', GUF: 'GF', REU: 'RE', MYT: 'YT', SPM: 'PM', MAF: 'MF', BLM: 'BL', NCL: 'NC', PYF: 'PF', WLF: 'WF',
  ABW: 'AW', CUW: 'CW', SXM: 'SX', BES: 'BQ', GRL: 'GL', FRO: 'FO', ALA: 'AX', SJM: 'SJ', GIB: 'GI', IMN: 'IM', JEY: 'JE', GGY: 'GG',
};

/** ISO 3166-1 numeric codes of the states above. */
// prettier-ignore
export const NUMERIC: Record<string, string> = {
  '020': 'AD', '008': 'AL', '051': 'AM', '040': 'AT', '031': 'AZ', '070': 'BA', '056': 'BE', '100': 'BG', '756': 'CH', '196': 'CY',
  '203': 'CZ', '276': 'DE', '208': 'DK', '233': 'EE', '724': 'ES', '246': 'FI', '250': 'FR', '826': 'GB', '268': 'GE', '300': 'GR',
  '191': 'HR', '348': 'HU', '372': 'IE', '352': 'IS', '380': 'IT', '438': 'LI', '440': 'LT', '442': 'LU', '428': 'LV', '492': 'MC',
  '498': 'MD', '499': 'ME', '807': 'MK', '470': 'MT', '528': 'NL', '578': 'NO', '616': 'PL', '620': 'PT', '642': 'RO', '688': 'RS',
  '643': 'RU', '752': 'SE', '705': 'SI', '703': 'SK', '674': 'SM', '792': 'TR', '804': 'UA',
};
