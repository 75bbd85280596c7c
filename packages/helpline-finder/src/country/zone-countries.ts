/**
 * Time zones and the countries that keep them, from the public-domain tz database
 * (zone.tab and zone1970.tab). Where several countries share a clock some browsers report the
 * zone of a neighbour, so the neighbours follow the zone's own country. Crimea is Ukraine's. Zones
 * of few people or of old spelling lie in `world-zones.ts`.
 */
const TABLE =
  'Andorra AD,Tirane AL,Vienna AT,Brussels BE LU NL,Sofia BG,Minsk BY,Zurich CH LI,' +
  'Prague CZ SK,Berlin DE DK NO SE,Copenhagen DK,Tallinn EE,Madrid ES,Helsinki FI,Paris FR MC,' +
  'London GB,Athens GR,Zagreb HR,Budapest HU,Dublin IE,Rome IT SM,Vaduz LI,Vilnius LT,' +
  'Luxembourg LU,Riga LV,Monaco MC,Chisinau MD,Podgorica ME,Skopje MK,Malta MT,Amsterdam NL,' +
  'Oslo NO,Warsaw PL,Lisbon PT,Bucharest RO,Belgrade RS BA HR ME MK SI XK,Sarajevo BA,' +
  'Moscow RU,Stockholm SE,Ljubljana SI,Bratislava SK,San_Marino SM,Istanbul TR,Kyiv UA,Kiev UA,' +
  'Simferopol UA,Asia/Yerevan AM,Asia/Baku AZ,Asia/Nicosia CY,Asia/Famagusta CY,' +
  'Asia/Tbilisi GE,Atlantic/Reykjavik IS,Atlantic/Canary ES,Atlantic/Madeira PT,' +
  'Atlantic/Azores PT';

/** IANA zone → its country first, then the neighbours that share its clock. */
export const ZONE_COUNTRIES: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split(',').map((row) => {
    const [zone, ...countries] = row.split(' ') as [string, ...string[]];
    return [zone.includes('/') ? zone : `Europe/${zone}`, countries];
  }),
);
