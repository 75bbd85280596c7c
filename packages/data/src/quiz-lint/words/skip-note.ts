import type { Phrases } from '../language/phrases.js';

/** Words by which a content note says that the question can be left out. */
export const SKIP_NOTE: Phrases = {
  en: 'skip|leave (?:it|this) out|move on',
  fr: 'pass|saut|ignor',
  de: 'überspring|auslassen|weglassen|überblätter',
  es: 'salt|omit|pas(?:ar|a) ',
  it: 'salt|pass(?:are|a) ',
  pl: 'pomin|przeskocz|opuści',
  pt: 'salt|pul[ae]|passar',
  ro: 's[ăa]ri|sări|treci|omite',
  uk: 'пропуст|пропуск|оминути',
  tr: 'atla|geç',
  ar: 'تخطي|تخطّي|تتخط|تخطَّ|تجاوز',
  el: 'παραλεί|προσπερ|παράλειψ',
  hu: 'kihagy|átugor|továbblép',
  nl: 'overslaan|overgeslagen|sla ',
};
