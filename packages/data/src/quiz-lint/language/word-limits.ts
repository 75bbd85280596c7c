/** How long a sentence may be, by age and language. */
import type { Band } from '../../schemas/vocabulary.js';
import { baseLanguage } from './base-language.js';

/** Words a sentence, on average, in English. Our own limits; pupils have not tried them yet. */
const WORDS: Record<Band, number> = { '8-10': 12, '11-13': 15, '14-18': 18 };

/** Words of the longest sentence of an easy-to-read edition, in every language. */
export const EASY_WORDS = 8;

/** From this multiple of the limit on, a single sentence deserves a look. */
const SINGLE = 1.6;

/**
 * Words that a language needs for one of English. Read from the words a sentence of the European
 * Parliament's proceedings (Europarl v7, statmt.org/europarl): cs da de es et fi fr. The other
 * languages are set after their relatives.
 */
const RATIO: Partial<Record<string, number>> = {
  cs: 0.81, da: 0.85, de: 0.89, es: 1.06, et: 0.68, fi: 0.66, fr: 1.02,
  ar: 0.85, bg: 0.95, hr: 0.85, hu: 0.8, lt: 0.75, lv: 0.75, pl: 0.83, pt: 1.02, ru: 0.82,
  sk: 0.83, sl: 0.87, sr: 0.87, sv: 0.88, tr: 0.72, uk: 0.82,
}; // prettier-ignore

const ratio = (tag: string) => RATIO[baseLanguage(tag)] ?? 1;

/** @returns Words a sentence, on average. */
export const averageLimit = (band: Band, tag: string): number =>
  Math.ceil(WORDS[band] * ratio(tag));

/** @returns Words of a single sentence. */
export const singleLimit = (band: Band, tag: string): number =>
  Math.ceil(WORDS[band] * ratio(tag) * SINGLE);
