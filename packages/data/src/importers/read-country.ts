/** Countries and languages by code or by name, in the languages that campaign teams write. */
import { columnKey } from './column-names.js';
import { ALPHA_3, COUNTRY_NAMES, NUMERIC } from './country-names.js';

/** The languages of the European Union and its neighbours, for names. */
const LOCALES =
  'en bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv is nb nn sq sr sr-Latn bs mk tr uk ru be hy ka az ca eu gl cy lb rm fo se ar he';

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
      const known = name && columnKey(name);
      if (known && !map.has(known)) map.set(known, type === 'region' ? code : code.toLowerCase());
    }
  }
  if (type === 'region') {
    for (const [code, list] of Object.entries(COUNTRY_NAMES))
      for (const name of list.split(', ')) map.set(columnKey(name), code);
  }
  return map;
}

/** @returns The code where it names a country of today, else null. */
function readCode(code: string): string | null {
  let known = codesKnown.get(code);
  if (known === undefined) {
    const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    known = isCountry(code) && display.of(code) !== undefined;
    codesKnown.set(code, known);
  }
  return known ? code : null;
}

/** Codes that are in use although ISO gives others. */
const CODES: Record<string, string> = { UK: 'GB', EL: 'GR' };

/** @returns An ISO 3166-1 alpha-2 code, or null where the text names no country. */
export function readCountry(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 120) return null;
  const text = value.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(text)) return CODES[text] ?? readCode(text);
  if (/^[A-Z]{3}$/.test(text) && Object.hasOwn(ALPHA_3, text)) return ALPHA_3[text]!;
  if (/^\d{1,3}$/.test(text)) return NUMERIC[text.padStart(3, '0')] ?? null;
  const key = columnKey(value);
  if (!key) return null;
  countries ??= names('region');
  const found = countries.get(key);
  if (found) return found;
  // “Estonia (EE)”, “EE - Estonia”, “Česko / Czechia”
  for (const part of value.split(/[()/|]| [-–—] /)) {
    const bare = columnKey(part);
    if (bare === '' || bare === key) continue;
    if (/^[A-Z]{2}$/.test(part.trim())) {
      const code = CODES[part.trim()] ?? readCode(part.trim());
      if (code) return code;
    }
    const named = countries.get(bare);
    if (named) return named;
  }
  return null;
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
  return languages.get(columnKey(text)) ?? null;
}
