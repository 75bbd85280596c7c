/**
 * Time zones and the countries that keep them, from the public-domain tz database
 * (zone.tab and zone1970.tab). Where several countries share a clock some browsers report the
 * zone of a neighbour, so the neighbours follow the zone's own country. Crimea is Ukraine's.
 */
const TABLE =
  'Andorra AD,Tirane AL,Vienna AT,Brussels BE LU NL,Sofia BG,Minsk BY,Zurich CH LI,Prague CZ SK,' +
  'Berlin DE DK NO SE,Busingen DE CH LI,Copenhagen DK,Tallinn EE,Madrid ES,Helsinki FI,' +
  'Mariehamn FI,Paris FR MC,London GB,Belfast GB,Jersey GB,Guernsey GB,Isle_of_Man GB,' +
  'Athens GR,Zagreb HR,Budapest HU,Dublin IE,Rome IT SM,Vaduz LI,Vilnius LT,Luxembourg LU,Riga LV,' +
  'Monaco MC,Chisinau MD,Tiraspol MD,Podgorica ME,Skopje MK,Malta MT,Amsterdam NL,Oslo NO,' +
  'Warsaw PL,Lisbon PT,Bucharest RO,Belgrade RS BA HR ME MK SI XK,Sarajevo BA,Kaliningrad RU,' +
  'Moscow RU,Kirov RU,Volgograd RU,Astrakhan RU,Saratov RU,Ulyanovsk RU,Samara RU,Stockholm SE,' +
  'Ljubljana SI,Bratislava SK,San_Marino SM,Istanbul TR,Kyiv UA,Kiev UA,Uzhgorod UA,' +
  'Zaporozhye UA,Simferopol UA,Asia/Yerevan AM,Asia/Baku AZ,Asia/Nicosia CY,Asia/Famagusta CY,' +
  'Europe/Nicosia CY,Asia/Tbilisi GE,Asia/Istanbul TR,Asia/Yekaterinburg RU,Asia/Omsk RU,' +
  'Asia/Novosibirsk RU,Asia/Barnaul RU,Asia/Tomsk RU,Asia/Novokuznetsk RU,Asia/Krasnoyarsk RU,' +
  'Asia/Irkutsk RU,Asia/Chita RU,Asia/Yakutsk RU,Asia/Khandyga RU,Asia/Vladivostok RU,' +
  'Asia/Ust-Nera RU,Asia/Magadan RU,Asia/Sakhalin RU,Asia/Srednekolymsk RU,Asia/Kamchatka RU,' +
  'Asia/Anadyr RU,Atlantic/Reykjavik IS,Iceland IS,Atlantic/Canary ES,Africa/Ceuta ES,' +
  'Atlantic/Madeira PT,Atlantic/Azores PT,Arctic/Longyearbyen NO';

/** IANA zone → its country first, then the neighbours that share its clock. */
export const ZONE_COUNTRIES: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split(',').map((row) => {
    const [zone, ...countries] = row.split(' ') as [string, ...string[]];
    return [zone.includes('/') || zone === 'Iceland' ? zone : `Europe/${zone}`, countries];
  }),
);
