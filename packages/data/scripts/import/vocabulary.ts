/** Tables of the import: the zone, the languages and the words of the research. */
import type { Audience, Emergency } from '../../src/index.js';

/** Zone in which a country's services answer; none where it has several and none was stated. */
// prettier-ignore
export const TIMEZONES: Record<string, string> = {
  AD: 'Europe/Andorra', AL: 'Europe/Tirane', AM: 'Asia/Yerevan', AT: 'Europe/Vienna',
  AZ: 'Asia/Baku', BA: 'Europe/Sarajevo', BE: 'Europe/Brussels', BG: 'Europe/Sofia',
  CH: 'Europe/Zurich', CY: 'Asia/Nicosia', CZ: 'Europe/Prague', DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen', EE: 'Europe/Tallinn', ES: 'Europe/Madrid', FI: 'Europe/Helsinki',
  FR: 'Europe/Paris', GB: 'Europe/London', GE: 'Asia/Tbilisi', GR: 'Europe/Athens',
  HR: 'Europe/Zagreb', HU: 'Europe/Budapest', IE: 'Europe/Dublin', IS: 'Atlantic/Reykjavik',
  IT: 'Europe/Rome', LI: 'Europe/Vaduz', LT: 'Europe/Vilnius', LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga', MC: 'Europe/Monaco', MD: 'Europe/Chisinau', ME: 'Europe/Podgorica',
  MK: 'Europe/Skopje', MT: 'Europe/Malta', NL: 'Europe/Amsterdam', NO: 'Europe/Oslo',
  PL: 'Europe/Warsaw', PT: 'Europe/Lisbon', RO: 'Europe/Bucharest', RS: 'Europe/Belgrade',
  RU: 'Europe/Moscow', SE: 'Europe/Stockholm', SI: 'Europe/Ljubljana', SK: 'Europe/Bratislava',
  SM: 'Europe/San_Marino', TR: 'Europe/Istanbul', UA: 'Europe/Kyiv',
};

/** Official languages of each state, BCP 47. */
// prettier-ignore
export const OFFICIAL_LANGUAGES: Record<string, string[]> = {
  AD: ['ca'], AL: ['sq'], AM: ['hy'], AT: ['de'], AZ: ['az'], BA: ['bs', 'hr', 'sr'],
  BE: ['nl', 'fr', 'de'], BG: ['bg'], CH: ['de', 'fr', 'it', 'rm'], CY: ['el', 'tr'], CZ: ['cs'],
  DE: ['de'], DK: ['da'], EE: ['et'], ES: ['es'], FI: ['fi', 'sv'], FR: ['fr'], GB: ['en'],
  GE: ['ka'], GR: ['el'], HR: ['hr'], HU: ['hu'], IE: ['ga', 'en'], IS: ['is'], IT: ['it'],
  LI: ['de'], LT: ['lt'], LU: ['lb', 'fr', 'de'], LV: ['lv'], MC: ['fr'], MD: ['ro'],
  ME: ['cnr'], MK: ['mk', 'sq'], MT: ['mt', 'en'], NL: ['nl'], NO: ['nb', 'nn'], PL: ['pl'],
  PT: ['pt'], RO: ['ro'], RS: ['sr'], RU: ['ru'], SE: ['sv'], SI: ['sl'], SK: ['sk'],
  SM: ['it'], TR: ['tr'], UA: ['uk'],
};

/** Member states of the European Union, for facts stated once for all of them. */
export const EUROPEAN_UNION =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

// prettier-ignore
const LANGUAGE_NAMES: Record<string, string[]> = {
  albanian: ['sq'], german: ['de'], dutch: ['nl'], french: ['fr'], bulgarian: ['bg'],
  czech: ['cs'], danish: ['da'], estonian: ['et'], russian: ['ru'], english: ['en'],
  finnish: ['fi'], swedish: ['sv'], georgian: ['ka'], greek: ['el'], croatian: ['hr'],
  hungarian: ['hu'], ukrainian: ['uk'], icelandic: ['is'], italian: ['it'],
  'bosnian/serbian/croatian': ['bs', 'sr', 'hr'],
};

/** Language tags from names or tags. Throws on a name it does not know. */
export function languageTags(names: string[] = []): string[] {
  return names.flatMap((name) => {
    if (/^[a-z]{2,3}$/.test(name)) return [name];
    const tags = LANGUAGE_NAMES[name.toLowerCase()];
    if (!tags) throw new Error(`Unknown language "${name}"`);
    return tags;
  });
}

/** The reader groups behind the research's words about its audience. */
export function audiencesOf(words: string[] = []): Audience[] {
  const found = new Set<Audience>();
  for (const word of words) {
    if (/everyone|all ages|general public|citizens/.test(word)) {
      for (const audience of ['child', 'parent', 'professional'] as const) found.add(audience);
    } else if (/worried about|concerned/.test(word)) {
      found.add('parent').add('professional');
    } else {
      if (/child|young|adolescent|student/.test(word)) found.add('child');
      if (/parent|carer|famil|relatives|adults/.test(word)) found.add('parent');
      if (/professional|teacher|specialist/.test(word)) found.add('professional');
    }
  }
  return (['child', 'parent', 'professional'] as const).filter((audience) => found.has(audience));
}

/** Ages where the words state them: "8-18", "under 18", "up to 25". */
export function agesOf(words: string[] = []): { from: number | null; to: number | null } | null {
  const text = words.join('; ');
  const span = /(\d{1,2})-(\d{1,2})/.exec(text);
  if (span) return { from: Number(span[1]), to: Number(span[2]) };
  const under = /under (\d{1,2})/.exec(text);
  if (under) return { from: null, to: Number(under[1]) - 1 };
  const upTo = /up to (\d{1,2})/.exec(text);
  return upTo ? { from: null, to: Number(upTo[1]) } : null;
}

/** The service behind an emergency number; null where it is not for emergencies. */
export function emergencyService(words: string): Emergency['for'] | null {
  if (/not urgent/i.test(words)) return null;
  if (/^(all|all emergency services|police, fire, ambulance)$/.test(words)) return 'all';
  if (/police/.test(words)) return 'police';
  if (/ambulance|medical/.test(words)) return 'ambulance';
  if (/^rescue/.test(words)) return 'rescue';
  if (/fire/.test(words)) return 'fire';
  if (/gas/.test(words)) return 'gas';
  if (/sms/i.test(words)) return 'sms';
  throw new Error(`Unknown emergency service "${words}"`);
}

/** Cost where it is stated without doubt. */
export function costOf(words: string | null | undefined): 'free' | 'paid' | null {
  if (!words) return null;
  if (/^free/.test(words)) return 'free';
  return /^normal tariff/.test(words) ? 'paid' : null;
}
