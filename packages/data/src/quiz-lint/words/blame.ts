import type { Phrases } from '../language/phrases.js';

/**
 * Words that lay what was done to a child on the child. Blame is among the greatest barriers to
 * telling someone (UKCIS, advice on sharing nudes, 2020 and after).
 */
export const BLAME: Phrases = {
  en: "should(?: not|n't) have|should never have|ought not to have|had (?:it|this|that) coming|(?<!not )(?:his|her|their|your) own fault|(?:is|was|it's) (?:partly |also )?(?:his|her|their|your) fault|brought (?:it|this) on|asked for it|only (?:himself|herself|themselves|yourself) to blame|(?:he|she|they|you) (?:was|were|is|are) (?:\\p{L}+ )?(?:careless|naive|naïve|stupid|silly|foolish|reckless|gullible)|(?:so|too|being|how) (?:careless|naive|naïve|foolish|reckless|gullible)|(?:if only|why did) (?:he|she|they|you) (?:had|send|share)",
  fr: "(?:n'|ne )?(?:aurait|aurais|auraient) (?:jamais |pas )?d[ûu]|(?:c'est|c'était) (?:sa|ta|leur|de sa|de ta) (?:propre )?faute|l'(?:a|as) bien cherché|(?:il|elle|tu) (?:es|est|était|a été) (?:\\p{L}+ )?(?:naïf|naïve|imprudente?|stupide|bête)|(?:trop|si) (?:naïf|naïve|imprudente?)",
  de: 'hätten?(?:st)? (?:\\p{L}+ ){0,4}nicht (?:\\p{L}+ ){0,3}(?:sollen|dürfen)|selbst (?:dran )?schuld|(?:seine|ihre|deine) eigene schuld|ist (?:seine|ihre|deine) schuld|(?:er|sie|du) (?:war|ist|bist|warst) (?:\\p{L}+ )?(?:naiv|leichtsinnig|dumm|unvorsichtig)|(?:so|zu) (?:naiv|leichtsinnig|unvorsichtig)',
  es: 'no (?:debería|debió|deberías|debiste) (?:\\p{L}+ )?(?:haber|enviar|compartir|aceptar)|(?<!no )(?:es|fue) (?:su|tu) (?:propia )?culpa|se lo (?:ha )?busc|(?:fue|era|tan|muy|demasiado) (?:ingenu|imprudente|descuidad)',
  it: "non avrebbe(?:ro)? (?:mai )?dovuto|non avresti dovuto|(?<!non )(?:è|era) (?:stata )?(?:colpa sua|colpa tua|la sua colpa)|se l'è cercata|(?:è stat[oa]|era|troppo|così) (?:ingenu|imprudente)",
  pl: 'nie (?:powinien był|powinna była|powinni byli)|sam(?:a)? (?:jest )?sobie winn|(?<!nie )(?:to|jest) (?:jego|jej|twoja) (?:własna )?wina|(?:był|była|tak|zbyt) (?:naiwn|nieostrożn|lekkomyśln)',
  pt: 'não (?:devia|deveria|devias) ter|(?<!não )(?:é|foi) culpa (?:sua|tua|dele|dela)\\b|a culpa (?:é|foi) (?:sua|tua|dele|dela)\\b|pôs-se a jeito|(?:foi|era|tão|muito) (?:ingénu|ingênu|imprudente|descuidad)',
  ro: 'nu (?:ar|ai) (?:fi )?trebuit|(?<!nu )(?:e|este|a fost) (?:numai |doar )?vina (?:lui|ei|ta)\\b|(?:a fost|era|prea|atât de) (?:naiv|imprudent)',
  uk: 'не (?:треба|слід|варто) було|не (?:повинен був|повинна була)|(?:сам|сама) винн?(?:ен|ий|а)|це (?:його|її|твоя) (?:власна )?провина|(?:був|була|такий|така) (?:наївн|необережн)',
  tr: '(?:paylaş|gönder|kabul et)memeliydi|yapmamalıydı|kendi (?:suçu|hatası)(?!\\s*değil)|(?:onun|senin) (?:suçu|hatası|suçun|hatan)(?!\\s*değil)|(?:çok|bu kadar) (?:saf|dikkatsiz)(?!\\p{L})',
  ar: 'ما كان (?:يجب|عليه|عليها|ينبغي)|لم يكن (?:عليه|عليها|يجب)|(?:هذا )?(?:خطؤه|خطؤها|ذنبه|ذنبها) (?:هو|هي)|هو السبب|هي السبب',
  el: 'δεν έπρεπε (?:\\p{L}+ )?να|(?<!δεν )(?:είναι|ήταν) (?:δικό|δική) (?:του|της|σου) (?:λάθος|φταίξιμο)|(?:φταίει|έφταιγε) (?:ο ίδιος|η ίδια)|(?:ήταν|τόσο|πολύ) (?:αφελ|απρόσεκτ)',
  hu: 'nem kellett volna|(?<!nem )a saját hibája|(?<!nem )az ő hibája|magának köszönheti|(?:volt|olyan|túl) (?:naiv|óvatlan|felelőtlen)',
  nl: 'had(?:den)? (?:\\p{L}+ ){0,4}niet (?:mogen|moeten)|eigen schuld|(?:was|te|zo) (?:naïef|dom|onvoorzichtig)',
};
