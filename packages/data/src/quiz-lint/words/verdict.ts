import type { Phrases } from '../language/phrases.js';

/** A judgement instead of a reason, at the beginning of feedback. */
export const VERDICT: Phrases = {
  en: '(?:wrong|no[,.!]|incorrect|false[.!,]|not (?:right|correct)[.,!])',
  fr: '(?:faux|non[,. !]|incorrect|mauvaise réponse)',
  de: '(?:falsch|nein[,.!]|nicht richtig|leider (?:nein|falsch))',
  es: '(?:incorrecto|falso|no[,.!]|error\\b|mal[,.!])',
  it: '(?:sbagliato|falso[,.!]|no[,.!]|errato)',
  pl: '(?:źle|nie[,.!]|błąd|nieprawda|niepoprawn)',
  pt: '(?:errado|não[,.!]|incorreto|falso[,.!])',
  ro: '(?:greșit|nu[,.!]|incorect|fals[,.!])',
  uk: '(?:неправильно|ні[,.!]|помилка|хибно)',
  tr: '(?:yanlış|hayır)',
  ar: '(?:خطأ|لا[،.!]|غير صحيح)',
  el: '(?:λάθος|όχι[,.!])',
  hu: '(?:rossz|nem[,.!]|helytelen|hibás)',
  nl: '(?:fout|nee[,.!]|onjuist)',
};
