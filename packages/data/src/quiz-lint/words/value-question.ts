import type { Phrases } from '../language/phrases.js';

/** Prompts that ask for an opinion: no key can be right for everybody. */
export const VALUE_QUESTION: Phrases = {
  en: '(?:what|which|how) (?:\\p{L}+ ){0,4}do you (?:think|prefer|like|find|feel)|do you (?:think|agree|find)|in your (?:opinion|view)|what would you (?:rather|prefer)|is it (?:fair|unfair|rude|cool|boring)\\b|(?:which|what) is (?:nicer|cooler|more fun|fairer)|how (?:good|bad|fair) is',
  fr: "(?:à ton avis|selon toi|d'après toi|penses-tu|es-tu d'accord|préfères-tu|trouves-tu|est-ce (?:injuste|équitable))",
  de: '(?:findest du|meinst du|deiner meinung|bist du einverstanden|stimmst du|magst du|was gefällt dir|ist (?:es|das) (?:fair|unfair|gerecht))',
  es: '(?:qué opinas|crees que|en tu opinión|estás de acuerdo|prefieres|te parece|es (?:justo|injusto)\\b)',
  it: "(?:secondo te|cosa ne pensi|sei d'accordo|preferisci|ti (?:sembra|piace)|è (?:giusto|ingiusto)\\b)",
  pl: '(?:twoim zdaniem|czy uważasz|co (?:o tym )?sądzisz|zgadzasz się|wolisz|czy to (?:w porządku|fair|sprawiedliwe))',
  pt: '(?:na tua opinião|achas que|o que achas|concordas|preferes|é (?:justo|injusto)\\b)',
  ro: '(?:după părerea ta|crezi că|ce părere|ești de acord|preferi|ți se pare|e(?:ste)? (?:corect|nedrept) )',
  uk: '(?:на твою думку|як ти вважаєш|чи згод(?:ен|на)|ти вважаєш|чи справедливо|що тобі більше)',
  tr: '(?:sence|senin düşünce|katılıyor musun|tercih eder|adil mi)',
  ar: '(?:برأيك|في رأيك|هل تعتقد|هل توافق|هل تفضل|هل من العدل|ما رأيك)',
  el: '(?:κατά τη γνώμη σου|πιστεύεις|τι γνώμη|συμφωνείς|προτιμάς|σου φαίνεται|είναι δίκαιο)',
  hu: '(?:szerinted|mit gondolsz|egyetértesz|jobban szeretnéd|igazságos-e)',
  nl: '(?:vind je|denk je|volgens jou|ben je het eens|is het eerlijk)',
};

/** Statements for true or false that weigh instead of stating a fact. */
export const VALUE_STATEMENT: Phrases = {
  en: '(?:fair|unfair|good friend|better friend|real friend|how good|how much (?:\\p{L}+ )?(?:like|love)|too much|more fun|boring|rude|is (?:ok|okay|fine|wrong) to|should)\\b',
  de: '(?:fair|unfair|gute[rn]? freund|wie gut|zu viel|langweilig|sollte)',
  fr: '(?:juste|injuste|vrai(?:e)? ami|bon(?:ne)? ami|trop de|ennuyeux|devrait)',
  es: '(?:justo|injusto|buen(?:a)? amig|demasiado|aburrido|debería)',
  it: '(?:giusto|ingiusto|buon(?:a)? amic|vero amico|troppo|noioso|dovrebbe)',
};
