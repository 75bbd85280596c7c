import type { Phrases } from '../language/phrases.js';

/** Options that speak of other options. They fall apart when options are shuffled. */
export const ALL_OF_THE_ABOVE: Phrases = {
  en: 'all (?:of )?(?:the )?(?:above|these|them\\.?$|three\\.?$|options)|none (?:of )?(?:the )?(?:above|these|them\\.?$)|both (?:a|of (?:these|them)|answers are (?:right|correct|true))\\b|neither a\\b|[a-d] and [a-d]\\b\\.?$',
  fr: 'toutes? (?:les )?(?:réponses|ces réponses|ce qui précède)|aucune (?:de ces |des )?réponses?|tout ce qui précède|[a-d] et [a-d]\\b\\.?$',
  de: 'alle (?:der )?(?:genannten|oben|antworten|drei\\.?$)|alles (?:davon|oben)|keine (?:der|dieser) (?:genannten|antworten|möglichkeiten)|nichts davon|beides\\.?$|[a-d] und [a-d]\\b\\.?$',
  es: 'todas? las (?:anteriores|respuestas|opciones)|todo lo anterior|ninguna de las|nada de lo anterior|[a-d] y [a-d]\\b\\.?$',
  it: 'tutte le (?:precedenti|risposte)|nessuna delle|tutto quanto sopra|[a-d] e [a-d]\\b\\.?$',
  pl: 'wszystkie (?:powyższe|odpowiedzi)|żadn[ae] z (?:powyższych|odpowiedzi)|[a-d] i [a-d]\\b\\.?$',
  pt: 'todas as (?:anteriores|respostas|opções)|nenhuma das|[a-d] e [a-d]\\b\\.?$',
  ro: 'toate (?:cele de mai sus|variantele|răspunsurile)|niciun(?:a|ul) d(?:in|intre)|[a-d] și [a-d]\\b\\.?$',
  uk: 'усі (?:вище|відповіді|перелічені|варіанти)|всі (?:вище|відповіді|перелічені|варіанти)|жодн(?:а|ий|е) з',
  tr: 'hepsi\\.?$|yukarıdakilerin|hiçbiri|tüm seçenekler',
  ar: 'كل ما سبق|جميع ما سبق|لا شيء مما سبق|جميع الإجابات',
  el: 'όλα τα παραπάνω|όλες οι (?:απαντήσεις|παραπάνω)|κανένα από τα|καμία από τις',
  hu: 'mindegyik\\.?$|az összes (?:fenti|válasz)|a fentiek|egyik sem',
  nl: 'alle (?:bovenstaande|antwoorden)|geen van',
};
