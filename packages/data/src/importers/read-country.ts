/** Countries and languages by code or by name, in the languages that campaign teams write. */

const ALIASES: Record<string, string> = {
  UK: 'GB',
  EL: 'GR',
  'GREAT BRITAIN': 'GB',
  ENGLAND: 'GB',
  SCOTLAND: 'GB',
  'NORTH MACEDONIA': 'MK',
  MACEDONIA: 'MK',
  TURKEY: 'TR',
  CZECHIA: 'CZ',
  'CZECH REPUBLIC': 'CZ',
  MOLDOVA: 'MD',
  'REPUBLIC OF MOLDOVA': 'MD',
  'THE NETHERLANDS': 'NL',
  HOLLAND: 'NL',
  RUSSIA: 'RU',
  'RUSSIAN FEDERATION': 'RU',
  BOSNIA: 'BA',
  USA: 'US',
};

/** The languages of the European Union and its neighbours, for names. */
const LOCALES =
  'en bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv is nb sq sr mk tr uk ru hy ka az';

const key = (text: string) => text.trim().toLocaleUpperCase('en').replace(/\s+/g, ' ');

function* codes(): Generator<string> {
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) yield String.fromCharCode(first, second);
  }
}

/** Codes that name no country: unions, tests, unknown. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Former countries (DD, SU, YU …) have another code in canonical tags. */
const isCountry = (code: string) =>
  !NO_COUNTRY.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

const codesKnown = new Map<string, boolean>();
let countries: Map<string, string> | undefined;
let languages: Map<string, string> | undefined;

/** Names from the engine's own tables; built once, when a name instead of a code turns up. */
function names(type: 'region' | 'language'): Map<string, string> {
  const map = new Map<string, string>();
  for (const locale of LOCALES.split(' ')) {
    const display = new Intl.DisplayNames([locale], { type, fallback: 'none' });
    for (const code of codes()) {
      if (type === 'region' && !isCountry(code)) continue;
      const name = display.of(type === 'region' ? code : code.toLowerCase());
      const known = name && key(name);
      if (known && !map.has(known)) map.set(known, type === 'region' ? code : code.toLowerCase());
    }
  }
  return map;
}

/** @returns An ISO 3166-1 alpha-2 code, or null where the text names no country. */
export function readCountry(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 80) return null;
  const text = key(value);
  if (!text) return null;
  if (Object.hasOwn(ALIASES, text)) return ALIASES[text]!;
  if (/^[A-Z]{2}$/.test(text)) {
    let known = codesKnown.get(text);
    if (known === undefined) {
      const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
      known = isCountry(text) && display.of(text) !== undefined;
      codesKnown.set(text, known);
    }
    return known ? text : null;
  }
  countries ??= names('region');
  return countries.get(text) ?? null;
}

/** @returns A BCP 47 tag, or null. `et_EE` is read as `et`. */
export function readLanguage(value: string): string | null {
  const text = value.trim();
  const tag = /^([a-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}(?:-[A-Za-z0-9]{2,8})*))?$/i.exec(text);
  if (tag) {
    const base = tag[1]!.toLowerCase();
    return tag[2] && text.includes('-') ? `${base}-${tag[2]}` : base;
  }
  if (text.length > 40) return null;
  languages ??= names('language');
  return languages.get(key(text)) ?? null;
}
