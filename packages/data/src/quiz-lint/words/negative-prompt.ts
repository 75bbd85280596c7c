import type { Phrases } from '../language/phrases.js';

/** Questions that ask for what is not so; readers miss the "not". */
export const NEGATIVE_PROMPT: Phrases = {
  en: "(?:which|what)[^.?!“”]{0,60}\\b(?:not|n't|except|never)\\b[^.?!“”]*\\?|all of (?:these|them) except",
  fr: "(?:lequel|laquelle|quel|quelle)[^.?!]{0,60}\\bn[e'][^.?!]*pas\\b[^.?!]*\\?",
  de: 'welche[rsn]?[^.?!]{0,60}(?:\\bnicht\\b|\\bkeine)[^.?!]*\\?',
  es: '(?:cuál|qué)[^.?!]{0,30}\\bno\\b[^.?!]*\\?',
  it: '(?:quale|cosa)[^.?!]{0,30}\\bnon\\b[^.?!]*\\?',
};
